import type {
  SubjectAccessDocument,
  SubjectAccessEntry,
} from '../../schema/subject-access/subject-access-document.ts';
import { CaseFilePages, type Facts } from '../case-file/case-file-pages.ts';

/** `whatWasTold` is What was told, and NOISE_NUISANCE is Noise nuisance. */
function inWords(name: string): string {
  const spaced = /^[A-Z0-9_]+$/.test(name)
    ? name.toLowerCase().replaceAll('_', ' ')
    : name.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

const clock = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'Europe/London',
});
const isCode = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/;
/** What is a name, a number or an address is not a word of ours, however it is written. */
const asTheyAre = new Set([
  'name',
  'telephone',
  'mail',
  'home',
  'postcode',
  'language',
  'reference',
  'agency',
]);

function told(name: string, value: unknown): string {
  if (Array.isArray(value)) return value.map((each) => told(name, each)).join(', ');
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (value !== null && typeof value === 'object') {
    return Object.entries(value)
      .map(([key, each]) => `${inWords(key)}: ${told(key, each)}`)
      .join('; ');
  }
  const text = String(value);
  if (/^\d{4}-\d{2}-\d{2}T/.test(text)) return clock.format(new Date(text));
  return isCode.test(text) && !asTheyAre.has(name) ? inWords(text) : text;
}

const linesOf = ({ facts, words }: SubjectAccessEntry): Facts => [
  ...Object.entries(facts).map(([name, value]): Facts[number] => [inWords(name), told(name, value)]),
  ...Object.entries(words).map(([name, text]): Facts[number] => [inWords(name), text]),
];

/** The copy as pages: the same headings for everybody, each with what there is to say under it. */
export function writeSubjectAccess(document: SubjectAccessDocument, now: Date) {
  const pages = new CaseFilePages(document.title, now);
  pages.cover(document.title, `Your request was received on ${document.receivedOn} (UK GDPR, Article 15)`);
  pages.section('Why, from where, for how long, and your rights');
  for (const right of document.yourRights) pages.note(right);
  for (const { title, entries } of document.sections) {
    pages.section(title);
    if (entries.length === 0) pages.note('Nothing to tell.');
    for (const entry of entries) pages.entry('·', linesOf(entry));
  }
  pages.section('What is not in this copy');
  pages.note(document.statement);
  return pages.document;
}

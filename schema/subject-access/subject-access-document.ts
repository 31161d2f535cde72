import { extensionOf } from '../evidence/media-types.ts';
import { canonicalJson } from '../management-report/canonical-json.ts';
import { ItemState, SubjectAccessKind, SubjectAccessSide } from '../vocabulary.ts';
import {
  droppedWith,
  fileItem,
  type GivenFile,
  type HeldFacts,
  type HeldItem,
  wordsFor,
} from './gather-subject-access.ts';

export interface SubjectAccessEntry {
  facts: HeldFacts;
  words: Record<string, string>;
}

export interface SubjectAccessSection {
  kind: SubjectAccessKind;
  title: string;
  entries: SubjectAccessEntry[];
}

/** What the person gets: no identity, no number, no order and no gap by which it could be told who else said what. */
export interface SubjectAccessDocument {
  title: string;
  receivedOn: string;
  yourRights: string[];
  sections: SubjectAccessSection[];
  statement: string;
}

const titles: Record<SubjectAccessKind, string> = {
  PERSON: 'Who you are and how we reach you',
  HOUSEHOLD: 'Where you live or belong',
  CASE: 'Cases you are in',
  REPORT: 'What you reported',
  ALLEGATION: 'What was said in these cases, in our words',
  CONTACT: 'When we were in contact with you',
  RISK_ASSESSMENT: 'Assessments of risk',
  ACTION_PLAN: 'Plans agreed with you',
  ACTION: 'What was done',
  FORMAL_STEP: 'Formal steps',
  COURT_ORDER: 'Orders of a court',
  DIARY: 'Diaries',
  SUPPORT: 'Support',
  COOPERATION: 'What we asked of you',
  COMPLAINT: 'Complaints and case reviews',
  SURVEY: 'What we asked you afterwards',
  VISIT: 'Visits',
  PREVENTION: 'Prevention',
  EVIDENCE: 'Evidence you gave',
  PERMISSION: 'Permissions you gave',
  DISCLOSURE: 'Whom we told about you',
  EQUALITY_PROFILE: 'What you answered about protected characteristics',
  HEALTH: 'Health and vulnerability',
  SAFE_CONTACT: 'How to reach you safely',
  LOOK: 'When what is kept apart about you was shown to staff',
};

/** UK GDPR, Article 15(1)(a) to (h). */
const rightsOf = (monthsKept: number): string[] => [
  'Why: to take reports of anti-social behaviour, protect those harmed, act on it and account for it (Housing Act 1996, section 218A).',
  'Where it comes from: from you, from staff, and from people and agencies who told us; we do not say who.',
  'Who is told: staff who work on it; police, authorities and agencies where the law or a protocol allows it, and then it is written down.',
  `How long: a case is kept for ${monthsKept} months after it is closed, longer while a claim, an order or a duty needs it.`,
  'No decision about you is made by a machine alone.',
  'You may ask us to correct or erase what is held, to restrict how it is used, and object to it; some of it you may have in a form that machines read, which is the second file here.',
  'You may complain to the Information Commissioner (ico.org.uk), or ask a court.',
];

/** The same for everybody, whether or not anything was withheld. */
const statement =
  'Advice of our solicitors and what we told them is kept back from everybody (legal professional privilege: Data Protection Act 2018, Schedule 2, paragraph 19). Information about other people, and information that the law lets us or makes us keep back, is not in this copy (Data Protection Act 2018, Schedules 2 and 3). We say this to everybody, whether or not there is any.';

/** A file as it goes along: under a number, since a name or an order of its own would tell something. */
export interface FileGoingAlong {
  name: string;
  file: GivenFile;
}

export function documentOf(
  items: readonly HeldItem[],
  { receivedOn, monthsKept }: { receivedOn: string; monthsKept: number },
): { document: SubjectAccessDocument; files: FileGoingAlong[] } {
  const records = recordsOf(items);
  const files: FileGoingAlong[] = [];
  const document: SubjectAccessDocument = {
    title: 'What is held about you',
    receivedOn,
    yourRights: rightsOf(monthsKept),
    // Each is there, filled or not: what is missing tells nothing.
    sections: Object.values(SubjectAccessKind).map((kind) => ({
      kind,
      title: titles[kind],
      entries: entriesOf(records.filter((record) => record.kind === kind)).map(({ entry, file }) => {
        if (!file) return entry;
        const name = `files/${files.length + 1}.${extensionOf(file.mediaType)}`;
        files.push({ name, file });
        return { ...entry, words: { ...entry.words, [fileItem]: `${name} (${entry.words[fileItem]})` } };
      }),
    })),
    statement,
  };
  return { document, files };
}

interface GivenRecord extends SubjectAccessEntry {
  kind: SubjectAccessKind;
  side: SubjectAccessSide;
  file?: GivenFile | undefined;
}

function recordsOf(items: readonly HeldItem[]): GivenRecord[] {
  const dropped = droppedWith(items);
  const records = new Map<string, GivenRecord>();
  for (const item of items) {
    if (dropped.has(item.record)) continue;
    const words = item.name === null ? null : wordsFor(item);
    // What others told has neither facts nor a name by which to know who, and is there only once it was put in other words.
    if (item.toldByOthers && (words === null || item.state !== ItemState.REDACTED)) continue;
    const record: GivenRecord = records.get(item.record) ?? {
      kind: item.kind,
      side: item.toldByOthers ? SubjectAccessSide.ACCUSED : item.side,
      facts: item.toldByOthers ? {} : item.facts,
      words: {},
    };
    if (words !== null) record.words[item.toldByOthers ? 'inOurWords' : item.name!] = words;
    if (item.file && item.state === ItemState.INCLUDED) record.file = item.file;
    records.set(item.record, record);
  }
  return [...records.values()];
}

/** By their first day, then by what they say: never by when or in which order they were written down. */
function entriesOf(
  records: readonly GivenRecord[],
): { entry: SubjectAccessEntry; file: GivenFile | undefined }[] {
  const seen = new Set<string>();
  return records
    .map(({ side, facts, words, file }) => ({
      side,
      file,
      entry: { facts, words },
      text: canonicalJson({ facts, words }),
    }))
    .sort(
      (one, other) => compare(firstDay(one.entry), firstDay(other.entry)) || compare(one.text, other.text),
    )
    .filter(({ side, text }) => {
      // How often somebody was told of is a number that would tell how many told it.
      if (side === SubjectAccessSide.ACCUSED && seen.has(text)) return false;
      seen.add(text);
      return true;
    })
    .map(({ entry, file }) => ({ entry, file }));
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
const firstDay = ({ facts }: SubjectAccessEntry) =>
  Object.values(facts)
    .filter((value): value is string => typeof value === 'string' && /^\d{4}-\d{2}/.test(value))
    .sort()[0] ?? '';

// Prints what a browser has to fetch, compressed, and fails when a part outgrows its budget.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const built = fileURLToPath(new URL('../.build/portal/', import.meta.url));
const kilobyte = 1000;

/** What each part may weigh. A route is counted with everything it needs beyond the first load. */
const budgets = [
  { name: 'JS, first load', entry: 'index.html', limit: 115 },
  { name: 'JS, quarterly report', entry: 'pages/quarterly/quarterly-page.tsx', limit: 80 },
  { name: 'JS, signed reports', entry: 'pages/management-reports/reports-page.tsx', limit: 15 },
  { name: 'JS, one signed report', entry: 'pages/management-reports/report-page.tsx', limit: 80 },
  { name: 'JS, equality summary', entry: 'pages/equality/equality-page.tsx', limit: 15 },
  { name: 'JS, exact figures', entry: 'pages/exact-figures/exact-figures-page.tsx', limit: 15 },
  { name: 'JS, reports received', entry: 'pages/reports-received/reports-received-page.tsx', limit: 80 },
  { name: 'JS, case list', entry: 'pages/cases/cases-page.tsx', limit: 25 },
  { name: 'JS, deadlines', entry: 'pages/deadlines/deadlines-page.tsx', limit: 80 },
  { name: 'JS, case reviews', entry: 'pages/case-reviews/case-reviews-page.tsx', limit: 80 },
  { name: 'JS, data quality', entry: 'pages/data-quality/data-quality-page.tsx', limit: 80 },
  { name: 'JS, hotspots', entry: 'pages/hotspots/hotspots-page.tsx', limit: 80 },
  { name: 'JS, behind a figure', entry: 'pages/behind-figure/behind-figure-page.tsx', limit: 15 },
  { name: 'JS, dictionary', entry: 'pages/dictionary/dictionary-page.tsx', limit: 15 },
  { name: 'JS, policy', entry: 'pages/policy/policy-page.tsx', limit: 15 },
  { name: 'JS, a draft policy', entry: 'pages/policy/draft-page.tsx', limit: 15 },
  { name: 'JS, case file', entry: 'pages/case-file/case-file-page.tsx', limit: 25 },
  { name: 'JS, adding evidence', entry: 'pages/case-file/add-evidence.tsx', limit: 15 },
  { name: 'JS, take a report', entry: 'pages/take-report/take-report-page.tsx', limit: 25 },
  { name: 'JS, reports to decide', entry: 'pages/triage/triage-page.tsx', limit: 15 },
  { name: 'JS, one to decide', entry: 'pages/triage/decide-page.tsx', limit: 25 },
  { name: 'JS, its conflicts', entry: 'pages/triage/report-walls.tsx', limit: 25 },
  ...[
    'people',
    'belonging',
    'identify',
    'sensitive',
    'equality',
    'contact',
    'risk',
    'plan',
    'action',
    'diary',
    'course',
    'cooperation',
    'steering',
    'wall',
    'formal',
    'order',
    'legal',
    'letter',
    'survey',
    'closing',
    'case-review',
    'sharing',
    'evidence',
  ].map((work) => ({
    name: `JS, work: ${work}`,
    entry: 'pages/case-work/case-work-page.tsx',
    later: `pages/case-work/${work}-works.tsx`,
    limit: 25,
  })),
  { name: 'JS, review queue', entry: 'pages/review-queue/queue-page.tsx', limit: 20 },
  { name: 'JS, reviews', entry: 'pages/reviews/reviews-page.tsx', limit: 15 },
  { name: 'JS, an appraisal', entry: 'pages/reviews/appraisal-page.tsx', limit: 15 },
  { name: 'JS, notices', entry: 'pages/notices/notices-page.tsx', limit: 15 },
  { name: 'JS, sent online', entry: 'pages/online-reports/online-reports-page.tsx', limit: 15 },
  { name: 'JS, outbox', entry: 'pages/outbox/outbox-page.tsx', limit: 15 },
  { name: 'JS, people and roles', entry: 'pages/people/people-page.tsx', limit: 15 },
  { name: 'JS, one person', entry: 'pages/people/person-page.tsx', limit: 15 },
  { name: 'JS, places', entry: 'pages/places/places-page.tsx', limit: 20 },
  { name: 'JS, one service', entry: 'pages/places/service-page.tsx', limit: 20 },
  ...['agency', 'authority', 'agreement', 'guide', 'letter', 'training'].map((list) => ({
    name: `JS, kept: ${list}`,
    entry: 'pages/kept/kept-page.tsx',
    later: `pages/kept/${list}-list.tsx`,
    limit: 25,
  })),
  { name: 'JS, access requests', entry: 'pages/access-requests/access-requests-page.tsx', limit: 15 },
  { name: 'JS, one access request', entry: 'pages/access-requests/access-request-page.tsx', limit: 25 },
  { name: 'JS, retention', entry: 'pages/retention/retention-page.tsx', limit: 25 },
  { name: 'JS, emergency access', entry: 'pages/my-access/emergency-access.tsx', limit: 25 },
  { name: 'JS, my access', entry: 'pages/my-access/my-access-page.tsx', limit: 15 },
  { name: 'JS, own words', entry: 'pages/analyst/analyst-page.tsx', limit: 40 },
  {
    name: 'JS, its editor',
    entry: 'pages/analyst/analyst-page.tsx',
    later: 'pages/analyst/code-editor.tsx',
    limit: 220,
  },
  { name: 'JS, prevention', entry: 'pages/prevention/prevention-page.tsx', limit: 25 },
  { name: 'JS, register', entry: 'pages/register/register-page.tsx', limit: 15 },
  { name: 'JS, exports', entry: 'pages/exports/exports-page.tsx', limit: 25 },
  { name: 'JS, integrations', entry: 'pages/integrations/integrations-page.tsx', limit: 15 },
  { name: 'JS, translations', entry: 'pages/translations/translations-page.tsx', limit: 80 },
  { name: 'JS, operations', entry: 'pages/operations/operations-page.tsx', limit: 15 },
];
const styleLimit = 20;
/** The vocabulary in Welsh, which the first page that needs it fetches for all; in English words follow from values. */
const welshWordsLimit = 15;
/** Why something is refused, in Welsh: fetched when something is. */
const refusalsLimit = 50;

/** Sentences are longer in Welsh; what they are drawn with is the same. */
const allowance = { cy: 1.05 };

/** English, and Welsh in a folder of its own: whoever works in either fetches the same parts, and waits no longer. */
const portals = { en: weighed(''), cy: weighed('cy/') };

function weighed(folder) {
  const manifest = JSON.parse(readFileSync(`${built}${folder}manifest.json`, 'utf8'));
  const weigh = (file) => gzipSync(readFileSync(built + folder + file), { level: 9 }).length;

  /** The files of a part and of all it imports at once, but not of what it may load later. */
  function filesOf(key, found = new Set()) {
    const part = manifest[key];
    if (!part) throw new Error(`The build has no part ${key}: is the budget of a page that was renamed?`);
    if (found.has(part.file)) return found;
    found.add(part.file);
    for (const needed of part.imports ?? []) filesOf(needed, found);
    return found;
  }

  const words = Object.values(manifest).find(({ name }) => name === 'welsh-words')?.file;
  const refusals = manifest['words/refusals.cy.ts']?.file;
  const first = filesOf('index.html');
  const lines = budgets.map(({ entry, later }) => {
    const needed = new Set([...filesOf(entry), ...(later ? filesOf(later) : [])]);
    const files = [...needed].filter(
      (file) => entry === 'index.html' || (!first.has(file) && file !== words),
    );
    return files.reduce((sum, file) => sum + weigh(file), 0);
  });
  const styles = new Set(
    Object.values(manifest)
      .flatMap((part) => [...(part.css ?? []), part.file])
      .filter((file) => file.endsWith('.css')),
  );
  const apart = [words, refusals].map((file) => (file ? weigh(file) : 0));
  return [...lines, ...apart, [...styles].reduce((sum, file) => sum + weigh(file), 0)];
}

let over = false;
const inKilobytes = (bytes) => (bytes / kilobyte).toFixed(1).padStart(6);
const parts = [
  ...budgets,
  { name: 'JS, words in Welsh', limit: welshWordsLimit },
  { name: 'JS, refusals in Welsh', limit: refusalsLimit },
  { name: 'CSS', limit: styleLimit },
];
for (const [index, { name, limit }] of parts.entries()) {
  const weights = Object.entries(portals).map(([language, lines]) => [language, lines[index]]);
  const fits = weights.every(([language, bytes]) => bytes <= limit * kilobyte * (allowance[language] ?? 1));
  over ||= !fits;
  const told = weights.map(([language, bytes]) => `${language} ${inKilobytes(bytes)}`).join('  ');
  console.log(`${fits ? 'within' : 'OVER  '}  ${name.padEnd(22)} ${told}  of ${limit} kB gzip`);
}
process.exitCode = over ? 1 : 0;

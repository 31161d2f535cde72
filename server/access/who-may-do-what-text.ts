import {
  type Column,
  cellWords,
  columns,
  type Showing,
  sensitiveLines,
  subjects,
} from './who-may-do-what.ts';

const heads: Record<Column, string> = {
  worker: 'support worker',
  lead: 'service lead',
  area: 'area manager',
  housing: 'housing manager',
  head: 'head of service',
  smt: 'SMT',
  equality: 'E&D group',
  partner: 'partner',
  protection: 'data protection',
  admin: 'administrator',
  analyst: 'analyst',
  integrator: 'integrator',
};

/** `own+u*` in words. */
function inWords(cell: string): string {
  const [, reach, undecided, masked] = /^([^+*]+)(\+u)?(\*)?$/.exec(cell)!;
  return [cellWords[reach!] ?? reach, undecided && '+ undecided', masked && 'masked']
    .filter(Boolean)
    .join(' ');
}

const shown: Record<Showing, string> = {
  SHOWN: 'SHOWN',
  MASKED: 'MASKED',
  ON_REASON: 'MASKED, shown for a reason',
  REFUSED: 'REFUSED',
  '–': '–',
};

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const table = (first: string, rows: readonly (readonly string[])[]) =>
  [
    row([first, ...columns.map((column) => heads[column])]),
    row(['---', ...columns.map(() => '---')]),
    ...rows.map(row),
  ].join('\n');

/** The table as people read it (`who-may-do-what.md`). */
export function whoMayDoWhat(): string {
  const roots = Object.entries(subjects).map(([subject, lines]) => {
    const rows = lines.flatMap(({ cells, fields }) =>
      fields.split(' ').map((field) => [`\`${field}\``, ...cells.split(' ').map(inWords)]),
    );
    return `### ${subject}\n\n${table('field', rows)}`;
  });
  const sensitive = sensitiveLines.map(({ what, own, foreign }) => [
    what,
    ...columns.map((column) =>
      own[column] === '–' && foreign[column] === '–'
        ? '–'
        : `${shown[own[column]]} / ${shown[foreign[column]]}`,
    ),
  ]);
  return `# Who may do what

Written by \`npm run who-may\` from [\`who-may-do-what.ts\`](who-may-do-what.ts); a test asks a running server for every cell, as every role, and fails for a field that has no line and for a line that the server does not keep.

## Queries, changes and subscriptions

- **–**: refused before anything is read.
- **yes**: may ask; what is found follows the rows that one reads, and the rules of the domain say more (who approves formal action, who advises).
- **own**, **service**, **area**, **all**: of cases and what hangs on them, and to no other: one’s own, those of one’s services, of one’s areas, every one that is not restricted. **on grant**: as far as the integrator’s grant goes. **+ undecided**: and reports of the service that nobody has decided.
- **masked**: without names and without words about people.

Restricted cases are read by the people named on them and nobody else, whoever they are. Whoever stands behind a wall finds nothing of the case.

${roots.join('\n\n')}

## What is sensitive

Each cell: in a case of the support worker’s own, at the lead’s service and in the managers’ area / in a case in another area.

- **SHOWN**: told. **MASKED**: the row is there, and this is not told. **MASKED, shown for a reason**: told for some minutes to whoever gives a reason, which is written down. **REFUSED**: nobody may say it. **–**: the row is not there for them.
- \`ReporterToldToTheAccused\`: the reporter’s name in what somebody accused is told, without the reporter’s permission (policy 1.4).

${table('what', sensitive)}
`;
}

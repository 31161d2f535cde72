/** What stands beside the reference in the list of cases, on the screen and in its file, and how an address calls it. */
export const caseColumns = {
  type: 'Type',
  risk: 'Risk',
  service: 'Service',
  owner: 'Owner',
  status: 'Status',
  due: 'Next due',
  contact: 'Last contact',
} as const;

export type CaseColumn = keyof typeof caseColumns;

const all = Object.keys(caseColumns) as CaseColumn[];

/** All of them unless it is said which, by names with commas between. */
export function readColumns(text: string | undefined): readonly CaseColumn[] {
  const wanted = text?.split(',') ?? [];
  const known = all.filter((column) => wanted.includes(column));
  return known.length > 0 ? known : all;
}

import { parse } from 'graphql';
import { type CaseColumn, caseColumns } from '../../schema/case/case-list-columns.ts';
import { wordFor } from '../../schema/vocabulary/words-in-use.ts';

type Cell = string | null;

interface Listed {
  id: string;
  reference: string;
  openedAt: string;
  status: string;
  stage: string;
  outcome: string | null;
  urgency: string;
  category: string;
  harmRating: string;
  riskLevel: string | null;
  nextDueAt: string | null;
  lastContactAt: string | null;
  closedAt: string | null;
  service: { name: string; area: { name: string } };
  owner: { name: string | null } | null;
}

/** A page of the list as its reader sees it. */
export const caseListQuestion = parse(`query ($filter: CaseFilter, $orderBy: CaseOrder, $after: String) {
  cases(first: 100, after: $after, filter: $filter, orderBy: $orderBy) {
    edges { node { id reference openedAt closedAt status stage outcome urgency category harmRating riskLevel nextDueAt lastContactAt
      service { name area { name } } owner { name } } }
    pageInfo { hasNextPage endCursor } } }`);

export interface CaseListPage {
  cases: { edges: { node: Listed }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
}

const london = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'short',
  timeStyle: 'short',
  timeZone: 'Europe/London',
});
/** As spreadsheets read it: days and minutes of London. */
const momentOf = (instant: string | null): Cell => (instant ? london.format(new Date(instant)) : null);
const word = (value: string | null): Cell => (value ? wordFor(value) : null);

/** What a column of the screen says in two lines stands in cells of their own. */
const cellsOf: Record<CaseColumn, readonly (readonly [heading: string, of: (one: Listed) => Cell])[]> = {
  type: [
    [caseColumns.type, ({ category }) => word(category)],
    ['Harm', ({ harmRating }) => word(harmRating)],
  ],
  risk: [[caseColumns.risk, ({ riskLevel }) => word(riskLevel)]],
  service: [
    [caseColumns.service, ({ service }) => service.name],
    ['Area', ({ service }) => service.area.name],
  ],
  owner: [[caseColumns.owner, ({ owner }) => owner?.name ?? null]],
  status: [
    [caseColumns.status, ({ status }) => word(status)],
    ['Stage', ({ stage }) => word(stage)],
    ['Outcome', ({ outcome }) => word(outcome)],
    ['Urgency', ({ urgency }) => word(urgency)],
    ['Closed', ({ closedAt }) => momentOf(closedAt)],
  ],
  due: [[caseColumns.due, ({ nextDueAt }) => momentOf(nextDueAt)]],
  contact: [[caseColumns.contact, ({ lastContactAt }) => momentOf(lastContactAt)]],
};

export const headingsOf = (columns: readonly CaseColumn[]): string[] => [
  'Case',
  'Opened',
  ...columns.flatMap((column) => cellsOf[column].map(([heading]) => heading)),
];

export const rowOf = (one: Listed, columns: readonly CaseColumn[]): Cell[] => [
  one.reference,
  momentOf(one.openedAt),
  ...columns.flatMap((column) => cellsOf[column].map(([, of]) => of(one))),
];

import { type GraphQLObjectType, type GraphQLSchema, getNamedType, isLeafType, isObjectType } from 'graphql';
import { aboutWhat, rootsOf, shortest, tableOfArgument } from './asking-anything.ts';
import type { Asker, Data } from './landlord.ts';
import { reachOf, type Spot, spots } from './spots.ts';

export type LyingRows = Record<string, Record<Spot, string[]>>;

/** Lists that give rows of a case-load’s type, and none of what lies in it. */
const ofOthers = new Set(['confidedReports']);

/** The tables of a case-load whose rows a list gives, by the type of the row. */
const tableOfType: Record<string, string> = {
  Case: 'asb_case',
  Report: 'report',
  Party: 'party',
  Person: 'person',
  Action: 'action',
  Deadline: 'deadline',
  RiskAssessment: 'risk_assessment',
  Disclosure: 'disclosure',
  Survey: 'survey',
};

/** What tells of people: names, words, and who works on it. */
const maskable = new Set(['IDENTITY', 'NARRATIVE', 'REPORTED', 'STAFFING']);

/** The clocks of a case-load carry no word of anybody. */
const wordsOf = (type: GraphQLObjectType): string[] =>
  type.name === 'Deadline'
    ? []
    : Object.values(type.getFields())
        .filter(
          (field) =>
            isLeafType(getNamedType(field.type)) &&
            field.args.length === 0 &&
            maskable.has(String(field.extensions.reads ?? type.extensions.reads)),
        )
        .map(({ name }) => name);

/** What a role finds when it asks for every query and change there is: the cell of each in the table of who may do what. */
export async function probeRoots(
  asker: Asker,
  schema: GraphQLSchema,
  lying: LyingRows,
): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  let turn = 0;
  for (const { kind, field } of inTurn(rootsOf(schema))) {
    if (kind === 'subscription') continue;
    const { errors } = await asker.answer(shortest(kind, field));
    if (errors?.some(({ extensions }) => extensions.code === 'FORBIDDEN')) {
      found[field.name] = '–';
      continue;
    }
    const what = aboutWhat(field);
    const type = getNamedType(field.type);
    const edges = isObjectType(type) ? type.getFields().edges : undefined;
    const node =
      edges &&
      (getNamedType(
        (getNamedType(edges.type) as GraphQLObjectType).getFields().node!.type,
      ) as GraphQLObjectType);
    if (node && tableOfType[node.name] && !ofOthers.has(field.name)) {
      found[field.name] = await reachOfList(asker, field.name, node, lying[tableOfType[node.name]!]!);
      continue;
    }
    if (!what) {
      found[field.name] = 'may';
      continue;
    }
    const reached = new Set<Spot>();
    for (const spot of spots) {
      const pool = lying[tableOfArgument[what]]![spot];
      if (pool.length === 0) continue;
      turn += 1;
      const answer = await asker.answer(shortest(kind, field, { [what]: pool[turn % pool.length]! }));
      if (answer.errors)
        throw new Error(
          `${field.name} at ${spot}: ${answer.errors[0]!.message} ${answer.errors[0]!.extensions.code}`,
        );
      const told: Data = answer.data[field.name];
      const missing = told?.refusals?.some(
        (one: Data) => one.rule === 'NOT_FOUND' && one.field.endsWith(what),
      );
      const nothing = told === null || (Array.isArray(told) && told.length === 0);
      if (kind === 'mutation' ? !missing : !nothing) reached.add(spot);
    }
    found[field.name] = wordOf(reached);
  }
  return found;
}

/** Whoever has declared a conflict finds the case no more: so that comes last. */
const inTurn = <T extends { field: { name: string } }>(roots: readonly T[]) =>
  roots.toSorted(
    (one, other) =>
      Number(one.field.name === 'declareConflict') - Number(other.field.name === 'declareConflict'),
  );

const wordOf = (reached: ReadonlySet<Spot>) => `${reachOf(reached)}${reached.has('undecided') ? '+u' : ''}`;

/** Of every row that a list gives where it lies, and whether what tells of people is there. */
async function reachOfList(
  asker: Asker,
  list: string,
  node: GraphQLObjectType,
  lying: Record<Spot, string[]>,
): Promise<string> {
  const words = wordsOf(node);
  const spotOf = new Map(spots.flatMap((spot) => lying[spot].map((id) => [id, spot] as const)));
  const seen = new Map<Spot, number>();
  let told = false;
  let after: string | null = null;
  do {
    const document = `query ($after: String) { page: ${list}(first: 100, after: $after) { pageInfo { hasNextPage endCursor } edges { node { id ${words.join(' ')} } } } }`;
    const { data, errors } = await asker.answer(document, { after });
    if (errors) throw new Error(`${list}: ${errors[0]!.message}`);
    const { page }: Data = data;
    for (const { node: row } of page.edges) {
      const spot = spotOf.get(row.id);
      if (spot) seen.set(spot, (seen.get(spot) ?? 0) + 1);
      told ||= words.some((word) => row[word] !== null);
    }
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after);
  for (const [spot, many] of seen)
    if (many !== lying[spot].length) throw new Error(`${list}: ${many} of ${lying[spot].length} at ${spot}`);
  const reach = wordOf(new Set(seen.keys()));
  return seen.size > 0 && words.length > 0 && !told ? `${reach}*` : reach;
}

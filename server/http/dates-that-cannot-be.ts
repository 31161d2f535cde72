import { type ASTNode, BREAK, GraphQLError, Kind, type Location, parse, visit } from 'graphql';

interface Fault {
  said: RegExp;
  rule: string;
  reason: string;
}

/** What the scalars say of a date that they do not take, and what is wrong with it. */
const faults: readonly Fault[] = [
  {
    said: /^Value is not a valid LocalDate: \d{4}-\d{2}-\d{2}$/,
    rule: 'DATE_IN_THE_CALENDAR',
    reason: 'The calendar has no such day: check day, month and year.',
  },
  {
    said: /^DateTime cannot represent an invalid date-time-string \d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})\.$/i,
    rule: 'DATE_IN_THE_CALENDAR',
    reason: 'There is no such moment: check day, month, year and time.',
  },
  {
    said: /^(Value is not a valid LocalDate|Value is not string|Can only validate strings as local dates)/,
    rule: 'DATE_AS_IT_IS_WRITTEN',
    reason: 'Give a day as year, month and day, such as 2026-03-02.',
  },
  {
    said: /^DateTime cannot represent/,
    rule: 'DATE_AS_IT_IS_WRITTEN',
    reason:
      'Give a moment with its time and time zone, such as 2026-03-02T14:30:00Z or 2026-07-02T15:30:00+01:00.',
  },
];

/**
 * What a client is told of a date that cannot be: its place in the input, as a refusal has it, the rule and the reason
 * in words; never the date, which may be somebody's birthday. `whole` is what GraphQL makes of what the scalar says.
 */
export function dateThatCannotBe(error: unknown, said: string | undefined, whole: string) {
  const fault = said === undefined ? undefined : faults.find((each) => each.said.test(said));
  if (!fault) return undefined;
  const { rule, reason } = fault;
  const [, variable, , path = ''] =
    /^Variable "\$(\w+)" .*?( at "\w+([\w.[\]]*)")?$/s.exec(whole.slice(0, -`; ${said}`.length)) ?? [];
  const field = [...placeInDocument(error, variable), ...path.split(/[.[\]]+/).filter(Boolean)];
  const where = path && ` at "${variable}${path}"`;
  return {
    message: variable ? `Variable "$${variable}" got an invalid value${where}; ${reason}` : reason,
    // An argument holds the input, and is no part of the path within it.
    extensions: { field: field.slice(field.length > 1 ? 1 : 0).join('.'), rule, clause: '8.4' },
  };
}

/** The argument and the fields of inputs, lists by index, in which a value stands, or the variable that carries it. */
function placeInDocument(error: unknown, variable: string | undefined): string[] {
  const at = locationOf(error);
  const place: string[] = [];
  if (!at) return place;
  const isIt = (node: ASTNode) =>
    variable
      ? node.kind === Kind.VARIABLE && node.name.value === variable
      : node.loc?.start === at.start && node.loc.end === at.end;
  visit(parse(at.source), {
    [Kind.VARIABLE_DEFINITION]: () => false,
    enter(node, _key, parent, path, ancestors) {
      if (!isIt(node)) return undefined;
      const above = [...ancestors, parent!];
      for (const [depth, each] of above.entries()) {
        if (isList(each)) {
          if (isKind(above[depth - 1], Kind.LIST)) place.push(String(path[depth]));
        } else if (each.kind === Kind.ARGUMENT || each.kind === Kind.OBJECT_FIELD)
          place.push(each.name.value);
      }
      return BREAK;
    },
  });
  return place;
}

type Above = ASTNode | readonly ASTNode[];
const isList = (above: Above): above is readonly ASTNode[] => Array.isArray(above);
const isKind = (above: Above | undefined, kind: Kind) => above && !isList(above) && above.kind === kind;

/** Where it was said, in whichever of the errors that wrap one another knows it. */
function locationOf(error: unknown): Location | undefined {
  if (!(error instanceof GraphQLError)) return undefined;
  return locationOf(error.originalError) ?? error.nodes?.[0]?.loc;
}

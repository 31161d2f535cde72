import {
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { Dice } from './seeded.ts';

const texts = [
  '',
  "'; drop table report; --",
  '%_\\',
  '\u202E',
  '😀',
  'x'.repeat(300),
  '{"$ne": null}',
  'Music',
];
const moments = [
  '"2026-02-10T10:00:00Z"',
  '"0001-01-01T00:00:00Z"',
  '"2026-13-40"',
  '"2026-02-29"',
  '"2026-01-31"',
];

/** Operations that the schema allows and nobody would think of: any root field, arguments and selection by the dice. */
export function operationsOf(schema: GraphQLSchema, dice: Dice, ids: readonly string[]) {
  const { chance, pick, upTo } = dice;

  const scalar = (name: string): string => {
    if (name === 'Int' || name === 'Float') return String(pick([1, 2, 3, 20, 0, -1, 2_147_483_647]));
    if (name === 'Boolean') return String(chance(0.5));
    if (name === 'ID') return chance(0.8) ? `"${pick(ids)}"` : JSON.stringify(pick(texts));
    if (/Date|Time/.test(name)) return pick(moments);
    return JSON.stringify(pick(texts));
  };
  const value = (type: GraphQLInputType, depth: number): string => {
    if (isNonNullType(type)) return value(type.ofType, depth);
    if (isListType(type))
      return `[${Array.from({ length: 1 + upTo(2) }, () => value(type.ofType, depth)).join(', ')}]`;
    if (isEnumType(type)) return pick(type.getValues()).name;
    if (!isInputObjectType(type)) return scalar(type.name);
    const fields = Object.values(type.getFields()).filter(
      (field) => isNonNullType(field.type) || (depth < 4 && chance(0.25)),
    );
    return `{${fields.map((field) => `${field.name}: ${value(field.type, depth + 1)}`).join(', ')}}`;
  };
  const given = (args: readonly GraphQLArgument[]): string => {
    const chosen = args.filter(({ name, type }) => isNonNullType(type) || (chance(0.4) && name !== 'last'));
    const written = chosen.map(
      ({ name, type }) => `${name}: ${name === 'first' ? 1 + upTo(3) : value(type, 0)}`,
    );
    return written.length > 0 ? `(${written.join(', ')})` : '';
  };
  const selection = (type: GraphQLOutputType, depth: number): string => {
    const named = getNamedType(type);
    if (isLeafType(named)) return '';
    if (isAbstractType(named)) {
      const one = pick(schema.getPossibleTypes(named));
      return ` { __typename ... on ${one.name}${selection(one, depth + 1)} }`;
    }
    if (!isObjectType(named)) return '';
    const fields = Object.values(named.getFields()).filter(
      (field) => depth < 5 || isLeafType(getNamedType(field.type)),
    );
    const chosen = dice
      .some(fields, 6)
      .map((field) => `${field.name}${given(field.args)}${selection(field.type, depth + 1)}`);
    return ` { ${['__typename', ...chosen].join(' ')} }`;
  };

  return (): string => {
    const kind = chance(0.3) ? 'mutation' : 'query';
    const root = kind === 'mutation' ? schema.getMutationType()! : schema.getQueryType()!;
    const field = pick(Object.values(root.getFields()));
    return `${kind} { ${field.name}${given(field.args)}${selection(field.type, 1)} }`;
  };
}

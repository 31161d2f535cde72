import { readFile } from 'node:fs/promises';
import {
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
  parse,
  validateSchema,
} from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { abilities, knowledge } from '../../server/access/abilities.ts';
import { schemaOfServer } from '../../server/schema-of-server.ts';
import { schemaText } from '../../server/schema-text.ts';

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await schemaOfServer();
});

const ownTypes = () =>
  Object.values(schema.getTypeMap()).filter(
    (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
  );
const rootTypes = () => [schema.getQueryType()!, schema.getMutationType()!, schema.getSubscriptionType()!];

describe('the schema', () => {
  test('is the text that is committed: npm run schema writes it', async () => {
    const committed = await readFile(new URL('../../schema/schema.graphql', import.meta.url), 'utf8');
    expect(committed).toBe(schemaText(schema));
  });

  test('is valid, and can be read back', () => {
    expect(validateSchema(schema)).toEqual([]);
    expect(() => parse(schemaText(schema))).not.toThrow();
  });

  test('explains every type, field, argument and value', () => {
    const silent: string[] = [];
    const ask = (name: string, description: string | null | undefined) => {
      if (!description?.trim()) silent.push(name);
    };
    for (const type of ownTypes()) {
      // The three roots are explained by their fields.
      if (!rootTypes().includes(type as never)) ask(type.name, type.description);
      if (isObjectType(type) || isInterfaceType(type)) {
        for (const field of Object.values(type.getFields())) {
          ask(`${type.name}.${field.name}`, field.description);
          for (const { name, description } of field.args)
            ask(`${type.name}.${field.name}(${name})`, description);
        }
      }
      if (isInputObjectType(type)) {
        for (const field of Object.values(type.getFields()))
          ask(`${type.name}.${field.name}`, field.description);
      }
      if (isEnumType(type))
        for (const value of type.getValues()) ask(`${type.name}.${value.name}`, value.description);
    }
    expect(silent).toEqual([]);
  });

  test('names for every query, change and subscription an ability that somebody holds', () => {
    const open = rootTypes()
      .flatMap((type) => Object.values(type.getFields()))
      .filter((field) => !(String(field.extensions.allow) in abilities))
      .map(({ name }) => name);
    expect(open).toEqual([]);
    for (const [ability, roles] of Object.entries(abilities))
      expect(roles.length, ability).toBeGreaterThan(0);
  });

  test('says for every field what its readers must be allowed to know', () => {
    const open: string[] = [];
    for (const type of ownTypes()) {
      if (!isObjectType(type) || rootTypes().includes(type)) continue;
      for (const field of Object.values(type.getFields())) {
        const kind = String(field.extensions.reads ?? type.extensions.reads);
        if (!(kind in knowledge)) open.push(`${type.name}.${field.name}`);
      }
    }
    expect(open).toEqual([]);
  });

  test('lets null stand wherever somebody may not know: a mask never takes the row with it', () => {
    const rigid: string[] = [];
    for (const type of ownTypes()) {
      // Figures come from a query of their own, which asks for the right to figures first.
      if (!isObjectType(type) || rootTypes().includes(type) || type.extensions.reads === 'FIGURES') continue;
      for (const field of Object.values(type.getFields())) {
        const kind = field.extensions.reads ?? type.extensions.reads;
        if (kind === 'BASICS' || field.name === 'id') continue;
        if (isNonNullType(field.type)) rigid.push(`${type.name}.${field.name}`);
      }
    }
    expect(rigid).toEqual([]);
  });

  test('keeps private what nobody has said to show', () => {
    const text = schemaText(schema);
    for (const hidden of ['readers', 'namedStaff', 'importKey', 'untold', 'previousHash', 'sid']) {
      expect(text).not.toMatch(new RegExp(`^\\s+${hidden}(\\(|:)`, 'm'));
    }
  });
});

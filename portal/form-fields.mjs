// Of each change that a form sends, what the API takes: names, kinds, limits, words and their meanings, from the schema.
import { getNamedType, isEnumType, isInputObjectType, isListType, isNonNullType, typeFromAST } from 'graphql';

const kinds = {
  String: 'text',
  ID: 'id',
  Int: 'number',
  Float: 'number',
  Boolean: 'yesNo',
  LocalDate: 'day',
  DateTime: 'moment',
};
/** What the form itself looks after. */
const ownCare = (name) => name === 'idempotencyKey' || /version$/i.test(name);

const lower = (name) => name[0].toLowerCase() + name.slice(1);
const said = ({ description }) => (description ?? '').replace(/\s+/g, ' ').trim();

/** "At most 2,000 characters" is a limit; whoever reads the form sees it as a count. */
function limitOf(words) {
  const most = /at most ([\d,]+) characters/i.exec(words);
  return most ? Number(most[1].replaceAll(',', '')) : undefined;
}
/** What only a program has to know is left out. */
const withoutLimit = (words) =>
  words
    .replace(/[;.,]? ?at most [\d,]+ characters/i, '')
    .split(/(?<=[.;]) /)
    .filter((part) => !/\bnull\b|`|showSensitive/.test(part))
    .join(' ')
    .replace(/;$/, '.');

function fieldOf(field, found) {
  const type = getNamedType(field.type);
  const inner = isNonNullType(field.type) ? field.type.ofType : field.type;
  const words = said(field);
  const most = limitOf(words);
  const parts = [
    `kind: '${isEnumType(type) ? 'word' : isInputObjectType(type) ? 'parts' : (kinds[type.name] ?? 'text')}'`,
    isNonNullType(field.type) && field.defaultValue === undefined ? 'needed: true' : null,
    isListType(inner) ? 'many: true' : null,
    most ? `most: ${most}` : null,
    isEnumType(type) ? `words: ${lower(type.name)}Words` : null,
    isInputObjectType(type) ? `parts: ${lower(type.name)}Fields` : null,
    `says: ${JSON.stringify(withoutLimit(words))}`,
  ];
  if (isEnumType(type) || isInputObjectType(type)) describe(type, found);
  return `  ${field.name}: { ${parts.filter(Boolean).join(', ')} },`;
}

/** What it needs comes before it, so that every name is known when it is used. */
function describe(type, found) {
  if (found.has(type.name)) return;
  found.set(type.name, null);
  if (isEnumType(type)) {
    const lines = type.getValues().map((value) => `  ${value.name}: ${JSON.stringify(said(value))},`);
    found.delete(type.name);
    found.set(type.name, `export const ${lower(type.name)}Words = {\n${lines.join('\n')}\n};`);
    return;
  }
  const lines = Object.values(type.getFields())
    .filter(({ name }) => !ownCare(name))
    .map((field) => fieldOf(field, found));
  found.delete(type.name);
  found.set(type.name, `export const ${lower(type.name)}Fields: InputFields = {\n${lines.join('\n')}\n};`);
}

export function plugin(schema, documents) {
  const found = new Map();
  for (const { document } of documents) {
    for (const { operation, variableDefinitions = [] } of document.definitions) {
      if (operation !== 'mutation') continue;
      for (const { type } of variableDefinitions) {
        const input = getNamedType(typeFromAST(schema, type));
        if (isInputObjectType(input)) describe(input, found);
      }
    }
  }
  return {
    prepend: ["import type { InputFields } from '../kit/input-fields.ts';"],
    content: [...found.values()].join('\n\n'),
  };
}

// What the portal asks, by name: pages carry the names, the server the words (server/http/trusted-documents.json).
import { hash } from 'node:crypto';
import { Kind, print, stripIgnoredCharacters, visit } from 'graphql';

const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };
const ends = { query: 'Query', mutation: 'Mutation', subscription: 'Subscription' };

/** The cache of the portal knows by its type what a change touched. */
const withTypenames = (node) =>
  visit(node, {
    SelectionSet: (set, _key, parent) =>
      parent.kind === Kind.OPERATION_DEFINITION
        ? undefined
        : { ...set, selections: [...set.selections, typename] },
  });

function fragmentsOf(node, fragments, found = new Map()) {
  visit(node, {
    FragmentSpread({ name: { value } }) {
      if (found.has(value)) return;
      found.set(value, fragments.get(value));
      fragmentsOf(fragments.get(value), fragments, found);
    },
  });
  return [...found.values()];
}

/** Each question and change of these files: its name as an operation, what names it to the server, and its words. */
function trusted(documents) {
  const definitions = documents.flatMap(({ document }) => document.definitions);
  const fragments = new Map(
    definitions
      .filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION)
      .map((each) => [each.name.value, each]),
  );
  return definitions
    .filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)
    .map((operation) => {
      const document = {
        kind: Kind.DOCUMENT,
        definitions: [operation, ...fragmentsOf(operation, fragments)],
      };
      const words = stripIgnoredCharacters(print(withTypenames(document)));
      const id = hash('sha256', words, 'base64url').slice(0, 22);
      return { name: operation.name.value, kind: ends[operation.operation], id, words };
    });
}

export function plugin(_schema, documents, { all }) {
  if (all) {
    const words = trusted(documents).map(({ id, words }) => [id, words]);
    return JSON.stringify(
      Object.fromEntries(words.sort(([one], [other]) => (one < other ? -1 : 1))),
      null,
      2,
    );
  }
  return {
    prepend: ["import { type Trusted, trusted } from '../trusted.ts';"],
    content: trusted(documents)
      .map(({ name, kind, id }) => {
        const type = `${name}${kind}`;
        return `export const ${name}Document: Trusted<${type}, ${type}Variables> = trusted('${id}');`;
      })
      .join('\n\n'),
  };
}

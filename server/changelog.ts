import type { GraphQLField, GraphQLSchema } from 'graphql';

const [begin, end] = ['<!-- new: npm run schema -->', '<!-- end of what is new -->'];

/** The changelog with its list of what is new since the last release, in the words in which the API describes it. */
export function withWhatIsNew(changelog: string, released: GraphQLSchema, now: GraphQLSchema): string {
  const kinds = [
    ['Queries', 'getQueryType'],
    ['Changes', 'getMutationType'],
    ['Subscriptions', 'getSubscriptionType'],
  ] as const;
  const lists = kinds.flatMap(([title, root]) => {
    const before = released[root]()?.getFields() ?? {};
    const fields = Object.values(now[root]()?.getFields() ?? {}).filter(({ name }) => !before[name]);
    if (fields.length === 0) return [];
    const lines = fields.toSorted((one, other) => (one.name < other.name ? -1 : 1)).map(line);
    return [`${title}:\n\n${lines.join('\n')}`];
  });
  const [head, rest = ''] = changelog.split(begin);
  const tail = rest.split(end)[1] ?? '';
  return `${head}${begin}\n\n${lists.join('\n\n')}\n\n${end}${tail}`;
}

const line = ({ name, description }: GraphQLField<unknown, unknown>) =>
  `- \`${name}\`: ${/^.*?[.:;](?=\s|$)/s.exec(description ?? '')?.[0].replace(/[:;]$/, '.') ?? description}`;

import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
} from 'graphql';
import type { StaffRole } from '../../schema/vocabulary.ts';
import { type Ability, abilities } from '../access/abilities.ts';
import { errorCodes } from '../http/error-codes.ts';
import { limits } from '../http/limits.ts';
import { apiExamples } from './api-examples.ts';

export const guideStyle = `body{font:1rem/1.5 system-ui,sans-serif;color:#1d2430;background:#fff;max-width:60rem;margin:0 auto;padding:1rem}
h1{font-size:1.6rem}h2{font-size:1.25rem;margin-top:2.5rem;border-bottom:1px solid #cfd6e0}h3{font-size:1rem;margin:1.6rem 0 .2rem;overflow-wrap:anywhere}
pre{background:#f3f5f8;border:1px solid #cfd6e0;padding:.75rem;overflow-x:auto;font-size:.875rem}code{font-size:.9em;overflow-wrap:anywhere}
a{color:#0b4f8a}a:focus,pre:focus{outline:3px solid #ffb000;outline-offset:2px}dt{font-weight:600;margin-top:.5rem}dd{margin:0 0 0 1.25rem}.who{color:#4a5566}
@media (prefers-color-scheme:dark){body{color:#e8ecf2;background:#151a21}pre{background:#1e252f;border-color:#3a4656}h2{border-color:#3a4656}a{color:#8cc4ff}.who{color:#aab6c6}}`;

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
/** What stands between backquotes is code; nothing else is marked up. */
const prose = (text: string | null | undefined) =>
  escaped(text ?? '').replace(/`([^`]+)`/g, '<code>$1</code>');

const page = (title: string, body: string) => `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title><link rel="stylesheet" href="/docs/guide.css"></head>
<body><header><nav aria-label="Guide"><a href="/docs">Guide</a> · <a href="/docs/operations">Queries, changes and subscriptions</a> · <a href="/docs/types">Types</a> · <a href="/docs/schema.graphql">The schema as text</a></nav></header>
<main><h1>${escaped(title)}</h1>
${body}</main></body></html>
`;

/** The guide: how to begin, what to expect, and operations that a test sends to a running server. */
export function guidePage(): string {
  const examples = apiExamples.map(
    ({ name, title, says, role, document, variables }) => `<h3 id="${name}">${escaped(title)}</h3>
<p>${prose(says)}</p><p class="who">As ${escaped(roleInWords(role))}</p>
<pre tabindex="0"><code>${escaped(document)}</code></pre>
${variables ? `<p>Variables:</p><pre tabindex="0"><code>${escaped(JSON.stringify(variables, null, 2))}</code></pre>` : ''}`,
  );
  const codes = Object.entries(errorCodes).map(
    ([code, meaning]) => `<dt><code>${code}</code></dt><dd>${prose(meaning)}</dd>`,
  );
  return page(
    'The API of Amity',
    `<p>Send operations by POST to <code>/graphql</code> (GraphQL over HTTP) with <code>authorization: Bearer TOKEN</code>; subscriptions go by graphql-ws to the same path. A token is one of your sign-in service, for the audience of this installation, of somebody on record here with a role. Nobody sees more by the API than in the portal: rows out of scope are not there, and what a role may not know is null.</p>
<h2>What to expect</h2>
<ul><li>A change answers with what was written, or with <code>refusals</code> (field, rule, clause, message); then nothing was written.</li>
<li>Every change takes an <code>idempotencyKey</code>: sent again within a day with the same input it is made once and answered alike.</li>
<li>A change that would write over something asks for the <code>version</code> that was read.</li>
<li>One operation may ask for ${limits.rows.toLocaleString('en-GB')} rows, ${limits.depth} levels, ${limits.aliases} aliases, ${limits.roots} root fields and ${limits.directives} directives, and be 100 kB long.</li>
<li>Instants are in UTC, days are days in London.</li></ul>
<h2>Examples</h2>
${examples.join('\n')}
<h2>Errors</h2>
<p>Each error has a code in <code>extensions.code</code>:</p><dl>${codes.join('\n')}</dl>
<h2>Changes to the API</h2>
<p>What is to go is marked <code>@deprecated</code> with the day since which it is and the day from which it may be gone, six months later at the earliest.</p>`,
  );
}

const roleInWords = (role: StaffRole) => `${role.toLowerCase().replaceAll('_', ' ')}`;
const rolesOf = (ability: unknown) =>
  (abilities[ability as Ability] ?? []).map((role) => roleInWords(role as StaffRole)).join(', ');

const typeLink = (type: GraphQLNamedType) =>
  isSpecifiedScalarType(type) ? type.name : `<a href="/docs/types#${type.name}">${type.name}</a>`;
const typeText = (type: { toString(): string }, named: GraphQLNamedType) =>
  type.toString().replace(named.name, typeLink(named));

const inputs = (all: readonly (GraphQLArgument | GraphQLInputField)[]) =>
  all.length === 0
    ? ''
    : `<dl>${all
        .map(
          (one) =>
            `<dt><code>${one.name}: ${typeText(one.type, getNamedType(one.type))}</code></dt><dd>${prose(one.description)}${deprecated(one)}</dd>`,
        )
        .join('')}</dl>`;
const deprecated = ({ deprecationReason }: { deprecationReason?: string | null | undefined }) =>
  deprecationReason ? ` <strong>Deprecated.</strong> ${prose(deprecationReason)}` : '';

/** Every query, change and subscription: who may send it, what it takes and what it answers with. */
export function operationsPage(schema: GraphQLSchema): string {
  const parts = [
    ['Queries', schema.getQueryType()],
    ['Changes', schema.getMutationType()],
    ['Subscriptions', schema.getSubscriptionType()],
  ] as const;
  const sections = parts.map(([title, root]) => {
    const fields = Object.values(root?.getFields() ?? {}).toSorted((one, other) =>
      one.name < other.name ? -1 : 1,
    );
    return `<h2 id="${title.toLowerCase()}">${title}</h2>${fields
      .map(
        (
          field,
        ) => `<h3 id="${field.name}"><code>${field.name}: ${typeText(field.type, getNamedType(field.type))}</code></h3>
<p>${prose(field.description)}${deprecated(field)}</p><p class="who">May be sent by: ${escaped(rolesOf(field.extensions.allow))}</p>${inputs(field.args)}`,
      )
      .join('\n')}`;
  });
  return page('Queries, changes and subscriptions', sections.join('\n'));
}

/** Every type, input and word. */
export function typesPage(schema: GraphQLSchema): string {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const types = Object.values(schema.getTypeMap())
    .filter(
      (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type) && !roots.includes(type as never),
    )
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
  const told = types.map((type) => {
    const head = `<h2 id="${type.name}">${type.name}</h2><p>${prose(type.description)}</p>`;
    if (isObjectType(type) || isInterfaceType(type))
      return `${head}<dl>${Object.values(type.getFields())
        .map(
          (field) =>
            `<dt><code>${field.name}: ${typeText(field.type, getNamedType(field.type))}</code></dt><dd>${prose(field.description)}${deprecated(field)}</dd>`,
        )
        .join('')}</dl>`;
    if (isInputObjectType(type)) return `${head}${inputs(Object.values(type.getFields()))}`;
    if (isEnumType(type))
      return `${head}<dl>${type
        .getValues()
        .map(
          (word) =>
            `<dt><code>${word.name}</code></dt><dd>${prose(word.description)}${deprecated(word)}</dd>`,
        )
        .join('')}</dl>`;
    return isScalarType(type) ? head : '';
  });
  return page('Types', told.join('\n'));
}

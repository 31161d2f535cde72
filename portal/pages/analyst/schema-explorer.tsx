import {
  type GraphQLArgument,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { useState } from 'react';
import { TextField } from '../../kit/text-field.tsx';

const mostFound = 30;

/** What the viewer’s roles may ask, with the meaning of each field. */
export function SchemaExplorer({
  schema,
  shown,
  onShow,
}: {
  schema: GraphQLSchema;
  /** The name of the type that is looked at; the root of all questions when empty. */
  shown: string;
  onShow: (type: string) => void;
}) {
  const [sought, seek] = useState('');
  const type = schema.getType(shown) ?? schema.getQueryType();
  const found = sought.trim().length > 1 ? findIn(schema, sought.trim().toLowerCase()) : [];
  return (
    <div className="explorer">
      <TextField label="Find a type or field" value={sought} onWrite={seek} />
      {sought.trim().length > 1 ? (
        <>
          <p className="small muted" role="status">
            {found.length === 0
              ? 'Nothing of that name that your roles may ask.'
              : found.length > mostFound
                ? `The first ${mostFound} of ${found.length}`
                : `${found.length} found`}
          </p>
          <ul className="explorer-found">
            {found.slice(0, mostFound).map(({ name, of }) => (
              <li key={name}>
                <button
                  type="button"
                  className="button quiet"
                  onClick={() => {
                    seek('');
                    onShow(of);
                  }}
                >
                  {name}
                </button>
              </li>
            ))}
          </ul>
        </>
      ) : type ? (
        <OneType type={type} root={type === schema.getQueryType()} onShow={onShow} />
      ) : null}
    </div>
  );
}

function OneType({
  type,
  root,
  onShow,
}: {
  type: GraphQLNamedType;
  root: boolean;
  onShow: (type: string) => void;
}) {
  const fields =
    isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
      ? Object.values(type.getFields())
      : [];
  return (
    <>
      <h3>
        {root ? 'What can be asked' : type.name}
        {root ? null : (
          <button type="button" className="button quiet" onClick={() => onShow('')}>
            All that can be asked
          </button>
        )}
      </h3>
      {type.description && !root ? <p className="small">{type.description}</p> : null}
      <dl className="explorer-fields">
        {fields.map((field) => (
          <div key={field.name}>
            <dt>
              <code>{field.name}</code>
              {'args' in field && field.args.length > 0 ? (
                <Arguments of={field.args} onShow={onShow} />
              ) : null}
              <code>: </code>
              <TypeLink type={field.type} onShow={onShow} />
            </dt>
            <dd className="small">{field.description}</dd>
          </div>
        ))}
        {isEnumType(type)
          ? type.getValues().map(({ name, description }) => (
              <div key={name}>
                <dt>
                  <code>{name}</code>
                </dt>
                <dd className="small">{description}</dd>
              </div>
            ))
          : null}
        {isUnionType(type)
          ? type.getTypes().map((one) => (
              <div key={one.name}>
                <dt>
                  <TypeLink type={one} onShow={onShow} />
                </dt>
                <dd className="small">{one.description}</dd>
              </div>
            ))
          : null}
      </dl>
    </>
  );
}

function Arguments({ of, onShow }: { of: readonly GraphQLArgument[]; onShow: (type: string) => void }) {
  return (
    <code>
      (
      {of.map(({ name, type }, at) => (
        <span key={name}>
          {at > 0 ? ', ' : ''}
          {name}: <TypeLink type={type} onShow={onShow} />
        </span>
      ))}
      )
    </code>
  );
}

function TypeLink({
  type,
  onShow,
}: {
  type: Parameters<typeof getNamedType>[0];
  onShow: (type: string) => void;
}) {
  const named = getNamedType(type) as GraphQLNamedType;
  return (
    <button type="button" className="type-link" onClick={() => onShow(named.name)}>
      <code>{String(type)}</code>
    </button>
  );
}

/** Types by their name, and fields as “type.field”; what begins so comes first. */
function findIn(schema: GraphQLSchema, sought: string): { name: string; of: string }[] {
  const found: { name: string; of: string; begins: boolean }[] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    const at = type.name.toLowerCase().indexOf(sought);
    if (at >= 0) found.push({ name: type.name, of: type.name, begins: at === 0 });
    if (!isObjectType(type) && !isInputObjectType(type)) continue;
    for (const field of Object.keys(type.getFields())) {
      const place = field.toLowerCase().indexOf(sought);
      if (place >= 0) found.push({ name: `${type.name}.${field}`, of: type.name, begins: place === 0 });
    }
  }
  return found.sort(
    (one, other) => Number(other.begins) - Number(one.begins) || one.name.length - other.name.length,
  );
}

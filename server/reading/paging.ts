import { GraphQLError } from 'graphql';

/** Refuses a page size rather than clamping it in silence. */
export function pageSize(name: string): (value: unknown) => number {
  return (value) => {
    const size = value as number;
    if (!Number.isInteger(size) || size < 1 || size > mostPerPage) {
      throw new GraphQLError(`${name}: must be between 1 and ${mostPerPage}.`, {
        extensions: { code: 'BAD_USER_INPUT', field: name },
      });
    }
    return size;
  };
}

export const mostPerPage = 100;

/** Reads back a cursor that `cursorSql` wrote: the order it belongs to, the value there, the identity. */
export function readCursor(
  argument: string,
  order: string,
): (part: 'value' | 'id') => (value: unknown) => string {
  return (part) => (value) => {
    const [name, at, id, ...rest] = Buffer.from(String(value), 'base64').toString('utf8').split('|');
    if (name !== order || !at || !id || rest.length > 0 || !/^[0-9a-f-]{36}$/.test(id)) {
      throw new GraphQLError(`${argument}: is not a cursor of this list in this order.`, {
        extensions: { code: 'BAD_USER_INPUT', field: argument },
      });
    }
    return part === 'value' ? at : id;
  };
}

export const cursorSql = (order: string, value: string, id: string) =>
  `translate(encode(convert_to('${order}|' || ${value}::text || '|' || ${id}::text, 'UTF8'), 'base64'), E'\\n', '')`;

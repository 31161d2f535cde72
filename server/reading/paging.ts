import { GraphQLError } from 'graphql';
import type { OrderColumn, OrderPart } from './roots.ts';

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

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What PostgreSQL writes for a value of each kind that lists are ordered by. */
const written: Record<string, RegExp> = {
  timestamptz: /^(-infinity|\d{4,6}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?\+00)$/,
  date: /^(-infinity|\d{4,6}-\d\d-\d\d)$/,
  uuid,
  // A name as it was written: it goes to the database as a value and nothing else.
  text: /^[^\0]{0,1000}$/,
};

/** An order as its lists go by it: two columns that name a row, and how a cursor says them. */
export interface ListOrder {
  columns: [OrderPart, OrderPart];
  only?: (t: string) => string;
  cursor: (t: string) => string;
  /** The first or second value at a cursor, or the fault of an argument that is none. */
  at: (argument: string, which: 0 | 1) => (value: unknown) => string;
}

export function listOrder(name: string, order: OrderColumn): ListOrder {
  if ('columns' in order) {
    const at: ListOrder['at'] = (argument, which) => (value) => {
      const values = order.read(String(value));
      if (!values) throw noCursor(argument);
      return values[which];
    };
    return { ...order, at };
  }
  const id: OrderPart = { sql: (t) => `${t}.id`, cast: 'uuid' };
  return {
    columns: [order, id],
    cursor: (t) => cursorSql(name, order.sql(t), id.sql(t)),
    at: (argument, which) => readCursor(argument, name, order.cast)(which === 0 ? 'value' : 'id'),
  };
}

const noCursor = (argument: string) =>
  new GraphQLError(`${argument}: is not a cursor of this list in this order.`, {
    extensions: { code: 'BAD_USER_INPUT', field: argument },
  });

/** Reads back a cursor that `cursorSql` wrote: the order it belongs to, the value there, the identity. */
function readCursor(
  argument: string,
  order: string,
  cast: string,
): (part: 'value' | 'id') => (value: unknown) => string {
  return (part) => (value) => {
    const parts = Buffer.from(String(value), 'base64').toString('utf8').split('|');
    const [name, id = ''] = [parts.at(0), parts.at(-1)];
    // What somebody is called may have such a stroke in it.
    const at = parts.slice(1, -1).join('|');
    if (name !== order || parts.length < 3 || !written[cast]!.test(at) || !uuid.test(id)) {
      throw noCursor(argument);
    }
    return part === 'value' ? at : id;
  };
}

const cursorSql = (order: string, value: string, id: string) =>
  `translate(encode(convert_to('${order}|' || ${value}::text || '|' || ${id}::text, 'UTF8'), 'base64'), E'\\n', '')`;

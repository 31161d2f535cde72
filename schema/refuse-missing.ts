import { type Refusal, Refused, refusal } from './ruling.ts';

/** What is not there, and what the actor may not reach, are answered alike. */
export const notFound = (field: string, what: string): Refusal =>
  refusal(field, 'NOT_FOUND', '12.1', `There is no such ${what} in your scope.`);

export function found<T>(row: T | null | undefined, field: string, what: string): T {
  if (row == null) throw new Refused([notFound(field, what)]);
  return row;
}

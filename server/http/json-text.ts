import type { FormattedExecutionResult } from 'graphql';

/** Data that PostgreSQL has already written as JSON: passed through, not parsed and written again. */
export class JsonText {
  constructor(readonly text: string) {}

  /** For whoever stringifies it all the same. */
  toJSON(): unknown {
    return JSON.parse(this.text);
  }
}

export function stringifyResult(result: FormattedExecutionResult): string {
  const data: unknown = result.data;
  if (!(data instanceof JsonText)) return JSON.stringify(result);
  const { data: _, ...rest } = result;
  const others = JSON.stringify(rest);
  return others === '{}' ? `{"data":${data.text}}` : `{"data":${data.text},${others.slice(1)}`;
}

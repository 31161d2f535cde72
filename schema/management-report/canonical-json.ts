import { createHash } from 'node:crypto';

/**
 * The one way to write a document as text (RFC 8785): keys in the order of their code units, no spaces. The database
 * writes it the same way (`app.canonical_json`), so that what is stored can be checked where it lies.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .sort(([one], [other]) => (one < other ? -1 : 1));
    return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${canonicalJson(each)}`).join(',')}}`;
  }
  return JSON.stringify(value);
}

export const sha256Of = (document: object): string =>
  createHash('sha256').update(canonicalJson(document), 'utf8').digest('hex');

/**
 * A figure as a document holds it: to six decimals, so that it is written alike everywhere; a share of 0.814286 is told
 * as precisely as anybody needs it.
 */
export const frozenNumber = (value: number | null): number | null =>
  value === null ? null : Math.round(value * 1e6) / 1e6;

import type { DocumentFault } from './document-faults.ts';

export interface ChangeAtPath {
  /** `responseTimes.talkAndAgreeApproach.workingDays`; a row of a table by its code, type or number. */
  path: string;
  value: unknown;
}

type Node = Record<string, unknown> | unknown[];

/**
 * A copy of a document with other values at some of its paths. Only what the document has can be changed: a new row comes
 * in with the whole table it stands in. Whether the values may stand there, `checkDocument` says.
 */
export function changeAtPaths<T extends object>(
  document: T,
  changes: readonly ChangeAtPath[],
): { document: T; faults: DocumentFault[] } {
  const changed = structuredClone(document);
  const faults = changes.flatMap(({ path, value }) => {
    const parts = path.split('.');
    const last = parts.pop()!;
    let node: unknown = changed;
    for (const part of parts) node = stepOf(node, part);
    const key = keyIn(node, last);
    if (key === undefined)
      return [{ path: printable(path), message: 'The policy has nothing at this path.' }];
    (node as Record<string | number, unknown>)[key] = value;
    return [];
  });
  return { document: changed, faults };
}

const stepOf = (node: unknown, part: string): unknown => {
  const key = keyIn(node, part);
  return key === undefined ? undefined : (node as Record<string | number, unknown>)[key];
};

function keyIn(node: unknown, part: string): string | number | undefined {
  if (typeof node !== 'object' || node === null) return undefined;
  if (!Array.isArray(node as Node)) return Object.hasOwn(node, part) ? part : undefined;
  const rows = node as unknown[];
  const index = /^\d{1,6}$/.test(part) ? Number(part) : rows.findIndex((row) => isCalled(row, part));
  return index >= 0 && index < rows.length ? index : undefined;
}

const isCalled = (row: unknown, name: string): boolean => {
  if (typeof row !== 'object' || row === null) return false;
  const { code, reason, type } = row as Record<string, unknown>;
  return [code, reason, type].includes(name);
};

const printable = (path: string): string => (/^[\w.-]{1,200}$/.test(path) ? path : '?');

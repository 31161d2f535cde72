/** One stretch of a file that leaves differently: other bytes stand in its place, or as many zeros (null). */
export interface Edit {
  at: number;
  length: number;
  put: Buffer | null;
}

export const cut = (from: number, to: number): Edit => ({
  at: from,
  length: to - from,
  put: Buffer.alloc(0),
});
export const blank = (from: number, to: number): Edit => ({ at: from, length: to - from, put: null });
export const replace = (at: number, put: Buffer): Edit => ({ at, length: put.length, put });

/** A file is not built as its kind is, so nobody can say where its metadata ends. */
export class Unreadable extends Error {}

/** In order and apart from one another; stretches of zeros may meet and become one. */
export function inOrder(edits: readonly Edit[]): Edit[] {
  const sorted = edits.filter(({ length }) => length > 0).sort((a, b) => a.at - b.at);
  const apart: Edit[] = [];
  for (const edit of sorted) {
    const last = apart.at(-1);
    if (!last || edit.at >= last.at + last.length) apart.push({ ...edit });
    else if (last.put === null && edit.put === null) {
      last.length = Math.max(last.length, edit.at + edit.length - last.at);
    } else throw new Unreadable('Two parts of the file lie over one another.');
  }
  return apart;
}

export const sizeAfter = (size: number, edits: readonly Edit[]): number =>
  edits.reduce((sum, { length, put }) => sum - length + (put?.length ?? length), size);

/** The file as it leaves, while it is read. */
export async function* applyEdits(
  content: AsyncIterable<Buffer>,
  edits: readonly Edit[],
): AsyncGenerator<Buffer> {
  let at = 0;
  let next = 0;
  for await (const chunk of content) {
    const end = at + chunk.length;
    let from = at;
    while (from < end) {
      const edit = edits[next];
      const until = Math.min(edit?.at ?? end, end);
      if (!edit || from < until) {
        yield chunk.subarray(from - at, until - at);
        from = until;
        continue;
      }
      if (from === edit.at && edit.put && edit.put.length > 0) yield edit.put;
      const to = Math.min(edit.at + edit.length, end);
      if (edit.put === null) yield Buffer.alloc(to - from);
      from = to;
      if (to === edit.at + edit.length) next += 1;
    }
    at = end;
  }
}

/** The part of a file that a request asks for (RFC 9110, 14): all of it, a part, or one that it has not. */
export type ByteRange = { start: number; end: number } | 'ALL' | 'NOT_THERE';

/** One range is answered, several are answered by the whole, as the standard leaves open. */
export function byteRange(header: string | undefined, size: number): ByteRange {
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '') ?? [];
  if (from === undefined || to === undefined || (from === '' && to === '')) return 'ALL';
  const start = from === '' ? Math.max(size - Number(to), 0) : Number(from);
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (from !== '' && to !== '' && Number(to) < Number(from)) return 'ALL';
  return start >= size || (from === '' && Number(to) === 0) ? 'NOT_THERE' : { start, end };
}

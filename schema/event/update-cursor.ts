const lastTransaction = 2n ** 64n - 1n;

/** A place in the feed of updates, as its cursor says it: transaction and place in the log. */
export function readUpdateCursor(cursor: string): { t: string; p: string } | undefined {
  const [t, p, ...rest] = Buffer.from(cursor, 'base64url').toString().split('|');
  if (!t || !p || rest.length > 0 || !/^\d{1,20}$/.test(t) || !/^\d{1,18}$/.test(p)) return undefined;
  return BigInt(t) <= lastTransaction ? { t, p } : undefined;
}

export const writeUpdateCursor = (t: string, p: string) => Buffer.from(`${t}|${p}`).toString('base64url');

/** The same of a row that has both. */
export const updateCursorSql = (t: string) =>
  `translate(encode(convert_to(${t}.txid::text || '|' || ${t}.position::text, 'UTF8'), 'base64'), E'+/=\\n', '-_')`;

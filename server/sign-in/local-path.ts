/** A path within this site to go back to, or the front page when what was asked for leads anywhere else. */
export function localPath(asked: unknown, publicOrigin: string): string {
  if (typeof asked !== 'string' || !asked.startsWith('/') || asked.length > 2_000) return '/';
  if (!URL.canParse(asked, publicOrigin)) return '/';
  const { origin, pathname, search, hash } = new URL(asked, publicOrigin);
  const path = pathname + search + hash;
  // `/.//elsewhere.example` becomes `//elsewhere.example` once its dots are resolved, so look at what came out.
  return origin === publicOrigin && !path.startsWith('//') ? path : '/';
}

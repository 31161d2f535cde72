import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a browser sent this from one of our own pages. Browsers that send `Sec-Fetch-Site` are believed by it;
 * others by `Origin`. Neither means no: a cookie without a browser around it is somebody else's script.
 */
export function isSameOrigin(headers: IncomingHttpHeaders, publicOrigin: string): boolean {
  const { origin } = headers;
  const site = headers['sec-fetch-site'];
  if (site !== undefined) {
    // A page that sends no referrer has its forms' origin hidden as "null"; the browser still says where from.
    return site === 'same-origin' && (origin === undefined || origin === 'null' || origin === publicOrigin);
  }
  return origin === publicOrigin;
}

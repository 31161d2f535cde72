/**
 * Whether the people and cases are invented. The server writes its mode into the page that it serves, so that it
 * shows before anybody has signed in.
 */
export function isDemonstration(): boolean {
  return document.querySelector('meta[name="amity-mode"]')?.getAttribute('content') === 'demonstration';
}

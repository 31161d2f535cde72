import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { everyPage } from './support/every-page.ts';

/** Reached by being redirected, or only once something else was done. */
const passedThrough = [
  '/',
  '/reports/quarterly',
  '/signed-in-again',
  '/policy/drafts/$id',
  '/cases/$reference/$work',
];

it('every page of the portal is among those whose pictures are taken and that axe looks at', async () => {
  const router = await readFile(new URL('../../portal/router.tsx', import.meta.url), 'utf8');
  const routes = [...router.matchAll(/\bpath: '([^']+)'/g)].map(([, path]) => path!);
  expect(routes.length).toBeGreaterThan(35);
  const known = Object.values(everyPage)
    .flat()
    .map(({ path }) => path.replace(/\?.*/, ''));
  const fits = (route: string) => {
    const pattern = new RegExp(`^${route.replaceAll(/\$\w+/g, '(?:\\$|[^/]+)')}$`);
    return known.some((path) => pattern.test(path));
  };
  expect(routes.filter((route) => !passedThrough.includes(route) && !fits(route))).toEqual([]);
});

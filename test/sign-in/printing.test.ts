import { describe, expect, it } from 'vitest';
import documents from '../../server/http/trusted-documents.json' with { type: 'json' };
import { findBrowser } from '../../server/printing/find-browser.ts';
import { belongsTo } from '../../server/printing/own-pages.ts';
import { NotReady } from '../../server/printing/print-page.ts';
import { Printer } from '../../server/printing/printer.ts';

const origin = 'https://amity.example';
const printed = { page: '/reports/one', questions: { viewer: {}, managementReport: { id: 'one' } } };
const may = (method: string, address: string, body: unknown = null) =>
  belongsTo(
    printed,
    { method, url: new URL(address, origin), body: body === null ? null : JSON.stringify(body) },
    origin,
  );
const asks = (documentId: string, variables = {}) => may('POST', '/graphql', { documentId, variables });

describe('While a report is printed', () => {
  it('its page and the parts of all pages are handed out, and no other page, file or host', () => {
    for (const path of [
      '/reports/one',
      '/assets/index-1a2b.js',
      '/mark.svg',
      '/cy/assets/index-1a2b.js',
      '/cy/mark.svg',
    ])
      expect(may('GET', path), path).toBe(true);
    for (const path of [
      '/reports/two',
      '/reports/one?as_at=x',
      '/reports/one/figures.xlsx',
      '/cases/ASB-2026-000001',
      '/assets/../evidence/1',
      'https://example.org/reports/one',
      'http://amity.example/reports/one',
      '/report',
    ])
      expect(may('GET', path), path).toBe(false);
    expect(may('GET', '/cy/reports/two')).toBe(false);
    expect(may('POST', '/sign-out')).toBe(false);
  });

  it('nothing else goes along with a question', () => {
    const [documentId] = Object.entries(documents).find(([, words]) => words.startsWith('query Viewer'))!;
    expect(asks(documentId)).toBe(true);
    for (const more of [{ query: 'mutation { x }' }, { operationName: 'x' }, { extensions: {} }])
      expect(may('POST', '/graphql', { documentId, variables: {}, ...more })).toBe(false);
  });

  it('only that report is asked for, by the portal’s own words, and nothing is changed', () => {
    const own = Object.fromEntries(
      [
        'query Viewer',
        'query ManagementReport(',
        'query CasesToReview(',
        'mutation SignManagementReport',
      ].map((words) => [words, Object.entries(documents).find(([, said]) => said.startsWith(words))![0]]),
    );
    expect(asks(own['query Viewer']!)).toBe(true);
    expect(asks(own['query ManagementReport(']!, { id: 'one' })).toBe(true);
    expect(asks(own['query ManagementReport(']!, { id: 'two' })).toBe(false);
    expect(asks(own['query ManagementReport(']!)).toBe(false);
    expect(asks(own['query CasesToReview(']!, { id: 'one' })).toBe(false);
    expect(asks(own['mutation SignManagementReport']!, { id: 'one' })).toBe(false);
    expect(asks('{ viewer { name } }')).toBe(false);
    expect(may('POST', '/graphql', { query: '{ viewer { name } }' })).toBe(false);
  });

  it('one page prints after another, nobody’s twice, and at most four wait', async () => {
    const turns: (() => void)[] = [];
    let atOnce = 0;
    let most = 0;
    const printer = new Printer(
      async () => ({ path: '/a/browser', sandbox: true, env: {} }),
      origin,
      async () => {
        most = Math.max(most, ++atOnce);
        await new Promise<void>((resolve) => turns.push(resolve));
        atOnce--;
        return Buffer.from('%PDF');
      },
    );
    const gone = new AbortController().signal;
    const answer = async () => ({ status: 200, headers: {}, body: Buffer.alloc(0) });
    const paper = (asker: string) => printer.paper(asker, printed, { answer, gone });
    const five = ['Ada', 'Ben', 'Cai', 'Dee', 'Eli'].map(paper);
    await expect(paper('Ada')).rejects.toMatchObject({ because: 'BUSY' });
    await expect(paper('Fay')).rejects.toMatchObject({ because: 'BUSY' });
    for (const one of five) {
      await expect.poll(() => turns.length).toBeGreaterThan(0);
      turns.shift()!();
      await one;
    }
    expect(most).toBe(1);
  });

  it('says why there is no paper: no browser, not ready, or whoever asked has gone', async () => {
    const answer = async () => ({ status: 200, headers: {}, body: Buffer.alloc(0) });
    const asked = (
      find: ConstructorParameters<typeof Printer>[0],
      fault: Error,
      gone = new AbortController(),
    ) =>
      new Printer(find, origin, async () => {
        throw fault;
      }).paper('Ada', printed, { answer, gone: gone.signal });
    const browser = async () => ({ path: '/a/browser', sandbox: true, env: {} });
    await expect(asked(async () => null, new Error())).rejects.toMatchObject({ because: 'NO_BROWSER' });
    await expect(asked(browser, new NotReady())).rejects.toMatchObject({ because: 'NOT_READY' });
    const left = new AbortController();
    left.abort();
    await expect(asked(browser, new Error(), left)).rejects.toMatchObject({ because: 'GONE' });
    await expect(asked(browser, new TypeError('a fault of ours'))).rejects.toThrow(TypeError);
  });

  it('a path that leads nowhere is no browser, and another is not taken in its place', async () => {
    expect(await findBrowser({ chromiumPath: '/nowhere/chromium', chromiumSandbox: 'on' })).toBeNull();
    const found = await findBrowser({ chromiumPath: process.execPath, chromiumSandbox: 'off' });
    expect(found).toEqual({ path: process.execPath, sandbox: false, env: {} });
  });
});

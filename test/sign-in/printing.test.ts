import { describe, expect, it } from 'vitest';
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
const asks = (query: string, variables = {}) => may('POST', '/graphql', { query, variables });

describe('While a report is printed', () => {
  it('its page and the parts of all pages are handed out, and no other page, file or host', () => {
    expect(['/reports/one', '/assets/index-1a2b.js', '/mark.svg'].map((path) => may('GET', path))).toEqual([
      true,
      true,
      true,
    ]);
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
    expect(may('POST', '/sign-out')).toBe(false);
  });

  it('only that report is asked for, and nothing is changed', () => {
    const query = 'query R($id: ID!) { managementReport(id: $id) { id } }';
    expect(asks('{ viewer { name } }')).toBe(true);
    expect(asks(query, { id: 'one' })).toBe(true);
    expect(asks(query, { id: 'two' })).toBe(false);
    expect(asks('{ managementReport(id: "two") { id } }', { id: 'one' })).toBe(false);
    expect(
      asks('query ($id: ID!) { managementReport(id: "two") { id } viewer { name } }', { id: 'one' }),
    ).toBe(false);
    expect(asks('{ cases(first: 1) { totalCount } }')).toBe(false);
    expect(asks('{ ...F } fragment F on Query { cases(first: 1) { totalCount } }')).toBe(false);
    expect(asks('mutation { signManagementReport(input: {}) { refusals { rule } } }')).toBe(false);
    expect(asks('not a question')).toBe(false);
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

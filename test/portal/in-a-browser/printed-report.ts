import { readXlsx } from 'hucre/xlsx';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { count, decimal, percent } from '../../../portal/words/figures.ts';
import { packedBrowser } from '../../../server/printing/packed-browser.ts';
import { NotReady, printPage } from '../../../server/printing/print-page.ts';
import { readPdf } from '../../support/read-pdf.ts';
import type { RunningPortal } from '../support/running-portal.ts';

type Cell = string | number | null;

/** A file of the report as its reader fetches it. */
async function fetched(
  page: Page,
  path: string,
): Promise<{ name: string; status: number; bytes: Uint8Array }> {
  const { base64, ...rest } = await page.evaluate(async (address) => {
    const answer = await fetch(address);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    return {
      name: /filename="([^"]+)"/.exec(answer.headers.get('content-disposition') ?? '')?.[1] ?? '',
      status: answer.status,
      base64: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')),
    };
  }, path);
  return { ...rest, bytes: new Uint8Array(Buffer.from(base64, 'base64')) };
}

/** Every table of the page, those of closed tabs too. */
const tablesOf = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('table')].map((table) => ({
      caption: table.caption?.textContent ?? '',
      rows: [...table.rows].map((row) => [...row.cells].map((cell) => (cell.textContent ?? '').trim())),
    })),
  );

export function printedReport(running: () => RunningPortal): void {
  it('screen, PDF and spreadsheet of the signed quarterly report agree cell by cell (15.5, #145)', async () => {
    const portal = running();
    const { page } = await portal.open();
    const [id, hash] = (
      await portal.text(
        `select id || ' ' || hash from management_report where kind = 'QUARTERLY_REPORT' and status = 'SIGNED' order by period desc limit 1`,
      )
    ).split(' ') as [string, string];
    await portal.signIn(page, 'demo-smt', `/reports/${id}`);
    await page.locator('.hash').waitFor();
    const onScreen = await tablesOf(page);
    expect(onScreen).toHaveLength(6);

    const paper = await fetched(page, `/reports/${id}/paper.pdf`);
    expect(paper.status).toBe(200);
    expect(paper.name).toMatch(new RegExp(`^asb-quarterly-2026-1-revision-1-${hash.slice(0, 12)}\\.pdf$`));
    const pdf = await readPdf(paper.bytes);
    expect(pdf.tables).toEqual(onScreen);
    expect(pdf.tagged).toBe(true);
    expect(pdf.outline).toEqual(['Quarterly ASB report']);
    expect(pdf.pictures).toHaveLength(4);
    expect(pdf.pages).toBeLessThanOrEqual(4);
    for (const [index, text] of pdf.texts.entries()) {
      expect(text).toContain('Quarterly report Q1 2026/27');
      expect(text).toMatch(/Signed by [A-Z]/);
      expect(text).toContain(`Snapshot ${hash.slice(0, 12)}, revision 1`);
      expect(text).toContain(`Page ${index + 1} of ${pdf.pages}`);
    }

    const sheets = (await readXlsx((await fetched(page, `/reports/${id}/figures.xlsx`)).bytes)).sheets;
    const sheet = (nth: number) => sheets[nth]!.rows.slice(1) as Cell[][];
    const figures = (caption: RegExp) => onScreen.find((table) => caption.test(table.caption))!.rows.slice(1);
    // The sheets stand in the order of the report's tables: whole, run, types, outcomes, areas.
    const [whole, run, types, outcomes, areas] = [1, 2, 3, 4, 5].map(sheet) as [
      Cell[][],
      Cell[][],
      Cell[][],
      Cell[][],
      Cell[][],
    ];
    expect(
      whole.map(([name = null, value = null, part = null, of = null, from = null, to = null]) => [
        name,
        inWords(name, value, part, of),
        between(from, to),
      ]),
    ).toEqual(figures(/^All measures/).map(([name, value, interval]) => [name, value, interval]));
    const tall = (rows: string[][]) =>
      rows.map((row) => row.slice(1).map((text) => Number(text.replace(',', ''))));
    expect(run.map((row) => [row[1], row[2], row[3]])).toEqual(tall(figures(/by quarter$/)));
    for (const [rows, caption] of [
      [types, /by type$/],
      [outcomes, /by outcome$/],
    ] as const) {
      const told = figures(caption).map(([name, ...values]) => [name, ...values]);
      const kept = rows
        .filter((row) => row.slice(1, 4).some(Boolean))
        .map(([code, ...values]) => [String(code), ...values.map((value) => count(Number(value ?? 0)))]);
      expect(new Set(told.map(String))).toEqual(new Set(kept.map(String)));
    }
    expect(areas.map(([name, opened, closed]) => [name, opened, closed])).toEqual(
      figures(/^Areas/).map(([name, opened, closed]) => [name, Number(opened), Number(closed)]),
    );
    // Whoever reads Welsh prints it too: the figures are the same, in the sentences that were signed.
    await page.context().addCookies([{ name: 'amity_language', value: 'cy', url: portal.url }]);
    const welsh = await fetched(page, `/reports/${id}/paper.pdf`);
    expect(welsh.status).toBe(200);
    expect((await readPdf(welsh.bytes)).tables).toHaveLength(6);
    await page.context().clearCookies({ name: 'amity_language' });
    // They left as exports like the others, and stand in the audit.
    expect(
      await portal.count(
        `select count(*) from audit_entry where kind = 'FIGURES_TAKEN' and facts ->> 'format' = 'pdf' and facts ->> 'report' = '${id}'`,
      ),
    ).toBe(2);
    await page.context().close();
  });

  it('the equality summary prints as its readers see it, and to nobody else', async () => {
    const portal = running();
    const { page } = await portal.open();
    await portal.signIn(page, 'demo-smt', '/reports/equality?side=alleged-perpetrator');
    await page.getByRole('heading', { name: 'How to read these figures' }).waitFor();
    const onScreen = await tablesOf(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'PDF', exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(
      /^asb-equality-20\d\d-\d\d-alleged-perpetrator-everything\.pdf$/,
    );
    const { default: fs } = await import('node:fs');
    const pdf = await readPdf(new Uint8Array(fs.readFileSync(await download.path())));
    expect(pdf.tables).toEqual(onScreen);
    expect(pdf.texts[0]).toContain('Alleged perpetrators');
    await page.context().close();
    const other = await portal.open();
    await portal.signIn(other.page, 'demo-housing-support-worker');
    const refused = await fetched(other.page, `/reports/equality/2025-26/paper.pdf`);
    expect(refused.status).toBe(403);
    await other.page.context().close();
  });

  it('a page that lacks a card is not printed, and no other address is reached meanwhile', async () => {
    const origin = 'http://127.0.0.1:1';
    const asked: string[] = [];
    const pageOf = (body: string) =>
      `<!doctype html><html lang="en"><title>Paper</title><body>${body}</body></html>`;
    const printed = (body: string) =>
      packedBrowser().then((browser) =>
        printPage(
          browser!,
          { page: '/reports/one', questions: {} },
          {
            origin,
            signal: AbortSignal.timeout(60_000),
            answer: async ({ path }) => {
              asked.push(path);
              return {
                status: 200,
                headers: { 'content-type': 'text/html' },
                body: Buffer.from(pageOf(body)),
              };
            },
          },
        ),
      );
    const lacking =
      '<div data-whole></div><div class="notice bad" role="alert">Areas could not be loaded.</div>';
    await expect(printed(lacking)).rejects.toThrow(NotReady);
    const curious = `<main data-whole><p>All of it.</p><img src="/reports/two"><img src="https://example.org/x.png"></main>`;
    const pdf = await readPdf(new Uint8Array(await printed(curious)));
    expect(pdf.texts).toEqual(['All of it.']);
    expect(asked).toEqual(['/reports/one', '/reports/one']);
  });
}

const inWords = (name: Cell, value: Cell, part: Cell, of: Cell): string =>
  value === null
    ? '–'
    : name === 'Median days to close'
      ? `${decimal(Number(value))} days`
      : part !== null && of !== null
        ? `${percent(Number(value))} (${count(Number(part))} of ${count(Number(of))})`
        : count(Number(value));

const between = (from: Cell, to: Cell): string =>
  from === null || to === null ? '–' : `${percent(Number(from))} to ${percent(Number(to))}`;

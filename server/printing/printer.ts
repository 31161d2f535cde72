import type { PrintingBrowser } from './find-browser.ts';
import type { PagePrinted } from './own-pages.ts';
import { NotReady, type PrintTerms, printPage } from './print-page.ts';

const limitSeconds = 45;
const mostWaiting = 4;

/** Why there is no paper. */
export type Unprinted = 'NO_BROWSER' | 'BUSY' | 'NOT_READY' | 'TOO_LONG' | 'GONE';

export class PrintRefused extends Error {
  constructor(readonly because: Unprinted) {
    super(because);
  }
}

/**
 * Prints one page after another: a browser takes a few hundred megabytes while it runs. At most four wait, and nobody
 * twice. A page that takes longer than 45 seconds is given up, and its browser ended.
 */
export class Printer {
  private readonly people = new Set<string>();
  private readonly ending = new AbortController();
  private last: Promise<unknown> = Promise.resolve();
  private browser: Promise<PrintingBrowser | null> | undefined;

  constructor(
    private readonly find: () => Promise<PrintingBrowser | null>,
    private readonly origin: string,
    private readonly print: typeof printPage = printPage,
  ) {}

  /** @throws PrintRefused */
  async paper(
    asker: string,
    page: PagePrinted,
    { answer, gone }: Pick<PrintTerms, 'answer'> & { gone: AbortSignal },
  ): Promise<Buffer> {
    this.browser ??= this.find().catch(() => null);
    const browser = await this.browser;
    if (!browser) {
      // Somebody may install one meanwhile.
      this.browser = undefined;
      throw new PrintRefused('NO_BROWSER');
    }
    if (this.people.has(asker) || this.people.size > mostWaiting) throw new PrintRefused('BUSY');
    this.people.add(asker);
    const turn = this.last.then(() => this.printNow(browser, page, answer, gone));
    this.last = turn.catch(() => {});
    try {
      return await turn;
    } finally {
      this.people.delete(asker);
    }
  }

  async close(): Promise<void> {
    this.ending.abort();
    await this.last;
  }

  private async printNow(
    browser: PrintingBrowser,
    page: PagePrinted,
    answer: PrintTerms['answer'],
    gone: AbortSignal,
  ): Promise<Buffer> {
    const limit = AbortSignal.timeout(limitSeconds * 1_000);
    const signal = AbortSignal.any([limit, gone, this.ending.signal]);
    try {
      return await this.print(browser, page, { origin: this.origin, answer, signal });
    } catch (fault) {
      if (gone.aborted || this.ending.signal.aborted) throw new PrintRefused('GONE');
      if (limit.aborted) throw new PrintRefused('TOO_LONG');
      if (fault instanceof NotReady) throw new PrintRefused('NOT_READY');
      throw fault;
    }
  }
}

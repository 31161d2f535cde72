import { once } from 'node:events';
import { constants, createWriteStream, type WriteStream } from 'node:fs';
import { access, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { CellFault } from './compile-rule.ts';
import { csvLine } from './csv-line.ts';
import { FileFault } from './file-fault.ts';

const LONGEST_VALUE = 500;

/** The errors file: one line for each rejected row. It is made at the first of them, fresh for each run. */
export class RejectedRows {
  readonly path: string;
  #stream: WriteStream | null = null;
  #fault: Error | null = null;

  private constructor(errorsFile: string) {
    this.path = errorsFile;
  }

  /** Without a wish, beside the file; where that folder cannot be written to, in the current one. */
  static async beside(file: string, wish: string | undefined): Promise<RejectedRows> {
    const standard = `${file}.errors.csv`;
    let errorsFile = wish ?? standard;
    if (!(await mayWrite(errorsFile))) {
      if (wish !== undefined) throw new FileFault(`The errors file ${wish} cannot be written.`);
      errorsFile = path.basename(standard);
    }
    if (await isSameFile(errorsFile, file)) {
      throw new FileFault('The errors file must not be the file that is imported.');
    }
    return new RejectedRows(errorsFile);
  }

  /** Takes away the list of an earlier run, so that none is taken for this one's. */
  async startFresh(): Promise<void> {
    await rm(this.path, { force: true }).catch(() => {
      throw new FileFault(`The errors file ${this.path} cannot be replaced.`);
    });
  }

  get written(): boolean {
    return this.#stream !== null;
  }

  async add(line: number, faults: CellFault[]): Promise<void> {
    if (this.#fault) throw this.#fault;
    this.#stream ??= this.#open();
    if (!this.#stream.write(csvLine(describe(line, faults)))) await once(this.#stream, 'drain');
  }

  async close(): Promise<void> {
    if (this.#fault) throw this.#fault;
    const stream = this.#stream;
    if (!stream) return;
    stream.end();
    await once(stream, 'close');
  }

  /** For its operator alone: a rejected value may be somebody's words. */
  #open(): WriteStream {
    const stream = createWriteStream(this.path, { mode: 0o600 });
    stream.on('error', (fault) => {
      this.#fault = fault;
    });
    stream.write(csvLine(['line', 'column', 'value', 'reason']));
    return stream;
  }
}

function describe(line: number, faults: CellFault[]): string[] {
  const [first, ...others] = faults;
  const seen = new Set([`${first?.column} ${first?.reason}`]);
  const further = others.filter(({ column, reason }) => {
    const fault = `${column} ${reason}`;
    return !seen.has(fault) && seen.add(fault);
  });
  const reason = [first?.reason, ...further.map((fault) => `${fault.column}: ${fault.reason}`)].join('; ');
  return [String(line), first?.column ?? '', (first?.value ?? '').slice(0, LONGEST_VALUE), reason];
}

async function mayWrite(file: string): Promise<boolean> {
  const writable = (target: string) =>
    access(target, constants.W_OK).then(
      () => true,
      () => false,
    );
  const there = await stat(file).catch(() => null);
  if (there?.isDirectory()) return false;
  // The folder too, because a file of an earlier run is replaced.
  return (await writable(path.dirname(path.resolve(file)))) && (!there || (await writable(file)));
}

async function isSameFile(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([one, other].map((file) => stat(file).catch(() => null)));
  return Boolean(a && b && a.ino === b.ino && a.dev === b.dev);
}

import { SingleBar } from 'cli-progress';
import type { Counts } from './import-record.ts';

export interface Progress {
  show(bytes: number, of: number, counts: Counts): void;
  stop(): void;
}

/** A bar on a terminal; elsewhere a line for every tenth of the file, so that a log stays readable. */
export function importProgress(out: NodeJS.WriteStream): Progress {
  return out.isTTY ? bar(out) : lines(out);
}

function bar(out: NodeJS.WriteStream): Progress {
  const format = '{bar} {percentage} % | {rows} rows | {rejected} rejected | {duration_formatted}';
  const shown = new SingleBar({ format, stream: out, hideCursor: true });
  let started = false;
  return {
    show(bytes, of, { read, rejected }) {
      const facts = { rows: read.toLocaleString('en-GB'), rejected };
      if (started) shown.update(bytes, facts);
      else shown.start(of, bytes, facts);
      started = true;
    },
    stop: () => shown.stop(),
  };
}

function lines(out: NodeJS.WriteStream): Progress {
  let said = 0;
  return {
    show(bytes, of, { read }) {
      const tenth = of === 0 ? 10 : Math.floor((bytes * 10) / of);
      if (tenth <= said) return;
      said = tenth;
      out.write(`${tenth * 10} % of the file, ${read} rows\n`);
    },
    stop() {},
  };
}

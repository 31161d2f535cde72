import { Writable } from 'node:stream';
import { type Logger, pino } from 'pino';

/** A log that a test reads back. */
export function heardLog(): { log: Logger; heard(): string } {
  let heard = '';
  const stream = new Writable({
    write(chunk, _encoding, done) {
      heard += chunk;
      done();
    },
  });
  return { log: pino({ level: 'info' }, stream), heard: () => heard };
}

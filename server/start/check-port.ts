import { createServer } from 'node:net';
import type { Config } from '../config.ts';
import { StartError } from './start-error.ts';

/** Before anything is started that would only have to be stopped again. */
export async function checkPort({ host, port }: Pick<Config, 'host' | 'port'>): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const server = createServer();
    server.once('error', (error) => reject(portFault(error, { host, port })));
    server.listen(port, host, () => server.close(() => resolve()));
  });
}

/** The same refusal for the moment after, when another program was quicker. */
export function portFault(error: Error, { host, port }: Pick<Config, 'host' | 'port'>): Error {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EADDRINUSE':
      return new StartError(
        `Port ${port} is taken by another program: stop that program, or set PORT to a free one.`,
      );
    case 'EACCES':
      return new StartError(`Port ${port} may not be used by this user: set PORT to one above 1023.`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new StartError(`HOST ${host} is not an address of this machine: set HOST to one that is.`);
    default:
      return error;
  }
}

import type { Config } from '../config.ts';
import { StartError } from './start-error.ts';

/** The halves run side by side, on machines of their own perhaps: none of them can own an embedded database. */
export function requireDatabaseUrl(config: Pick<Config, 'databaseUrl'>, command: string): void {
  if (config.databaseUrl) return;
  throw new StartError(
    `DATABASE_URL must be set for ${command}: the halves of Amity meet in one PostgreSQL; npm start runs both and brings its own.`,
  );
}

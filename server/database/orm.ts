import 'reflect-metadata';
import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy';
import { Migrator } from '@mikro-orm/migrations';
import { defineConfig, MikroORM } from '@mikro-orm/postgresql';
import { entities } from '../../schema/entities.ts';
import { migrations } from '../../schema/migrations/migrations.ts';

/** MikroORM over the entities. Row level security needs its session context in every transaction. */
export function openOrm(
  clientUrl: string,
  poolSize = 10,
  driverOptions: Record<string, unknown> = {},
): Promise<MikroORM> {
  return MikroORM.init(
    defineConfig({
      entities,
      clientUrl,
      metadataProvider: ReflectMetadataProvider,
      extensions: [Migrator],
      pool: { min: 0, max: poolSize },
      driverOptions,
      forceUtcTimezone: true,
      migrations: {
        tableName: 'app.migration',
        snapshot: false,
        silent: true,
        transactional: true,
        allOrNothing: true,
        migrationsList: migrations,
      },
    }),
  );
}

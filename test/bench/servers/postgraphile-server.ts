import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { serveBench } from './served-database.ts';

/** PostGraphile 5 with its standard preset and plain lists beside connections, as the owner of the tables: no rules. */
serveBench(async ({ databaseUrl }) => {
  // It tells at length of a column type that it does not know, which nobody asks it for.
  console.warn = () => {};
  const instance = postgraphile({
    extends: [PostGraphileAmberPreset],
    pgServices: [
      makePgService({
        connectionString: databaseUrl,
        schemas: ['public'],
      }),
    ],
    // Lists cost it less than connections; and a person's order is not always one that has an index.
    schema: { defaultBehavior: '+connection +list' },
    disablePlugins: ['PgIndexBehaviorsPlugin'],
    grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false, websockets: false },
    grafast: { explain: false },
  });
  const server = createServer();
  await instance.createServ(grafserv).addTo(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql` };
});

import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import type { AskedExport, ExportDesk } from '../../jobs/write-exports.ts';
import type { ExportedKind } from '../../schema/vocabulary.ts';
import type { Config } from '../config.ts';
import { type Database, openDatabase } from '../database.ts';
import { askInOneTrip } from '../reading/one-trip.ts';
import { Reader } from '../reading/reader.ts';
import { readShapes } from '../reading/shapes.ts';
import { schemaOfServer } from '../schema-of-server.ts';
import { exportFolder } from './export-folder.ts';
import { exportQuestions } from './export-questions.ts';

interface Tools {
  database: Database;
  reader: Reader;
}

/** Writes exports for a worker, with the reader that answers the API; opened when the first is asked for. */
export function openExportDesk(config: Pick<Config, 'dataDir'>, databaseUrl: string): ExportDesk {
  const folder = exportFolder(config.dataDir);
  let opened: Promise<Tools> | undefined;
  const open = async (): Promise<Tools> => {
    const database = await openDatabase(databaseUrl, { poolSize: 1, statementTimeoutMs: 60_000 });
    const schema = await schemaOfServer();
    const shapes = readShapes(schema, database.orm);
    return { database, reader: new Reader(schema, shapes, database) };
  };
  return {
    async write(asked) {
      opened ??= open();
      const tools = await opened;
      await folder.prepare();
      const unfinished = `${folder.file(asked.id)}.part`;
      const out = createWriteStream(unfinished, { mode: 0o600 });
      const sum = createHash('sha256');
      const told: Partial<Record<ExportedKind, string[]>> = {};
      let [records, bytes] = [0, 0];
      try {
        for (const kind of asked.kinds) {
          const ids: string[] = [];
          for await (const record of recordsOf(kind, asked, tools)) {
            const line = `${JSON.stringify({ kind, record })}\n`;
            sum.update(line);
            bytes += Buffer.byteLength(line);
            records += 1;
            ids.push(record.id);
            if (!out.write(line)) await once(out, 'drain');
          }
          told[kind] = ids;
        }
        out.end();
        await once(out, 'close');
        await writeFile(folder.identities(asked.id), JSON.stringify(told), { mode: 0o600 });
        await rename(unfinished, folder.file(asked.id));
      } finally {
        out.destroy();
        await rm(unfinished, { force: true });
      }
      return { records, bytes, sha256: sum.digest('hex') };
    },
    remove: folder.remove,
    async close() {
      if (opened) await (await opened).database.close();
    },
  };
}

/** Page by page, each as its viewer reads it at that moment. */
async function* recordsOf(kind: ExportedKind, { sid, viewer }: AskedExport, { database, reader }: Tools) {
  const { root, document, mayLeave } = exportQuestions[kind];
  const asker = { sid, role: database.roles.user };
  let after: string | null = null;
  for (;;) {
    const answer = await reader.answerWhole({ sid, viewer: viewer as never }, document, { after });
    const page = JSON.parse(answer)[root];
    const nodes: { id: string }[] = page.edges.map(({ node }: { node: unknown }) => node);
    const ids = nodes.map(({ id }) => id);
    const leaves = await askInOneTrip(database.reads, asker, { text: mayLeave, values: [ids] });
    const leaving = new Set(JSON.parse(leaves ?? '[]') as string[]);
    yield* nodes.filter(({ id }) => leaving.has(id));
    if (!page.pageInfo.hasNextPage) return;
    after = page.pageInfo.endCursor;
  }
}

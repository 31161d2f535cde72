import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import type { FastifyInstance } from 'fastify';
import { BulkExport } from '../../schema/bulk-export/bulk-export.ts';
import { isIdentity } from '../../schema/identity.ts';
import { found } from '../../schema/refuse-missing.ts';
import { Refused, refusal } from '../../schema/ruling.ts';
import { BulkExportState, type ExportedKind } from '../../schema/vocabulary.ts';
import type { Config } from '../config.ts';
import type { Context } from '../context.ts';
import { refuse, refuseOtherSites, refuseStrangers, sendAway } from '../http/copies-out.ts';
import { askInOneTrip } from '../reading/one-trip.ts';
import { runOperation } from '../resolvers/run-operation.ts';
import type { SignedIn } from '../sign-in/session.ts';
import { byteRange } from './byte-range.ts';
import { type ExportFolder, exportFolder } from './export-folder.ts';
import { exportQuestions } from './export-questions.ts';

/** GET /exports/ID/file.ndjson, whole or from where it broke off (Range). */
export function serveExports(
  app: FastifyInstance,
  config: Pick<Config, 'dataDir'>,
  contextOf: (signedIn: SignedIn) => Context,
): void {
  const folder = exportFolder(config.dataDir);
  app.route<{ Params: { id: string } }>({
    method: 'GET',
    url: '/exports/:id/file.ndjson',
    exposeHeadRoute: false,
    onRequest: [refuseOtherSites, refuseStrangers('EXPORT_DATA')],
    async handler(request, reply) {
      const context = contextOf((await request.signedIn())!);
      const { id } = request.params;
      const taken = await take(id, context, folder);
      if (!taken.sha256) return refuse(reply, taken.refusals, 409);
      const file = folder.file(id);
      const { size } = await stat(file);
      const tag = `"${taken.sha256}"`;
      const { range, 'if-range': ifRange } = request.headers;
      const part = ifRange !== undefined && ifRange !== tag ? 'ALL' : byteRange(range, size);
      reply.header('accept-ranges', 'bytes').header('etag', tag);
      if (part === 'NOT_THERE') return reply.code(416).header('content-range', `bytes */${size}`).send();
      const { start, end } = part === 'ALL' ? { start: 0, end: size - 1 } : part;
      if (part !== 'ALL') reply.code(206).header('content-range', `bytes ${start}-${end}/${size}`);
      const name = `amity-export-${id}.ndjson`;
      sendAway(reply, name, name)
        .type('application/x-ndjson')
        .header('content-length', size === 0 ? 0 : end - start + 1);
      return size === 0 ? reply.send('') : reply.send(createReadStream(file, { start, end }));
    },
  });
}

/** Whether it may still be fetched, and that it is: written down before a byte leaves. */
async function take(id: string, context: Context, folder: ExportFolder) {
  const { made, refusals } = await runOperation(context, {}, async (em, act) => {
    const own = { id: isIdentity(id) ? id : null, askedBy: act.by.staffId } as never;
    const of = found(await em.findOne(BulkExport, own), 'id', 'export');
    if (of.state !== BulkExportState.READY || !of.expiresAt || of.expiresAt < (await nowOf(em))) {
      throw new Refused([refusal('id', 'EXPORT_NOT_READY', '12.1', 'There is no file of this export now.')]);
    }
    const [{ holds }] = await em.execute<[{ holds: boolean }]>('select app.export_holds(?) as holds', [id]);
    if (!holds || !(await stillTheirs(id, context, folder))) {
      const message = 'What you may read has changed since it was written: ask for it again.';
      throw new Refused([refusal('id', 'EXPORT_OUT_OF_DATE', '12.1', message)]);
    }
    of.lastFetchedAt = act.now;
    return { made: of };
  });
  return { sha256: made?.sha256, refusals: refusals ?? [] };
}

/** Files go by the clock of the database that says when they were written. */
async function nowOf(em: { execute: (sql: string) => Promise<unknown> }): Promise<Date> {
  const [{ now }] = (await em.execute('select clock_timestamp() as now')) as [{ now: string | Date }];
  return new Date(now);
}

/** Every record that the file tells of may leave with whoever fetches it, now. */
async function stillTheirs(id: string, { sid, database }: Context, folder: ExportFolder): Promise<boolean> {
  const told = JSON.parse(await readFile(folder.identities(id), 'utf8')) as Record<ExportedKind, string[]>;
  for (const [kind, ids] of Object.entries(told)) {
    const statement = { text: exportQuestions[kind as ExportedKind].mayLeave, values: [ids] };
    const answer = await askInOneTrip(database.reads, { sid, role: database.roles.user }, statement);
    if ((JSON.parse(answer ?? '[]') as string[]).length !== ids.length) return false;
  }
  return true;
}

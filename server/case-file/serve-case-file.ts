import type { Readable } from 'node:stream';
import { Case } from '../../schema/case/case.ts';
import { Evidence } from '../../schema/evidence/evidence.ts';
import { ruleOnGivingOut } from '../../schema/evidence/file-rules.ts';
import { logDownload } from '../../schema/evidence/log-download.ts';
import { extensionOf } from '../../schema/evidence/media-types.ts';
import { notFound } from '../../schema/refuse-missing.ts';
import type { Refusal } from '../../schema/ruling.ts';
import { EvidenceState } from '../../schema/vocabulary.ts';
import { mayKnow } from '../access/abilities.ts';
import type { Context } from '../context.ts';
import type { EvidenceStore } from '../evidence/evidence-store.ts';
import { scanAgain } from '../evidence/give-out-evidence.ts';
import { type Copy, makeCopy } from '../evidence/make-copy.ts';
import type { Scan } from '../evidence/scan-file.ts';
import { readAs } from '../resolvers/read-as.ts';
import { runOperation } from '../resolvers/run-operation.ts';
import { bundleCaseFile } from './bundle-case-file.ts';
import { type CaseFile, readCaseFile } from './read-case-file.ts';
import { type FileInBundle, writeCaseFile } from './write-case-file.ts';

export type FileToBundle = { name: string; copy: Copy };

type Parts = { store: EvidenceStore; scan: Scan };
type Answer = { bundle?: Readable; name: string; refusals: readonly Refusal[] };

/** The case file of one case, whole, for one reader: what they may know of it as pages, and the files (15.1). */
export async function serveCaseFile(id: string, context: Context, parts: Parts): Promise<Answer> {
  const file = await readCaseFile(id, context);
  if (!file) return { name: '', refusals: [notFound('id', 'case')] };
  const { files, bundled } = await chooseFiles(file, context, parts);
  const { refusals } = await runOperation(context, {}, async (em, act) => {
    const of = await em.findOneOrFail(Case, file.id);
    logDownload(em, { case: of, files: files.length }, act);
    return {};
  });
  const name = `${file.reference}.zip`;
  if (refusals.length > 0) return { name, refusals };
  const now = context.clock();
  const index = writeCaseFile(file, bundled, context.viewer.name, now);
  return { bundle: bundleCaseFile(index, files, parts.store, now), name, refusals: [] };
}

/** Files go along for whoever may read words about people, unless scanner or checksum say no; the index says why. */
async function chooseFiles(file: CaseFile, context: Context, parts: Parts) {
  const bundled = new Map<string, FileInBundle>();
  const files: FileToBundle[] = [];
  const mayRead = mayKnow(context.viewer, 'NARRATIVE');
  const kept = mayRead ? await readAs(context, (em) => em.find(Evidence, { case: file.id })) : [];
  for (const [index, { id }] of (file.evidence as { id: string }[]).entries()) {
    const evidence = kept.find((each) => each.id === id);
    const copy = evidence ? await copyFor(evidence, context, parts) : 'files hold words about people';
    if (!evidence || typeof copy === 'string') {
      bundled.set(id, { why: copy as string });
      continue;
    }
    const name = nameInBundle(index + 1, evidence);
    bundled.set(id, { name, sha256: copy.sha256, metadata: copy.metadata });
    files.push({ name, copy });
  }
  return { files, bundled };
}

/** The file as it goes along, or why it does not. */
async function copyFor(evidence: Evidence, context: Context, parts: Parts): Promise<Copy | string> {
  if (evidence.minimisedAt) return 'its time was over: the file is there no more';
  if (evidence.state === EvidenceState.SET_ASIDE) return 'set aside';
  if (!ruleOnGivingOut(await scanAgain(evidence, context, parts), null).ok) return 'in quarantine';
  const copy = await makeCopy(parts.store, evidence);
  if (typeof copy !== 'string') return copy;
  context.log.error({ evidence: evidence.id, standing: copy }, 'a file of evidence cannot be given out');
  return copy === 'CHANGED'
    ? 'the file is no longer the one that was put in'
    : 'the file is damaged, so its metadata cannot be removed';
}

/** A number, what it is and its day: nothing of what its giver called it, which often is a name. */
function nameInBundle(number: number, { type, receivedAt, mediaType }: Evidence): string {
  const day = receivedAt.toISOString().slice(0, 10);
  const kind = type.toLowerCase().replaceAll('_', '-');
  return `evidence/${String(number).padStart(3, '0')}-${kind}-${day}.${extensionOf(mediaType)}`;
}

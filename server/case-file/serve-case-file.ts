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
import { checksumNow } from '../evidence/give-out-evidence.ts';
import { readAs } from '../resolvers/read-as.ts';
import { runOperation } from '../resolvers/run-operation.ts';
import { bundleCaseFile } from './bundle-case-file.ts';
import { type CaseFile, readCaseFile } from './read-case-file.ts';
import { type FileInBundle, writeCaseFile } from './write-case-file.ts';

export type FileToBundle = { name: string; storageKey: string; sha256: string; sizeBytes: number };

type Answer = { bundle?: Readable; name: string; refusals: readonly Refusal[] };

/** The case file of one case, whole, for one reader: what they may know of it as pages, and the files (15.1). */
export async function serveCaseFile(id: string, context: Context, store: EvidenceStore): Promise<Answer> {
  const file = await readCaseFile(id, context);
  if (!file) return { name: '', refusals: [notFound('id', 'case')] };
  const { files, bundled } = await chooseFiles(file, context, store);
  const { refusals } = await runOperation(context, {}, async (em, act) => {
    const of = await em.findOneOrFail(Case, file.id);
    logDownload(em, { case: of, files: files.length }, act);
    return {};
  });
  const name = `${file.reference}.zip`;
  if (refusals.length > 0) return { name, refusals };
  const now = context.clock();
  const index = writeCaseFile(file, bundled, context.viewer.name, now);
  return { bundle: bundleCaseFile(index, files, store, now), name, refusals: [] };
}

/** Files go along for whoever may read words about people, unless scanner or checksum say no; the index says why. */
async function chooseFiles(file: CaseFile, context: Context, store: EvidenceStore) {
  const bundled = new Map<string, FileInBundle>();
  const files: FileToBundle[] = [];
  const mayRead = mayKnow(context.viewer, 'NARRATIVE');
  const kept = mayRead ? await readAs(context, (em) => em.find(Evidence, { case: file.id })) : [];
  for (const [index, { id }] of (file.evidence as { id: string }[]).entries()) {
    const evidence = kept.find((each) => each.id === id);
    const why = evidence ? await whyNot(evidence, context, store) : 'files hold words about people';
    const name = evidence && !why ? nameInBundle(index + 1, evidence) : null;
    bundled.set(id, { name, why });
    if (evidence && name) {
      const { storageKey, sha256, sizeBytes } = evidence;
      files.push({ name, storageKey, sha256, sizeBytes });
    }
  }
  return { files, bundled };
}

async function whyNot(evidence: Evidence, context: Context, store: EvidenceStore): Promise<string | null> {
  if (evidence.state === EvidenceState.SET_ASIDE) return 'set aside';
  const scanned = ruleOnGivingOut(evidence.scanState, { kept: evidence.sha256, now: null });
  if (!scanned.ok) return 'in quarantine';
  if ((await checksumNow(store, evidence)) === evidence.sha256) return null;
  context.log.error({ evidence: evidence.id }, 'a file of evidence is not what was kept');
  return 'the file is no longer the one that was put in';
}

/** A number, what it is and its day: nothing of what its giver called it, which often is a name. */
function nameInBundle(number: number, { type, receivedAt, mediaType }: Evidence): string {
  const day = receivedAt.toISOString().slice(0, 10);
  const kind = type.toLowerCase().replaceAll('_', '-');
  return `evidence/${String(number).padStart(3, '0')}-${kind}-${day}.${extensionOf(mediaType)}`;
}

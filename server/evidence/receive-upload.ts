import type { FastifyRequest } from 'fastify';
import type { Evidence } from '../../schema/evidence/evidence.ts';
import type { ReceiveEvidenceInput } from '../../schema/evidence/evidence-inputs.ts';
import { cleanFileName, tooLarge } from '../../schema/evidence/file-rules.ts';
import { prepareEvidence, receiveEvidence } from '../../schema/evidence/receive-evidence.ts';
import { Refused } from '../../schema/ruling.ts';
import type { Context } from '../context.ts';
import { type Outcome, runOperation } from '../resolvers/run-operation.ts';
import type { Arrived, EvidenceStore } from './evidence-store.ts';
import { lookThrough, type Named } from './look-through.ts';
import type { Scan } from './scan-file.ts';
import { noteStored, strikeStored, takeStored } from './stored-file.ts';
import { UploadFields, uploadRefusal } from './upload-fields.ts';

export interface UploadParts {
  store: EvidenceStore;
  scan: Scan;
  mostBytes: number;
}

type Received = { evidence: Evidence };

/**
 * Takes one upload: the fields, then the file, written down as it comes. Whoever may not put anything there, or says
 * what cannot be, hears so before the file is read; of what is refused or breaks off nothing is left.
 */
export async function receiveUpload(
  request: FastifyRequest,
  context: Context,
  parts: UploadParts,
): Promise<Outcome<Partial<Received>>> {
  const fields = new UploadFields();
  let upload: { input: Omit<ReceiveEvidenceInput, 'file'>; arrived: Arrived; file: Named } | undefined;
  try {
    for await (const part of request.parts(limitsOf(parts.mostBytes))) {
      if (upload) throw new Refused([uploadRefusal('file', 'FILE_LAST', 'The file comes last, and alone.')]);
      if (part.type === 'field') {
        fields.add(part.fieldname, part.value, part.valueTruncated || part.fieldnameTruncated);
        continue;
      }
      try {
        const input = fields.input();
        const { refusals } = await runOperation(context, {}, async (em, act) => ({
          place: await prepareEvidence(em, input, act),
        }));
        if (refusals.length > 0) throw new Refused(refusals);
        const arrived = await parts.store.arrive(part.file);
        const file = { fileName: cleanFileName(part.filename), claimed: part.mimetype || null };
        upload = { input, arrived, file };
        if (part.file.truncated) throw new Refused([tooLarge(parts.mostBytes)]);
      } finally {
        // What is left of a file that nobody wants is not waited for.
        if (!part.file.destroyed) part.file.resume();
      }
    }
    if (!upload) throw new Refused([uploadRefusal('file', 'FILE_NEEDED', 'Send a file.')]);
    return await keepUpload(context, parts, upload);
  } catch (error) {
    if (error instanceof Refused) return { refusals: error.refusals };
    throw error;
  } finally {
    await upload?.arrived.discard();
  }
}

async function keepUpload(
  context: Context,
  { store, scan }: UploadParts,
  { input, arrived, file }: { input: Omit<ReceiveEvidenceInput, 'file'>; arrived: Arrived; file: Named },
): Promise<Outcome<Partial<Received>>> {
  const facts = await lookThrough(arrived, file, input.type, scan);
  const key = store.newKey();
  await noteStored(context, key);
  await store.keep(arrived, key);
  const whole = Object.assign(input as ReceiveEvidenceInput, {
    file: { ...facts, sha256: arrived.sha256 },
  });
  // Where this breaks off nobody knows whether it was committed: whoever removes strays asks the database later.
  const outcome = await runOperation(context, whole, async (em, act) => {
    const evidence = await receiveEvidence(em, whole, key, act);
    await takeStored(em, key);
    return { evidence };
  });
  // Refused; or sent again under the same key, when it is the evidence of the first time, which has its own file.
  if (outcome.evidence?.storageKey !== key) {
    await store.forget(key);
    await strikeStored(context, key);
  }
  return outcome;
}

const limitsOf = (mostBytes: number) => ({
  throwFileSizeLimit: false,
  limits: {
    fieldNameSize: 100,
    // The longest description, each character four bytes long, and a little more.
    fieldSize: 90_000,
    fields: 20,
    files: 1,
    fileSize: mostBytes,
    parts: 25,
    headerPairs: 20,
  },
});

import type { FastifyRequest } from 'fastify';
import { cleanFileName, longestFileName } from '../../schema/evidence/file-rules.ts';
import { Refused } from '../../schema/ruling.ts';
import { EvidenceType } from '../../schema/vocabulary.ts';
import type { EvidenceStore } from '../evidence/evidence-store.ts';
import { lookThrough } from '../evidence/look-through.ts';
import type { Scan } from '../evidence/scan-file.ts';
import { type Given, givenIn } from './asked.ts';
import type { FileFaultName } from './form-words.ts';
import { type HeldFiles, MOST_FILES } from './held-files.ts';

export interface FileFault {
  fault: FileFaultName;
  /** What the file is called; empty where it is about no file. */
  fileName: string;
}

export interface ReceivingParts {
  store: EvidenceStore;
  scan: Scan;
  held: HeldFiles;
  /** Bytes of one file. */
  mostBytes: number;
  /** Bytes of all the answers together. */
  mostAnswers: number;
  /** Counts a file of the address; whether it may send one more. */
  mayStillSend: () => boolean;
}

/** By the rules of evidence, in the words of the form. */
const faultOf: Readonly<Record<string, FileFaultName>> = {
  FILE_EMPTY: 'EMPTY',
  FILE_TYPE_NOT_TAKEN: 'NOT_TAKEN',
  FILE_IS_WHAT_IT_SAYS: 'NOT_WHAT_IT_SAYS',
  FILE_IS_INFECTED: 'INFECTED',
};

export interface Received {
  given: Given;
  token: string;
  faults: FileFault[];
  /** The page had been sent before: what was attached is held for another report. */
  sentBefore: boolean;
}

/**
 * Takes the answers, and then the files one after another, each written down as it comes, looked through and held for the
 * page. What is too large or not taken is read to its end and left out, so that the page which says so arrives.
 */
export async function receiveFiles(
  request: FastifyRequest,
  parts: ReceivingParts,
  tokens: {
    of: (given: Given) => { token: string; page: string };
    next: () => { token: string; page: string };
  },
): Promise<Received> {
  const said: [string, string][] = [];
  const faults: FileFault[] = [];
  let standing: { token: string; page: string } | undefined;
  let sentBefore = false;
  let bytes = 0;
  const limits = {
    fieldNameSize: 100,
    fieldSize: parts.mostAnswers,
    fields: 200,
    files: MOST_FILES * 2,
    fileSize: parts.mostBytes,
    parts: 220,
    headerPairs: 20,
  };
  const options = { throwFileSizeLimit: false, limits };
  for await (const part of request.parts(options)) {
    if (part.type === 'field') {
      const value = String(part.value);
      bytes += value.length;
      if (part.valueTruncated || bytes > parts.mostAnswers) throw tooLong();
      said.push([part.fieldname, value]);
      continue;
    }
    try {
      // A form sends a field in which nothing was chosen as a file without a name.
      if (part.filename === '' || part.filename === undefined) continue;
      const fileName = cleanFileName(part.filename).slice(-longestFileName);
      const fails = (fault: FileFaultName) => faults.push({ fault, fileName });
      standing ??= tokens.of(givenIn(said));
      if ((await parts.held.of(standing.page)).length >= MOST_FILES) {
        fails('TOO_MANY');
        continue;
      }
      if (!parts.mayStillSend()) {
        fails('WAIT');
        continue;
      }
      const arrived = await parts.store.arrive(part.file);
      try {
        if (part.file.truncated) {
          fails('TOO_LARGE');
          continue;
        }
        const named = { fileName, claimed: part.mimetype || null };
        const facts = await lookThrough(arrived, named, EvidenceType.DOCUMENT, parts.scan);
        let holding = await parts.held.hold(standing.page, arrived, facts);
        if (holding === 'SENT') {
          sentBefore = true;
          standing = tokens.next();
          holding = await parts.held.hold(standing.page, arrived, facts);
        }
        if (holding === 'TOO_MANY' || holding === 'FULL') fails(holding);
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        fails(error.refusals.map(({ rule }) => faultOf[rule]).find(Boolean) ?? 'NOT_TAKEN');
      } finally {
        await arrived.discard();
      }
    } finally {
      if (!part.file.destroyed) part.file.resume();
    }
  }
  const given = givenIn(said);
  return { given, token: (standing ?? tokens.of(given)).token, faults, sentBefore };
}

const tooLong = () => Object.assign(new Error('The answers are too long.'), { statusCode: 413 });

import type { Pool } from 'pg';
import type { FileFacts } from '../../schema/evidence/file-rules.ts';
import { nextIdentity } from '../../schema/identity-source.ts';
import { printOfPage } from '../../schema/online-report/seal-online-report.ts';
import type { KeyService } from '../../schema/secret/key-service.ts';
import { seal, unseal } from '../../schema/secret/sealed.ts';
import type { Arrived, EvidenceStore } from '../evidence/evidence-store.ts';

/** So many files come with one report. */
export const MOST_FILES = 5;
/** What is not sent by then is thrown away. */
export const HELD_HOURS = 2;

export interface HeldFile {
  id: string;
  fileName: string;
  mediaType: string;
  sizeBytes: number;
}

export type Holding = 'HELD' | 'HELD_BEFORE' | 'TOO_MANY' | 'FULL' | 'SENT';

/**
 * What somebody attached to a form that they have not sent yet: found by whoever has the page alone, its name sealed under
 * a key that is made of the page, and of no reader's in the database. Reached by four functions, and no more.
 */
export class HeldFiles {
  constructor(
    private readonly gate: Pool,
    private readonly secrets: KeyService,
    private readonly store: EvidenceStore,
    private readonly clock: () => Date,
    /** Bytes of everything that nobody has taken in. */
    private readonly mostBytes: number,
  ) {}

  async of(page: string): Promise<HeldFile[]> {
    if (page === '') return [];
    const { rows } = await this.gate.query<Omit<HeldFile, 'fileName'> & { name: Buffer }>(
      'select id, name, media_type as "mediaType", size_bytes as "sizeBytes" from app.held_files($1, $2)',
      [printOfPage(page, this.secrets), this.clock()],
    );
    return rows.map(({ name, ...file }) => ({ ...file, fileName: this.openName(page, file.id, name) }));
  }

  /** Room is made for it first, so that the database knows of whatever is stored, and of nothing it does not know. */
  async hold(page: string, arrived: Arrived, facts: FileFacts): Promise<Holding> {
    const id = nextIdentity();
    const at = this.clock();
    const storageKey = this.store.newKey();
    const file = {
      id,
      at,
      until: new Date(at.getTime() + HELD_HOURS * 3_600_000),
      mediaType: facts.mediaType,
      sizeBytes: arrived.sizeBytes,
      sha256: arrived.sha256,
      scanState: facts.scanState,
      storageKey,
    };
    const name = seal(this.keyOf(page), { name: facts.fileName }, placeOf(id));
    const { rows } = await this.gate.query<{ holding: Holding }>(
      'select app.hold_file($1::jsonb, $2, $3, $4, $5) as holding',
      [JSON.stringify(file), printOfPage(page, this.secrets), name, MOST_FILES, this.mostBytes],
    );
    const { holding } = rows[0]!;
    if (holding !== 'HELD') return holding;
    try {
      await this.store.keep(arrived, storageKey);
    } catch (error) {
      await this.letGo(page, id);
      throw error;
    }
    await this.gate.query('select app.held_file_is_stored($1)', [id]);
    return holding;
  }

  async letGo(page: string, id: string): Promise<void> {
    const print = printOfPage(page, this.secrets);
    await this.gate.query('select app.let_go_of_held_file($1, $2, $3)', [print, id, this.clock()]);
  }

  private openName(page: string, id: string, name: Buffer): string {
    return unseal<{ name: string }>(this.keyOf(page), name, placeOf(id)).name;
  }

  private keyOf(page: string): Buffer {
    return this.secrets.fingerprint('names of what a page holds', page);
  }
}

const placeOf = (rowId: string) => ({ table: 'held_file', column: 'sealed_name', rowId });

import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import pg from 'pg';
import { type ImportRequest, importFile, type Summary } from '../../server/importing/import-file.ts';
import { createTestDatabase } from '../support/database.ts';
import { TemporaryFolder } from './temporary-folder.ts';

export const NOW = new Date('2026-11-23T12:00:00Z');

/** A register as a landlord's own system might write it. */
export const REGISTER = 'Ref,Logged,Area,Scheme,What,Type,Where';

export const registerMapping = {
  name: 'northwind',
  title: 'Register of Northwind Homes',
  place: { area: 'Area', service: 'Scheme', nation: { value: 'WALES' } },
  report: {
    receivedAt: { column: 'Logged', format: ['dd/MM/yyyy HH:mm', 'dd/MM/yyyy'] },
    reporterType: { value: 'OCCUPANT' },
    category: {
      column: 'Type',
      values: { Noise: 'NOISE_NUISANCE', Party: 'PARTIES', Drugs: 'DRUG_DEALING' },
    },
    description: 'What',
    placeName: 'Where',
    externalReference: 'Ref',
  },
};

/** A database and a folder of one test's own, and what tests of the import do with them. */
export class ImportKit implements AsyncDisposable {
  private constructor(
    readonly url: string,
    readonly folder: TemporaryFolder,
    private readonly drop: () => Promise<void>,
    readonly mapping: string,
  ) {}

  static async make(mapping: object = registerMapping): Promise<ImportKit> {
    const [database, folder] = await Promise.all([createTestDatabase(), TemporaryFolder.make()]);
    const file = await folder.write('mapping.json', JSON.stringify(mapping));
    return new ImportKit(database.url, folder, () => database.drop(), file);
  }

  async import(file: string, request: Partial<ImportRequest> = {}): Promise<Summary> {
    return await importFile(this.url, { file, mapping: this.mapping, by: 'tester', now: NOW, ...request });
  }

  /** Writes a register and imports it. */
  async importText(content: string | Uint8Array, request: Partial<ImportRequest> = {}): Promise<Summary> {
    return await this.import(await this.folder.write('register.csv', content), request);
  }

  async rows<T = Record<string, unknown>>(sql: string, values: unknown[] = []): Promise<T[]> {
    const client = new pg.Client({ connectionString: this.url, options: '-c timezone=UTC' });
    await client.connect();
    try {
      return (await client.query(sql, values)).rows as T[];
    } finally {
      await client.end();
    }
  }

  async count(table: string): Promise<number> {
    return (await this.rows<{ n: number }>(`select count(*)::int as n from ${table}`))[0]?.n ?? -1;
  }

  async rejected(summary: Summary): Promise<Record<string, string>[]> {
    if (summary.errorsFile === null) return [];
    return parse(await readFile(summary.errorsFile), { columns: true }) as Record<string, string>[];
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all([this.drop(), this.folder[Symbol.asyncDispose]()]);
  }
}

export const counts = ({ read, imported, filtered, alreadyThere, rejected }: Summary) => ({
  read,
  imported,
  filtered,
  alreadyThere,
  rejected,
});

/** A register of so many good rows. */
export const registerOf = (rows: number): string =>
  [
    REGISTER,
    ...Array.from(
      { length: rows },
      (_, n) => `R${n + 1},0${1 + (n % 9)}/03/2025,Cardiff,Mill House,text ${n},Noise,`,
    ),
  ].join('\n');

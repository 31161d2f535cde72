import type { EntityManager } from '@mikro-orm/postgresql';

/** What has a readable reference: cases, reports, applications for a case review, surveys. */
export type ReferenceKind = 'ASB' | 'REP' | 'ACR' | 'SUR';

/** The next readable reference of a year, for example ASB-2026-000123; numbers of a year follow one another. */
export async function nextReference(em: EntityManager, kind: ReferenceKind, at: Date): Promise<string> {
  const year = Number(
    new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', year: 'numeric' }).format(at),
  );
  const [row] = await em.execute<{ number: number }[]>('select app.take_references(?, ?, 1) as number', [
    kind,
    year,
  ]);
  return referenceOf(kind, year, row!.number);
}

export const referenceOf = (kind: ReferenceKind, year: number, number: number) =>
  `${kind}-${year}-${String(number).padStart(6, '0')}`;

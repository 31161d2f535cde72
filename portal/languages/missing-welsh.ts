import type { Entry } from './catalog.ts';

/** How far the Welsh of one part of the portal has come. */
export interface PartOfPortal {
  /** The folder of its page; `forms`, `vocabulary`, `refusals` and `everywhere` beside them. */
  part: string;
  /** So many messages it has. */
  messages: number;
  /** Those without Welsh, in English. */
  missing: string[];
}

/** A message that several parts say counts once, where it comes first. */
function partOf({ context, places }: Entry): string {
  if (context === 'vocabulary') return 'vocabulary';
  if (context === 'refusal') return 'refusals';
  const [first = ''] = places;
  if (first.startsWith('portal/generated/')) return 'forms';
  return /^portal\/pages\/([^/]+)\//.exec(first)?.[1] ?? 'everywhere';
}

export function listOfMissing(catalog: readonly Entry[]): PartOfPortal[] {
  const parts = new Map<string, PartOfPortal>();
  for (const entry of catalog) {
    const part = partOf(entry);
    const known = parts.get(part) ?? { part, messages: 0, missing: [] };
    parts.set(part, known);
    known.messages++;
    if (entry.welsh === '') known.missing.push(entry.english);
  }
  return [...parts.values()].sort(
    (a, b) => b.missing.length - a.missing.length || a.part.localeCompare(b.part),
  );
}

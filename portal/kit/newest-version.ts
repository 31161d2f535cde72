const left = new Map<string, number>();

interface Versioned {
  id: string;
  version: number;
}

const isVersioned = (value: object): value is Versioned =>
  'id' in value && typeof value.id === 'string' && 'version' in value && typeof value.version === 'number';

/** Keeps which versions one's own changes left behind. */
export function keepVersions(answer: unknown): void {
  if (typeof answer !== 'object' || answer === null) return;
  if (isVersioned(answer)) left.set(answer.id, answer.version);
  for (const part of Object.values(answer)) keepVersions(part);
}

/** The version that is known to whoever looks at the page: what was fetched may still be without one's own last change. */
export const newestVersion = <Version extends number | null>(of: { id: string; version: Version }) =>
  of.version === null ? of.version : Math.max(of.version, left.get(of.id) ?? 0);

/**
 * By what a reader tells one state of a report from another, on paper and in the name of a file: the first twelve digits
 * of the SHA-256 that it was signed with, or which state of the draft it is.
 */
export const snapshotOf = ({ hash, version }: { hash?: string | null; version?: number | null }): string =>
  hash?.slice(0, 12) ?? `draft-${version ?? 1}`;

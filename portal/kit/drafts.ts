import type { Written } from './asks.ts';

/**
 * What people are writing, kept in the memory of this window and nowhere else: a browser writes session storage to
 * disk, and what stands here are names, homes and what happened to people. It is theirs alone who wrote it, outlives
 * a page and a session that ended, and goes when they sign out, close the window, or somebody else signs in.
 */
const drafts = new Map<string, Written>();
const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('amity-session');
const heard = new Set<(what: 'signed-in' | 'signed-out') => void>();
let writer: string | null = null;

channel?.addEventListener('message', ({ data }) => {
  if (data === 'signed-out') forgetDrafts();
  if (data === 'signed-out' || data === 'signed-in') for (const hear of heard) hear(data);
});

/** The drafts of somebody: whoever was here before them leaves nothing behind. */
export function draftsOf(staffId: string): void {
  if (writer !== null && writer !== staffId) forgetDrafts();
  writer = staffId;
}

export const draftWriter = (): string | null => writer;
export const draftOf = (form: string): Written | undefined => drafts.get(form);
export const hasDrafts = (): boolean => drafts.size > 0;

export function keepDraft(form: string, written: Written): void {
  if (drafts.size === 0) window.addEventListener('beforeunload', warn);
  drafts.set(form, written);
}

export function dropDraft(form: string): void {
  drafts.delete(form);
  if (drafts.size === 0) window.removeEventListener('beforeunload', warn);
}

export function forgetDrafts(): void {
  for (const form of [...drafts.keys()]) dropDraft(form);
}

/** Tells the other windows that somebody has signed in again, or is leaving. */
export function tellWindows(what: 'signed-in' | 'signed-out'): void {
  channel?.postMessage(what);
}

export function hearWindows(hear: (what: 'signed-in' | 'signed-out') => void): () => void {
  heard.add(hear);
  return () => void heard.delete(hear);
}

/** The browser asks in its own words before it closes the window or loads another page in it. */
function warn(event: BeforeUnloadEvent): void {
  event.preventDefault();
}

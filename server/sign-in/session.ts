import { hash, randomBytes } from 'node:crypto';
import type { Pool } from 'pg';
import type { StaffRole, SessionKind as Word } from '../../schema/vocabulary.ts';

/** Who is asking, as the database knows them when the session is opened or resumed. Which rows they reach is
 * the database's business and not said here. */
export interface Viewer {
  sessionId: string;
  staffId: string;
  name: string;
  roles: StaffRole[];
  kind: SessionKind;
  expiresAt: string;
}

export type SessionKind = `${Word}`;

export interface SignedIn {
  /** The session's secret: row level security looks the viewer up by it. Never logged, never stored as it is. */
  sid: string;
  viewer: Viewer;
  kind: SessionKind;
  expiresAt: Date;
  /** In which the portal is to speak to them, where they have chosen; told when a session of the portal is opened. */
  language?: string | undefined;
}

/** Somebody an identity provider vouches for. That says nothing yet about what they may do here. */
export interface Vouched {
  issuer: string;
  subject: string;
}

export interface SessionTerms {
  kind: SessionKind;
  absoluteExpiry: Date;
  /** How long a session lasts without being used; left out, only the absolute expiry ends it. */
  idleMinutes?: number;
  /** On what it is opened, in words that its owner knows it by; left out where nobody would. */
  device?: string | undefined;
}

export interface Sessions {
  /** Opens a session under a new secret, or nothing when the person is not an active member of staff. */
  open(vouched: Vouched, terms: SessionTerms): Promise<SignedIn | undefined>;
  /** The session behind a secret, or nothing when it is unknown, over, idle for too long or revoked. */
  resume(sid: string, kind: SessionKind): Promise<SignedIn | undefined>;
  end(sid: string): Promise<void>;
  /** Which of these, by the hashes of their secrets, are over. */
  over(hashes: readonly Buffer[]): Promise<number[]>;
}

/** The part of the gate's pool that is needed: its login can do nothing but open, resume and end sessions. */
export type Gate = Pick<Pool, 'query'>;

const SID = /^[\w-]{43}$/;

export const sha256 = (text: string) => hash('sha256', text, 'buffer');

/** Only the secret's hash reaches the database, so a copy of the session table opens no session. */
export function openSessions(gate: Gate): Sessions {
  const viewerFrom = async (sql: string, values: unknown[]): Promise<Viewer | null> =>
    (await gate.query<{ viewer: Viewer | null }>(sql, values)).rows[0]?.viewer ?? null;

  const signedIn = (sid: string, kind: SessionKind, viewer: Viewer | null): SignedIn | undefined =>
    viewer ? { sid, viewer, kind, expiresAt: new Date(viewer.expiresAt) } : undefined;

  const languageOf = async (sidHash: Buffer): Promise<string | undefined> =>
    (
      await gate.query<{ language: string | null }>('select app.language_of_session($1::bytea) as language', [
        sidHash,
      ])
    ).rows[0]?.language ?? undefined;

  return {
    async open({ issuer, subject }, { kind, absoluteExpiry, idleMinutes, device }) {
      const sid = randomBytes(32).toString('base64url');
      const idle = idleMinutes === undefined ? null : `${idleMinutes} minutes`;
      const viewer = await viewerFrom(
        'select app.open_session($1::bytea, $2::text, $3::text, $4::text, $5::timestamptz, $6::interval) as viewer',
        [sha256(sid), issuer, subject, kind, absoluteExpiry, idle],
      );
      if (viewer && device) await gate.query('select app.note_device($1::bytea, $2)', [sha256(sid), device]);
      const signed = signedIn(sid, kind, viewer);
      return signed && kind === 'PORTAL' ? { ...signed, language: await languageOf(sha256(sid)) } : signed;
    },

    async resume(sid, kind) {
      if (!SID.test(sid)) return undefined;
      const viewer = await viewerFrom('select app.resume_session($1::bytea) as viewer', [sha256(sid)]);
      return signedIn(sid, kind, viewer);
    },

    async end(sid) {
      if (SID.test(sid)) await gate.query('select app.end_session($1::bytea)', [sha256(sid)]);
    },

    async over(hashes) {
      const { rows } = await gate.query<{ over: number[] }>({
        name: 'amity_sessions_over',
        text: 'select app.sessions_over($1::bytea[]) as over',
        values: [hashes],
      });
      return rows[0]!.over;
    },
  };
}

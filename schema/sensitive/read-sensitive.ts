import type { EntityManager } from '@mikro-orm/postgresql';
import type { EqualityAnswers } from '../equality/equality-edition.ts';
import { EqualityProfile, versionOf } from '../equality/equality-profile.ts';
import { answersOf } from '../equality/record-equality-profile.ts';
import { Person } from '../person/person.ts';
import type { KeyService } from '../secret/key-service.ts';
import { SensitiveKind, SensitiveState } from '../vocabulary.ts';
import { type Health, HealthNote } from './health-note.ts';
import { healthIn } from './note-health.ts';
import { safeContactIn } from './note-safe-contact.ts';
import { type SafeContact, SafeContactNote } from './safe-contact-note.ts';
import { SensitiveShowing } from './sensitive-showing.ts';

/** What is kept apart, as it stands for one reader: the content only while it is shown to them. */
export type Kept<T> =
  | { state: SensitiveState.MASKED }
  | { state: SensitiveState.NOT_HELD }
  | { state: SensitiveState.SHOWN; until: Date; content: T };

export interface ProfileContent extends EqualityAnswers {
  edition: string;
  askedAt: Date;
}

export interface SensitiveContent {
  personId: string;
  equalityProfile: Kept<ProfileContent>;
  equalityProfileVersion: number | null;
  safeContact: Kept<{ notes: (SafeContact & { notedAt: Date })[] }>;
  /** Masked too where there is nothing: that there is anything would tell something. */
  health: Kept<{ notes: (Health & { id: string; notedAt: Date })[] }>;
}

/** Everything kept apart about a person, for whoever the session is; null where the person is not in their scope. */
export async function readSensitive(
  em: EntityManager,
  personId: string,
  { now, secrets }: { now: Date; secrets: KeyService },
): Promise<SensitiveContent | null> {
  const person = await em.findOne(Person, { id: personId, mergedInto: null });
  if (!person) return null;
  const shown = await shownNow(em, person, now);
  const profile = await em.findOne(EqualityProfile, { person, sealed: { $ne: null } });
  return {
    personId,
    equalityProfile: await profileOf(em, profile, shown, secrets),
    equalityProfileVersion: profile && versionOf(profile),
    safeContact: await safeContactOf(em, person, shown, secrets),
    health: await healthOf(em, person, shown, secrets),
  };
}

/** Until when each kind is shown in this session; what is not shown is not there. */
async function shownNow(em: EntityManager, person: Person, now: Date): Promise<Map<SensitiveKind, Date>> {
  const [{ session }] = await em.execute<[{ session: string }]>('select app.session_id() as session');
  const showings = await em.find(
    SensitiveShowing,
    { person, sessionId: session, until: { $gt: now } },
    { orderBy: { until: 'asc' } },
  );
  return new Map(showings.map(({ kind, until }) => [kind, until]));
}

async function profileOf(
  em: EntityManager,
  profile: EqualityProfile | null,
  shown: Map<SensitiveKind, Date>,
  secrets: KeyService,
): Promise<Kept<ProfileContent>> {
  // That somebody was asked tells nothing of them, and whoever works with them must know whether to ask.
  if (!profile) return { state: SensitiveState.NOT_HELD };
  const until = shown.get(SensitiveKind.EQUALITY_PROFILE);
  if (!until) return { state: SensitiveState.MASKED };
  const answers = await answersOf(em, profile, secrets);
  if (!answers) return { state: SensitiveState.NOT_HELD };
  const { edition, askedAt } = profile;
  return { state: SensitiveState.SHOWN, until, content: { ...answers, edition, askedAt } };
}

/** The person's own, and those of whom they were taken for somebody unknown (#25). */
const ofPerson = ({ id }: Person) => ({ $or: [{ person: { id } }, { person: { mergedInto: { id } } }] });

async function safeContactOf(
  em: EntityManager,
  person: Person,
  shown: Map<SensitiveKind, Date>,
  secrets: KeyService,
): Promise<SensitiveContent['safeContact']> {
  const which = { ...ofPerson(person), endedAt: null };
  const standing = await em.find(SafeContactNote, which, { orderBy: { notedAt: 'desc' } });
  // Whoever is to call must know that there is something to be read first.
  if (standing.length === 0) return { state: SensitiveState.NOT_HELD };
  const until = shown.get(SensitiveKind.SAFE_CONTACT);
  if (!until) return { state: SensitiveState.MASKED };
  const notes = [];
  for (const note of standing) {
    const content = await safeContactIn(em, note, secrets);
    if (content) notes.push({ ...content, notedAt: note.notedAt });
  }
  return { state: SensitiveState.SHOWN, until, content: { notes } };
}

async function healthOf(
  em: EntityManager,
  person: Person,
  shown: Map<SensitiveKind, Date>,
  secrets: KeyService,
): Promise<SensitiveContent['health']> {
  const until = shown.get(SensitiveKind.HEALTH);
  if (!until) return { state: SensitiveState.MASKED };
  const which = { ...ofPerson(person), endedAt: null };
  const notes = [];
  for (const note of await em.find(HealthNote, which, { orderBy: { notedAt: 'desc' } })) {
    const content = await healthIn(em, note, secrets);
    if (content) notes.push({ ...content, id: note.id, notedAt: note.notedAt });
  }
  return { state: SensitiveState.SHOWN, until, content: { notes } };
}

/** Writes down that what is shown was read, in the transaction that reads it: each time. */
export async function noteReading(em: EntityManager, content: SensitiveContent): Promise<void> {
  const kinds = (
    [
      [SensitiveKind.EQUALITY_PROFILE, content.equalityProfile],
      [SensitiveKind.SAFE_CONTACT, content.safeContact],
      [SensitiveKind.HEALTH, content.health],
    ] as const
  ).flatMap(([kind, { state }]) => (state === SensitiveState.SHOWN ? [kind] : []));
  if (kinds.length === 0) return;
  await em.execute(
    `insert into audit_entry (kind, staff_id, session_id, person_id, facts)
     values ('SENSITIVE_READ', app.staff_id(), app.session_id(), ?, ?)`,
    [content.personId, JSON.stringify({ kinds })],
  );
}

import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import type { Case } from '../case/case.ts';
import { recordEvent } from '../event/record-event.ts';
import { Party } from '../party/party.ts';
import { DeadlineEnd, DeadlineStatus, DeadlineType, EventKind } from '../vocabulary.ts';
import { Deadline } from './deadline.ts';
import { endUnmet, meetDeadline } from './end-deadlines.ts';
import { nextUpdate, setDeadlines } from './set-deadlines.ts';

const { PENDING, MISSED } = DeadlineStatus;
const type = DeadlineType.UPDATE_DUE;

/** The party under whom somebody is kept informed: whoever has two roles is told once. */
const informedAs = (em: EntityManager, { case: of, person }: Pick<Party, 'case' | 'person'>, but?: Party) =>
  em.findOne(
    Party,
    { case: of, person, informed: true, endedAt: null, ...(but && { id: { $ne: but.id } }) },
    { orderBy: { addedAt: 'asc', id: 'asc' } },
  );

/** Whoever begins to be kept informed is owed the next update from that moment (#58, #77, #110). */
export async function oweUpdate(em: EntityManager, party: Party, from: Date, act: Act): Promise<void> {
  if (!party.informed || party.endedAt) return;
  const { case: of, person } = party;
  const running = await em.count(Deadline, { case: of, type, status: PENDING, party: { person } });
  if (running === 0) setDeadlines(em, { case: of, party }, [nextUpdate(from, act)], act);
}

/** Whoever was reached was brought up to date, and nobody else: their next update is due from here. */
export async function giveUpdate(
  em: EntityManager,
  of: Case,
  { person }: Pick<Party, 'person'>,
  at: Date,
  act: Act,
): Promise<void> {
  const informed = await informedAs(em, { case: of, person });
  if (!informed) return;
  const owed = await em.find(Deadline, {
    case: of,
    type,
    status: { $in: [PENDING, MISSED] },
    party: { person },
  });
  // Told of afterwards: they have been brought up to date since.
  if (owed.some(({ startsAt }) => startsAt > at)) return;
  for (const update of owed) meetDeadline(em, update, at, act);
  setDeadlines(em, { case: of, party: informed }, [nextUpdate(at, act)], act);
  recordEvent(em, { case: of }, EventKind.UPDATE_GIVEN, { party: informed.id }, act, at);
}

/** Whoever is no longer kept informed in one role may be in another; else nothing more is owed. */
export async function endUpdates(em: EntityManager, party: Party, act: Act): Promise<void> {
  const running = await em.find(Deadline, { case: party.case, type, status: PENDING, party });
  const other = await informedAs(em, party, party);
  if (other) for (const update of running) update.party = other;
  else endUnmet(em, running, DeadlineEnd.NO_LONGER_INFORMED, act);
}

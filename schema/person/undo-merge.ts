import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { Deadline } from '../deadline/deadline.ts';
import { endUpdates, oweUpdate } from '../deadline/updates-due.ts';
import { recordEvent } from '../event/record-event.ts';
import { Membership } from '../household/membership.ts';
import { identity } from '../identity.ts';
import { Party } from '../party/party.ts';
import { tellOfInforming } from '../party/tell-of-informing.ts';
import { PreventionActivity } from '../prevention/prevention-activity.ts';
import { found } from '../refuse-missing.ts';
import { Report } from '../report/report.ts';
import { RiskAssessment } from '../risk-assessment/risk-assessment.ts';
import { Refused, refusal } from '../ruling.ts';
import { SafeContactNote } from '../sensitive/safe-contact-note.ts';
import { Staff } from '../staff/staff.ts';
import { DeadlineStatus, EventKind } from '../vocabulary.ts';
import { insistOnScope } from './identify-person.ts';
import type { UndoMergeInput } from './identify-person-input.ts';
import { PersonMerge } from './person-merge.ts';
import { recordEverywhere } from './places-of-person.ts';

/** Takes an identification back: what went over goes back, and nothing else. What came afterwards stays. */
export async function undoMerge(em: EntityManager, input: UndoMergeInput, act: Act): Promise<PersonMerge> {
  const id = identity(input.mergeId, 'mergeId', 'identification');
  const merge = found(
    await em.findOne(PersonMerge, id, { populate: ['survivor', 'merged'] }),
    'mergeId',
    'identification',
  );
  const { survivor, merged, moved } = merge;
  for (const { id } of [survivor, merged]) await insistOnScope(em, id, 'mergeId', 'identification');
  if (merge.undoneAt) {
    const message = 'This identification has been undone already.';
    throw new Refused([refusal('mergeId', 'UNDONE_ONCE', '8.4', message)]);
  }
  const inUse = (ids: string[]) => ({ id: { $in: ids } });
  for (const party of await em.find(Party, inUse(moved.parties))) party.person = merged;
  for (const report of await em.find(Report, inUse(moved.reports))) report.reporter = merged;
  for (const membership of await em.find(Membership, inUse(moved.memberships))) membership.person = merged;
  for (const membership of await em.find(Membership, inUse(moved.groups))) membership.group = merged;
  for (const assessment of await em.find(RiskAssessment, inUse(moved.assessments))) {
    assessment.person = merged;
  }
  for (const activity of await em.find(PreventionActivity, inUse(moved.prevention))) {
    activity.person = merged;
  }
  for (const { party, into, informedBefore, deadlines } of moved.folded) {
    const [own, stood] = await Promise.all([em.findOneOrFail(Party, party), em.findOneOrFail(Party, into)]);
    own.endedAt = null;
    const { case: of, id, role, informed } = own;
    recordEvent(
      em,
      { case: of },
      EventKind.PARTY_ADDED,
      { party: id, person: merged.id, role, informed },
      act,
    );
    const changed = stood.informed !== informedBefore;
    stood.informed = informedBefore;
    if (changed) tellOfInforming(em, stood, act);
    const updates = await em.find(Deadline, inUse(deadlines));
    for (const update of updates) update.party = own;
    if (!updates.some(({ status }) => status === DeadlineStatus.PENDING))
      await oweUpdate(em, own, act.now, act);
    if (!informedBefore) await endUpdates(em, stood, act);
  }
  merged.mergedInto = null;
  const own = await em.findOne(SafeContactNote, { person: survivor, endedAt: null });
  survivor.safeContactNotedAt = own?.notedAt ?? null;
  merge.undoneAt = act.now;
  merge.undoneBy = em.getReference(Staff, act.by.staffId);
  const touched = [...moved.parties, ...moved.folded.map(({ party }) => party)];
  const of = await em.find(Party, inUse(touched), { populate: ['case'] });
  const reports = await em.find(Report, { ...inUse(moved.reports), case: null });
  recordEverywhere(
    em,
    { cases: [...new Set(of.map((party) => party.case))], reports },
    EventKind.IDENTIFICATION_UNDONE,
    { merge: merge.id, person: survivor.id },
    act,
  );
  return merge;
}

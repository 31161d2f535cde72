import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { Deadline } from '../deadline/deadline.ts';
import { oweUpdate } from '../deadline/updates-due.ts';
import { recordEvent } from '../event/record-event.ts';
import { Membership } from '../household/membership.ts';
import { identity } from '../identity.ts';
import { Party } from '../party/party.ts';
import { tellOfInforming } from '../party/tell-of-informing.ts';
import { PreventionActivity } from '../prevention/prevention-activity.ts';
import { found, notFound } from '../refuse-missing.ts';
import { Report } from '../report/report.ts';
import { RiskAssessment } from '../risk-assessment/risk-assessment.ts';
import { insist, Refused, ruling } from '../ruling.ts';
import { Staff } from '../staff/staff.ts';
import { refuseText } from '../text-rules.ts';
import { DeadlineStatus, DeadlineType, EventKind } from '../vocabulary.ts';
import type { IdentifyPersonInput } from './identify-person-input.ts';
import { ruleOnIdentifying } from './merge-rules.ts';
import { Person } from './person.ts';
import { type Moved, PersonMerge } from './person-merge.ts';
import { placesOfPeople, recordEverywhere } from './places-of-person.ts';

/**
 * Whoever joins two records gives the readers of each to the other: so only somebody who answers for every case and
 * report of both may. Whoever lies beyond is not found, as what does not exist is not.
 */
export async function insistOnScope(
  em: EntityManager,
  id: string,
  field: string,
  what: string,
): Promise<void> {
  const [row] = await em.execute<[{ may: boolean }]>('select app.may_write_all_of(?::uuid[]) as may', [
    `{${id}}`,
  ]);
  if (!row.may) throw new Refused([notFound(field, what)]);
}

/** Joins the record of somebody unknown to that of whom they are found to be, so that it can be undone (#25). */
export async function identifyPerson(
  em: EntityManager,
  input: IdentifyPersonInput,
  act: Act,
): Promise<PersonMerge> {
  const find = async (id: string, field: string) =>
    found(await em.findOne(Person, identity(id, field, 'person')), field, 'person');
  const unknown = await find(input.unknownId, 'unknownId');
  const known = await find(input.knownId, 'knownId');
  await insistOnScope(em, unknown.id, 'unknownId', 'person');
  await insistOnScope(em, known.id, 'knownId', 'person');
  const mine = { person: { $in: [unknown.id, known.id] } };
  const parties = await em.find(Party, mine, { populate: ['represents'] });
  const reports = await em.find(Report, { reporter: unknown });
  const held = (of: Person) =>
    parties
      .filter(({ person, endedAt }) => person.id === of.id && !endedAt)
      .map(({ id, case: { id: caseId }, role, report, represents }) => ({
        id,
        caseId,
        // Whose record it is does not matter here: they are to be one.
        personId: known.id,
        role,
        reportId: report?.id ?? null,
        speaksFor: represents && {
          personId: represents.person.id,
          role: represents.role,
          reportId: represents.report?.id ?? null,
        },
      }));
  insist(ruling(refuseText('reason', input.reason ?? null, 2_000), {}));
  const ofUnknown = parties.filter(({ person }) => person.id === unknown.id);
  const { folded } = insist(
    ruleOnIdentifying({
      unknown: {
        id: unknown.id,
        kind: unknown.kind,
        merged: unknown.mergedInto != null,
        appears: ofUnknown.length + reports.length > 0,
      },
      known: { id: known.id, kind: known.kind, merged: known.mergedInto != null },
      partsOfUnknown: held(unknown),
      partsOfKnown: held(known),
    }),
  );
  const places = await placesOfPeople(em, [unknown.id]);
  const memberships = await em.find(Membership, { person: unknown });
  const groups = await em.find(Membership, { group: unknown });
  const assessments = await em.find(RiskAssessment, { person: unknown });
  const prevention = await em.find(PreventionActivity, { person: unknown });
  const byId = new Map(parties.map((party) => [party.id, party]));
  const moved: Moved = {
    parties: ofUnknown.map(({ id }) => id).filter((id) => !folded.some(({ party }) => party === id)),
    reports: reports.map(({ id }) => id),
    memberships: memberships.map(({ id }) => id),
    groups: groups.map(({ id }) => id),
    assessments: assessments.map(({ id }) => id),
    prevention: prevention.map(({ id }) => id),
    folded: [],
  };
  for (const { party, into } of folded) {
    moved.folded.push(await fold(em, byId.get(party)!, byId.get(into)!, act));
  }
  for (const id of moved.parties) byId.get(id)!.person = known;
  for (const report of reports) report.reporter = known;
  for (const membership of memberships) membership.person = known;
  for (const membership of groups) membership.group = known;
  for (const assessment of assessments) assessment.person = known;
  for (const activity of prevention) activity.person = known;
  unknown.mergedInto = known;
  // What is kept apart stays sealed where it is, and is read with the survivor's.
  known.safeContactNotedAt ??= unknown.safeContactNotedAt ?? null;
  const merge = em.create(PersonMerge, {
    survivor: known,
    merged: unknown,
    reason: input.reason?.trim() || null,
    moved,
    mergedAt: act.now,
    mergedBy: em.getReference(Staff, act.by.staffId),
  });
  recordEverywhere(em, places, EventKind.PERSON_IDENTIFIED, { merge: merge.id, person: known.id }, act);
  return merge;
}

/** The survivor's part stands for both; whoever was kept informed under the other is kept informed under it. */
async function fold(
  em: EntityManager,
  party: Party,
  into: Party,
  act: Act,
): Promise<Moved['folded'][number]> {
  const informedBefore = into.informed;
  const running = await em.find(Deadline, {
    case: party.case,
    type: DeadlineType.UPDATE_DUE,
    status: DeadlineStatus.PENDING,
    party,
  });
  for (const update of running) update.party = into;
  into.informed ||= party.informed;
  if (into.informed !== informedBefore) tellOfInforming(em, into, act);
  if (!informedBefore && running.length === 0) await oweUpdate(em, into, act.now, act);
  party.endedAt = act.now;
  const { case: of, id, role } = party;
  recordEvent(em, { case: of }, EventKind.PARTY_REMOVED, { party: id, role, into: into.id }, act);
  return { party: party.id, into: into.id, informedBefore, deadlines: running.map(({ id }) => id) };
}

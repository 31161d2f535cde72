import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import type { Case } from '../case/case.ts';
import { findCase, refuseClosed } from '../case/find-case.ts';
import { wallOffAccused } from '../conflict-wall/put-up-wall.ts';
import { oweUpdate } from '../deadline/updates-due.ts';
import { recordEvent } from '../event/record-event.ts';
import { findHousehold } from '../household/find-household.ts';
import { identity } from '../identity.ts';
import { permit } from '../permission/record-permission.ts';
import { newPerson } from '../person/new-person.ts';
import { Person } from '../person/person.ts';
import { stillKnown } from '../person/still-known.ts';
import { found } from '../refuse-missing.ts';
import { Report } from '../report/report.ts';
import { insist, Refused, refusal } from '../ruling.ts';
import { refuseText } from '../text-rules.ts';
import { EventKind, PartyRole, PersonKind } from '../vocabulary.ts';
import type { AddPartyInput } from './add-party-input.ts';
import { findParty } from './find-party.ts';
import { Party } from './party.ts';
import { type PartyFacts, ruleOnAddingParty, ruleOnStanding } from './party-rules.ts';

/** Adds a person to a case in a role. Whoever is kept informed is owed updates from here on. */
export async function addParty(em: EntityManager, input: AddPartyInput, act: Act): Promise<Party> {
  const of = await findCase(em, input);
  const refusals = [
    ...refuseText('relationToHousehold', input.relationToHousehold ?? null, 500),
    ...refuseClosed(of),
  ];
  if (Boolean(input.personId) === Boolean(input.person)) {
    refusals.push(
      refusal(
        'person',
        'ONE_PERSON',
        '8.4',
        'Name somebody on record by identity, or a new person; one of the two.',
      ),
    );
  }
  if (refusals.length > 0) throw new Refused(refusals);
  const person = await personOf(em, input, act);
  const report = input.reportId ? await reportOf(em, of, input.reportId) : await onlyReportOf(em, of);
  const represents = input.representsPartyId
    ? await findParty(em, of, input.representsPartyId, 'representsPartyId')
    : null;
  const household = input.householdId ? await findHousehold(em, input.householdId) : null;
  const { role } = input;
  const parties = await em.find(Party, { case: of, endedAt: null }, { populate: ['represents'] });
  insist(
    ruleOnAddingParty(
      {
        personId: person.id,
        role,
        reportId: report?.id ?? null,
        speaksFor: represents && factsOf(represents),
      },
      parties.map((party) => ({
        ...factsOf(party),
        speaksFor: party.represents ? factsOf(party.represents) : null,
      })),
    ),
  );
  const permitted = role === PartyRole.REPRESENTATIVE && input.permission != null;
  const informed =
    input.informed ?? (role === PartyRole.REPRESENTATIVE ? permitted : person.kind !== PersonKind.UNKNOWN);
  insist(
    ruleOnStanding({
      personId: person.id,
      kind: person.kind,
      role,
      represents: represents && {
        personId: represents.person.id,
        role: represents.role,
        ended: represents.endedAt != null,
      },
      permitted,
      informed,
    }),
  );
  const party = em.create(Party, {
    case: of,
    person,
    role,
    report,
    represents,
    household,
    relationToHousehold: input.relationToHousehold?.trim() || null,
    informed,
    addedAt: act.now,
  } as never);
  recordEvent(
    em,
    { case: of },
    EventKind.PARTY_ADDED,
    { party: party.id, person: person.id, role, informed, represents: represents?.id },
    act,
  );
  if (input.staffId) await wallOffAccused(em, of, role, input.staffId, act);
  await oweUpdate(em, party, act.now, act);
  if (represents && input.permission) await permit(em, represents, party, input.permission, act);
  return party;
}

const factsOf = ({ person, role, report }: Party): PartyFacts => ({
  personId: person.id,
  role,
  reportId: report?.id ?? null,
});

async function personOf(em: EntityManager, input: AddPartyInput, act: Act): Promise<Person> {
  if (input.person) return newPerson(em, input.person, 'person', act);
  const id = identity(input.personId!, 'personId', 'person');
  return found(await em.findOne(Person, { id, ...stillKnown }), 'personId', 'person');
}

/** Where a case has one report, that is what brings people into it. */
async function onlyReportOf(em: EntityManager, of: Case): Promise<Report | null> {
  const reports = await em.find(Report, { case: of }, { limit: 2 });
  return reports.length === 1 ? reports[0]! : null;
}

/** A report of this case, and of no other. */
export async function reportOf(em: EntityManager, of: Case, reportId: string): Promise<Report> {
  const what = 'report of the case';
  const id = identity(reportId, 'reportId', what);
  return found(await em.findOne(Report, { id, case: of }), 'reportId', what);
}

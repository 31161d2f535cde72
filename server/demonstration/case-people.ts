import { CategoryCode, PartyRole, ReporterType, ServiceType } from '../../schema/vocabulary.ts';
import type { CaseFile } from './case-file.ts';
import {
  type Circumstances,
  inventGroup,
  inventIndividual,
  inventOutsider,
  somebodyUnknown,
} from './invented-person.ts';
import type { Memory } from './memory.ts';
import type { PersonRow } from './rows.ts';
import { relationsToHousehold } from './wording/action-notes.ts';

export interface People {
  /** Person and party of whoever reported; null for an anonymous report. */
  reporterId: string | null;
  reporterParty: string | null;
  /** The party to talk to: the reporter, or somebody affected where nobody gave a name. */
  affectedParty: string | null;
  accusedId: string | null;
  /** What is known of them; nothing of somebody who comes back. */
  accused: PersonRow | null;
  accusedParty: string | null;
  accusedIsKnown: boolean;
}

const harmedInPerson: readonly CategoryCode[] = [
  CategoryCode.VERBAL_ABUSE_HARASSMENT_INTIMIDATION,
  CategoryCode.VIOLENCE,
  CategoryCode.HATE_CRIME,
  CategoryCode.CUCKOOING_MATE_CRIME,
  CategoryCode.CYBER_CRIME,
];

/** Who is who in a case. Those who come back are the same person as before. */
export function gatherPeople(file: CaseFile): People {
  const { plan, row, random, world } = file;
  const { reporterType, service, category } = plan.report;
  const { openedAt } = plan;
  const home = random.pick(service.properties);
  const around: Circumstances = { at: openedAt, service, property: home, readers: row.readers };
  const open = row.namedStaff === null;
  const known = (part: 'reporters' | 'accused', often: number) =>
    open && random.chance(often) ? world.memory.somebody(row.ownerId, part, random) : undefined;
  const people: People = {
    reporterId: null,
    reporterParty: null,
    affectedParty: null,
    accusedId: null,
    accused: null,
    accusedParty: null,
    accusedIsKnown: false,
  };
  const own = reporterType === ReporterType.OCCUPANT || reporterType === ReporterType.NEIGHBOUR;

  if (reporterType !== ReporterType.ANONYMOUS) {
    const reporter =
      (own ? known('reporters', 0.12) : undefined) ??
      (own
        ? inventIndividual(around, reporterType === ReporterType.OCCUPANT, random)
        : inventOutsider(around, reporterType, random));
    people.reporterId = typeof reporter === 'string' ? reporter : reporter.id;
    people.reporterParty = file.party(openedAt, reporter, PartyRole.REPORTER);
    people.affectedParty = people.reporterParty;
  }
  gatherHarmed(file, people, around, own);
  gatherAccused(file, people, around, known('accused', 0.14));
  gatherOthers(file, around, people.reporterParty);
  if (category === CategoryCode.CUCKOOING_MATE_CRIME && people.affectedParty === null) {
    people.affectedParty = people.reporterParty;
  }
  return people;
}

function gatherHarmed(file: CaseFile, people: People, around: Circumstances, own: boolean): void {
  const { plan, random } = file;
  const { category, reporterType } = plan.report;
  const staff = reporterType === ReporterType.STAFF;
  if (
    people.reporterId &&
    (own || staff) &&
    harmedInPerson.includes(category) &&
    random.chance(staff ? 0.9 : 0.7)
  ) {
    people.affectedParty = file.party(plan.openedAt, people.reporterId, PartyRole.VICTIM);
    return;
  }
  const somebodyElse =
    !people.reporterId || (!own && !staff) || (harmedInPerson.includes(category) && random.chance(0.6));
  if (!somebodyElse) return;
  const spokenFor = reporterType === ReporterType.AGENCY;
  const role = harmedInPerson.includes(category) || spokenFor ? PartyRole.VICTIM : PartyRole.OTHER_AFFECTED;
  const harmed = file.party(plan.openedAt, inventIndividual(around, true, random), role);
  // An agency speaks for somebody: that is the person to talk to.
  if (spokenFor) people.affectedParty = harmed;
  people.affectedParty ??= harmed;
}

function gatherAccused(
  file: CaseFile,
  people: People,
  around: Circumstances,
  known: string | undefined,
): void {
  const { plan, property, random, row } = file;
  const role = PartyRole.ALLEGED_PERPETRATOR;
  if (!plan.identified) {
    const draw = random.next();
    if (draw < 0.3) file.party(plan.openedAt, somebodyUnknown(around, random), role, false);
    else if (draw < 0.6) file.party(plan.openedAt, inventGroup(around, random), role, false);
    return;
  }
  const occupant = random.chance(0.8);
  const there = { ...around, property: property ?? around.property };
  const accused: PersonRow | string =
    known !== undefined && known !== people.reporterId ? known : inventIndividual(there, occupant, random);
  people.accusedIsKnown = true;
  people.accusedId = typeof accused === 'string' ? accused : accused.id;
  people.accused = typeof accused === 'string' ? null : accused;
  people.accusedParty = file.party(
    plan.openedAt,
    accused,
    role,
    row.namedStaff === null && random.chance(0.9),
  );
}

/** Witnesses and others, as they come to light. */
function gatherOthers(file: CaseFile, around: Circumstances, reporterParty: string | null): void {
  const { plan, random } = file;
  const share = random.next();
  const later = file.world.time.later(plan.openedAt + (plan.earlyAt - plan.openedAt) * share, 0, random);
  const add = (
    role: PartyRole,
    occupant: boolean,
    relation: string | null = null,
    representsId: string | null = null,
  ) =>
    file.happen(later, () => {
      const person = inventIndividual({ ...around, at: later }, occupant, random);
      file.party(later, person, role, false, relation, { representsId });
    });
  if (random.chance(0.16)) add(PartyRole.WITNESS, random.chance(0.7));
  const shared = plan.report.service.type === ServiceType.CAS2;
  if (plan.identified && random.chance(shared ? 0.02 : 0.07)) {
    add(PartyRole.HOUSEHOLD_MEMBER, true, random.pick(relationsToHousehold.member));
  }
  if (plan.identified && random.chance(0.07)) {
    add(PartyRole.VISITOR, false, random.pick(relationsToHousehold.visitor));
  }
  if (random.chance(0.04) && reporterParty) add(PartyRole.REPRESENTATIVE, false, null, reporterParty);
  if (random.chance(0.05)) add(PartyRole.OTHER_AFFECTED, true);
}

/** Some of them will be back. */
export function rememberPeople(memory: Memory, ownerId: string, people: People): void {
  if (people.reporterId && people.reporterParty) memory.remember(ownerId, 'reporters', people.reporterId);
  if (people.accusedId) memory.remember(ownerId, 'accused', people.accusedId);
}

import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import type { Case } from '../case/case.ts';
import { oweUpdate } from '../deadline/updates-due.ts';
import { recordEvent } from '../event/record-event.ts';
import type { Report } from '../report/report.ts';
import { EventKind, PartyRole, PersonKind } from '../vocabulary.ts';
import { Party } from './party.ts';
import { ruleOnAddingParty } from './party-rules.ts';

/**
 * Whoever makes a further report is in the case from then on, and kept informed (#58). Not where they are in it as the
 * reporter already, nor where they stand accused by no report in particular: that is for the worker to tell apart. Answers
 * as whom they are in it, where they are in it as the reporter.
 */
export async function joinReporter(
  em: EntityManager,
  report: Report,
  of: Case,
  act: Act,
): Promise<Party | null> {
  if (!report.reporter) return null;
  const { reporter: person } = report;
  const role = PartyRole.REPORTER;
  const parties = await em.find(Party, { case: of, endedAt: null });
  const held = parties.map((party) => ({
    personId: party.person.id,
    role: party.role,
    reportId: party.report?.id ?? null,
  }));
  if (!ruleOnAddingParty({ personId: person.id, role, reportId: report.id }, held).ok) {
    return parties.find((party) => party.person.id === person.id && party.role === role) ?? null;
  }
  const informed = person.kind !== PersonKind.UNKNOWN;
  const party = em.create(Party, { case: of, person, report, role, informed, addedAt: act.now } as never);
  const facts = { party: party.id, person: person.id, role, informed };
  recordEvent(em, { case: of }, EventKind.PARTY_ADDED, facts, act);
  await oweUpdate(em, party, act.now, act);
  return party;
}

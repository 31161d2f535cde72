import type { EntityManager } from '@mikro-orm/postgresql';
import type { Case } from '../case/case.ts';
import { Deadline } from '../deadline/deadline.ts';
import { Party } from '../party/party.ts';
import { AssessedAs, DeadlineType, PartyRole } from '../vocabulary.ts';
import type { PersonAtRisk } from './closing-risk-rule.ts';
import { RiskAssessment } from './risk-assessment.ts';

/**
 * Everybody who experiences the behaviour of a case, with what is owed of looking at their risk. Whoever has left it was
 * harmed all the same, unless they were put down by mistake: their risk is to have been looked at once, and is not
 * looked at again. Whose record has gone over to another's is that other.
 */
export async function peopleAtRisk(em: EntityManager, of: Case): Promise<PersonAtRisk[]> {
  const role = PartyRole.VICTIM;
  const notMerged = { person: { mergedInto: null } };
  const victims = await em.find(Party, { case: of, role, enteredByMistake: false, ...notMerged });
  const assessments = await em.find(RiskAssessment, { case: of, assessedAs: AssessedAs.EXPERIENCING });
  const clocks = await em.find(Deadline, { case: of, type: DeadlineType.RISK_REVIEW });
  return [...new Set(victims.map(({ person }) => person))].map((person) => {
    const theirs = assessments.filter((each) => each.person === person);
    const standing = theirs.find(({ replacedAt }) => !replacedAt);
    if (standing) return { reviews: clocks.filter((clock) => clock.riskAssessment === standing) };
    const isIn = victims.some((party) => party.person === person && !party.endedAt);
    return { reviews: theirs.length > 0 && !isIn ? [] : null };
  });
}

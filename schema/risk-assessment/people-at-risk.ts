import type { EntityManager } from '@mikro-orm/postgresql';
import type { Case } from '../case/case.ts';
import { Deadline } from '../deadline/deadline.ts';
import { Party } from '../party/party.ts';
import { AssessedAs, DeadlineType, PartyRole } from '../vocabulary.ts';
import type { PersonAtRisk } from './closing-risk-rule.ts';
import { RiskAssessment } from './risk-assessment.ts';

/**
 * Everybody who experiences the behaviour of a case, harmed or assessed as a witness or reporter, with what is owed of
 * looking at their risk. Whoever has left it was
 * harmed all the same, unless they were put down by mistake: their risk is to have been looked at once, and is not
 * looked at again. Whose record has gone over to another's is that other. An assessment of whoever is accused is not
 * asked for here: 8.7 is of the impact of the behaviour on a person, and theirs serves the decision on formal action.
 */
export async function peopleAtRisk(em: EntityManager, of: Case): Promise<PersonAtRisk[]> {
  const role = PartyRole.VICTIM;
  const notMerged = { person: { mergedInto: null } };
  const victims = await em.find(Party, { case: of, role, enteredByMistake: false, ...notMerged });
  const assessments = await em.find(RiskAssessment, { case: of, assessedAs: AssessedAs.EXPERIENCING });
  const clocks = await em.find(Deadline, { case: of, type: DeadlineType.RISK_REVIEW });
  const assessed = assessments.filter(({ replacedAt }) => !replacedAt);
  return [...new Set([...victims, ...assessed].map(({ person }) => person))].map((person) => {
    const theirs = assessments.filter((each) => each.person === person);
    const standing = theirs.find(({ replacedAt }) => !replacedAt);
    if (standing) return { reviews: clocks.filter((clock) => clock.riskAssessment === standing) };
    const isIn = victims.some((party) => party.person === person && !party.endedAt);
    return { reviews: theirs.length > 0 && !isIn ? [] : null };
  });
}

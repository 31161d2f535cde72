import type { EntityManager } from '@mikro-orm/postgresql';
import type { Case } from '../case/case.ts';
import { Deadline } from '../deadline/deadline.ts';
import { Party } from '../party/party.ts';
import { AssessedAs, DeadlineType, PartyRole } from '../vocabulary.ts';
import { standingAssessments } from './assess-risk.ts';
import type { PersonAtRisk } from './closing-risk-rule.ts';

/** Everybody who experiences the behaviour of a case, with what is owed of looking at their risk. */
export async function peopleAtRisk(em: EntityManager, of: Case): Promise<PersonAtRisk[]> {
  const victims = await em.find(Party, { case: of, role: PartyRole.VICTIM, endedAt: null });
  const assessments = await standingAssessments(em, of);
  const clocks = await em.find(Deadline, { case: of, type: DeadlineType.RISK_REVIEW });
  return victims.map(({ person }) => {
    const assessment = assessments.find(
      (each) => each.person === person && each.assessedAs === AssessedAs.EXPERIENCING,
    );
    return { reviews: assessment ? clocks.filter((clock) => clock.riskAssessment === assessment) : null };
  });
}

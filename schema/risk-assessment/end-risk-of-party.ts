import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { Deadline } from '../deadline/deadline.ts';
import { endUnmet } from '../deadline/end-deadlines.ts';
import { Party } from '../party/party.ts';
import { DeadlineEnd, DeadlineStatus, DeadlineType, PartyRole } from '../vocabulary.ts';
import { respectOf, standingAssessments } from './assess-risk.ts';
import { highestLevel } from './score-risk.ts';

/** Whoever is no longer in a case is not assessed for it again, and its level is that of those who are. */
export async function endRiskOfParty(em: EntityManager, ended: Party, act: Act): Promise<void> {
  if (ended.role === PartyRole.REPRESENTATIVE) return;
  const of = ended.case;
  const as = respectOf(ended.role);
  const parts = await em.find(Party, { case: of, person: ended.person, endedAt: null });
  const stillIn = parts.some(
    (party) => party !== ended && party.role !== PartyRole.REPRESENTATIVE && respectOf(party.role) === as,
  );
  if (stillIn) return;
  const standing = await standingAssessments(em, of);
  const theirs = standing.filter(({ person, assessedAs }) => person === ended.person && assessedAs === as);
  if (theirs.length === 0) return;
  for (const assessment of theirs) assessment.replacedAt = act.now;
  const reviews = await em.find(Deadline, {
    type: DeadlineType.RISK_REVIEW,
    status: DeadlineStatus.PENDING,
    riskAssessment: { $in: theirs.map(({ id }) => id) },
  });
  endUnmet(em, reviews, DeadlineEnd.PERSON_LEFT, act);
  of.riskLevel = highestLevel(standing.filter((each) => !theirs.includes(each)).map(({ level }) => level));
}

import type { EntityManager } from '@mikro-orm/postgresql';
import type { Case } from '../case/case.ts';
import { Incident } from '../incident/incident.ts';
import { CaseFact } from '../policy/risk-matrix.ts';
import { Report } from '../report/report.ts';
import { Behaviour, CategoryCode } from '../vocabulary.ts';

/** What the case itself says about violence and hate, whatever anybody answers. */
export async function factsOfCase(em: EntityManager, of: Case): Promise<CaseFact[]> {
  const reports = await em.find(Report, { case: of });
  const incidents = await em.find(Incident, { case: of });
  const showed = (behaviour: Behaviour) =>
    [...reports, ...incidents].some((each) => each.behaviour === behaviour);
  const violence =
    of.category === CategoryCode.VIOLENCE ||
    reports.some((report) => report.violence) ||
    showed(Behaviour.VIOLENCE);
  const hate =
    of.category === CategoryCode.HATE_CRIME ||
    (of.hateStrands ?? []).length > 0 ||
    showed(Behaviour.TARGETING_IDENTIFIED_GROUP);
  return [...(violence ? [CaseFact.VIOLENCE] : []), ...(hate ? [CaseFact.HATE] : [])];
}

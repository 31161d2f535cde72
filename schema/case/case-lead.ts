import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, ID, InputType } from 'type-graphql';
import type { Act } from '../act.ts';
import { isActive } from '../agency/agency-rules.ts';
import { findAgency } from '../agency/keep-agency.ts';
import { localDay } from '../calendar/working-days.ts';
import { CaseChangeInput } from '../change-input.ts';
import { recordEvent } from '../event/record-event.ts';
import { insist, type Ruling, refusal, ruling } from '../ruling.ts';
import { EventKind, LandlordRole } from '../vocabulary.ts';
import type { Case } from './case.ts';
import { refuseOverwriting } from './case-version.ts';
import { findOpenCase } from './find-case.ts';

@InputType({ description: 'Who leads a case (policy 7.2).' })
export class SetCaseLeadInput extends CaseChangeInput {
  @Field(() => LandlordRole, { description: 'LEAD, or SUPPORT where another agency leads.' })
  landlordRole!: LandlordRole;

  @Field(() => ID, { nullable: true, description: 'The agency that leads; needed for SUPPORT.' })
  leadAgencyId?: string | null;
}

/** Whoever supports, supports somebody: the agency that leads is named, and may be turned to (#88). */
export function ruleOnCaseLead(role: LandlordRole, agency: { active: boolean } | null): Ruling {
  const refuse = (rule: string, message: string) => [refusal('leadAgencyId', rule, '7.2', message)];
  if (role === LandlordRole.LEAD) {
    const message = 'Where the landlord leads no agency does.';
    return ruling(agency ? refuse('ONE_LEADS', message) : [], {});
  }
  if (!agency) return ruling(refuse('LEAD_AGENCY_NEEDED', 'Name the agency that leads.'), {});
  const message = 'This agency is not one that may be turned to today.';
  return ruling(agency.active ? [] : refuse('AGENCY_IS_ACTIVE', message), {});
}

export async function setCaseLead(em: EntityManager, input: SetCaseLeadInput, act: Act): Promise<Case> {
  const of = await findOpenCase(em, { caseId: input.caseId });
  const agency = input.leadAgencyId ? await findAgency(em, input.leadAgencyId, 'leadAgencyId') : null;
  const wanted = { landlordRole: input.landlordRole, leadAgency: agency };
  refuseOverwriting(of, input.caseVersion, wanted, 'caseVersion');
  const today = localDay(act.now, act.calendar).toString();
  insist(ruleOnCaseLead(input.landlordRole, agency && { active: isActive(agency, today) }));
  Object.assign(of, wanted);
  recordEvent(
    em,
    { case: of },
    EventKind.LEAD_CHANGED,
    { landlordRole: input.landlordRole, agency: agency?.id ?? null },
    act,
  );
  return of;
}

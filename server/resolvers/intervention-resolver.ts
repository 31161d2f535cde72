import { GraphQLLocalDate } from 'graphql-scalars';
import { Arg, Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';
import { localDay } from '../../schema/calendar/working-days.ts';
import { findCase } from '../../schema/case/find-case.ts';
import { ledgerOf } from '../../schema/formal-action/consider-option.ts';
import { isInForce, powersOf } from '../../schema/formal-action/power-rules.ts';
import { identity } from '../../schema/identity.ts';
import { findParty } from '../../schema/party/find-party.ts';
import { Service } from '../../schema/place/service.ts';
import { found } from '../../schema/refuse-missing.ts';
import {
  ActionType,
  AgencyKind,
  InterventionRoute,
  Nation,
  OccupancyType,
  OptionState,
  StaffRole,
} from '../../schema/vocabulary.ts';
import { Allow } from '../access/guard.ts';
import type { Context } from '../context.ts';
import { askDomain } from './run-operation.ts';

@ObjectType({ description: 'Whose yes formal action needs (policy 11.2).' })
@Reads('BASICS')
class NeededApprovals {
  @Field(() => [StaffRole], { description: 'One of these supports it first.' })
  supports!: StaffRole[];

  @Field(() => [StaffRole], { description: 'One of these, another person, approves it.' })
  approves!: StaffRole[];

  @Field(() => String, { description: 'The clause that asks for it.' })
  clause!: string;
}

@ObjectType('Intervention', {
  description:
    'A formal or legal power of the policy, as a dated row of its catalogue (policy 11.5 to 11.8).',
})
@Reads('BASICS')
class CatalogueRow {
  @Field(() => ActionType, { description: 'Its name for programs.' })
  type!: ActionType;

  @Field(() => String, { nullable: true, description: 'As the policy prints it.' })
  printed!: string | null;

  @Field(() => [InterventionRoute], { description: 'The routes by which it is reached.' })
  routes!: InterventionRoute[];

  @Field(() => [Nation], { description: 'Where it exists.' })
  nations!: Nation[];

  @Field(() => String, {
    nullable: true,
    description: 'The Act and section; null where the policy names none.',
  })
  legalBasis!: string | null;

  @Field(() => [AgencyKind], { description: 'Partners that lead it; empty where the landlord does.' })
  ledBy!: AgencyKind[];

  @Field(() => [OccupancyType], {
    nullable: true,
    description: 'Agreements under which it can be used; null where it does not depend on them.',
  })
  occupancy!: OccupancyType[] | null;

  @Field(() => Boolean, { description: 'Whether a court decides on it.' })
  byCourt!: boolean;

  @Field(() => Boolean, { description: 'False while its law is not in force or its start is not known.' })
  commenced!: boolean;

  @Field(() => Boolean, { description: 'Whether it is in force on the day asked for.' })
  inForce!: boolean;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'First day; null when not recorded.' })
  validFrom!: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Last day; null while none is set.' })
  validTo!: string | null;

  @Field(() => String, { description: 'The clause of the policy, or the Act where the policy has none yet.' })
  clause!: string;

  @Field(() => String, { nullable: true, description: 'Something to check before relying on it.' })
  caution!: string | null;

  @Field(() => NeededApprovals, { description: 'The approvals it needs before it starts.' })
  approvals!: NeededApprovals;
}

@ObjectType('PartnershipLedgerLine', {
  description: 'An option of partnership work, and what became of it with one person (policy 11.7).',
})
@Reads('BASICS')
class LedgerRow {
  @Field(() => ActionType, { description: 'The option.' })
  option!: ActionType;

  @Field(() => String, { nullable: true, description: 'As the policy prints it.' })
  printed!: string | null;

  @Field(() => OptionState, { description: 'While one is open, eviction may not be considered.' })
  state!: OptionState;

  @Field(() => String, { description: 'The clause.' })
  clause!: string;
}

/** The catalogue of formal and legal powers, and how far partnership work has come. */
@Resolver()
export class InterventionResolver {
  @Query(() => [CatalogueRow], {
    description:
      'The formal and legal powers of the policy, by nation (or by the nation of a service) and day (#16, #130).',
  })
  @Allow('READ_REFERENCE')
  async interventions(
    @Ctx() context: Context,
    @Arg('serviceId', () => ID, { nullable: true, description: 'Those of the nation of this service.' })
    serviceId?: string,
    @Arg('nation', () => Nation, { nullable: true, description: 'Those of this nation.' }) nation?: Nation,
    @Arg('on', () => GraphQLLocalDate, { nullable: true, description: 'The day; today when left out.' })
    on?: string,
    @Arg('alsoNotInForce', () => Boolean, {
      defaultValue: false,
      description: 'Also those whose law is not in force on that day.',
    })
    alsoNotInForce?: boolean,
  ): Promise<CatalogueRow[]> {
    const rows = await askDomain(context, async (em, { policy, now, calendar }) => {
      const service = serviceId
        ? found(
            await em.findOne(Service, identity(serviceId, 'serviceId', 'service')),
            'serviceId',
            'service',
          )
        : null;
      const day = on ?? localDay(now, calendar).toString();
      const { formalAction } = policy.document.approvals;
      return powersOf(policy.document, service?.nation ?? nation ?? null)
        .filter((power) => !service || !nation || power.nations.includes(nation))
        .map((power) => ({ ...power, inForce: isInForce(power, day), approvals: formalAction }))
        .filter(({ inForce }) => inForce || alsoNotInForce);
    });
    return rows ?? [];
  }

  @Query(() => [LedgerRow], {
    nullable: true,
    description:
      'Which options of partnership work are open, considered or used with a person of a case (policy 11.7). Null when there is no such case in scope.',
  })
  @Allow('READ_PEOPLE')
  partnershipLedger(
    @Ctx() context: Context,
    @Arg('caseId', () => ID, { description: 'The case.' }) caseId: string,
    @Arg('partyId', () => ID, { description: 'The party.' }) partyId: string,
  ): Promise<LedgerRow[] | null> {
    return askDomain(context, async (em, act) => {
      const of = await findCase(em, { caseId });
      const { person } = await findParty(em, of, partyId);
      return ledgerOf(em, of, person, act);
    });
  }
}

import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { CourtOrder } from '../../schema/court-order/court-order.ts';
import { HousingConsultation } from '../../schema/legal-advice/housing-consultation.ts';
import {
  AskedOrder,
  ConsultationFilter,
  CourtOrderFilter,
  CourtOrderOrder,
  PublicityFilter,
  SolicitorInstructionFilter,
} from '../../schema/legal-advice/legal-lists-filter.ts';
import { SolicitorInstruction } from '../../schema/legal-advice/solicitor-instruction.ts';
import { Publicity } from '../../schema/publicity/publicity.ts';
import { Allow } from '../access/guard.ts';
import type { Context } from '../context.ts';
import { connectionOf } from './connection.ts';
import { inScope, pageOf } from './rows-resolver.ts';

const ConsultationConnection = connectionOf(HousingConsultation);
const SolicitorConnection = connectionOf(SolicitorInstruction);
const PublicityConnection = connectionOf(Publicity);
const OrderConnection = connectionOf(CourtOrder);
const ConsultationPage = pageOf(ConsultationFilter, AskedOrder);
const SolicitorPage = pageOf(SolicitorInstructionFilter, AskedOrder);
const PublicityPage = pageOf(PublicityFilter, AskedOrder);
const OrderPage = pageOf(CourtOrderFilter, CourtOrderOrder);

/** What waits for advice, approval or guidance, and what the courts decided. */
@Resolver()
export class LegalListsResolver {
  @Query(() => ConsultationConnection, {
    description: `Questions to the housing manager (policy 13.4). ${inScope}`,
  })
  @Allow('READ_ROWS')
  consultations(
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
    @Args(() => ConsultationPage) _page: unknown,
  ) {
    return context.reader.field(context, info);
  }

  @Query(() => SolicitorConnection, {
    description: `Solicitors to be instructed, where approved (policy 13.5). ${inScope}`,
  })
  @Allow('READ_ROWS')
  solicitorInstructions(
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
    @Args(() => SolicitorPage) _page: unknown,
  ) {
    return context.reader.field(context, info);
  }

  @Query(() => PublicityConnection, {
    description: `Publicity after successful legal action (policy 14). ${inScope}`,
  })
  @Allow('READ_ROWS')
  publicityItems(
    @Info() info: GraphQLResolveInfo,
    @Ctx() context: Context,
    @Args(() => PublicityPage) _page: unknown,
  ) {
    return context.reader.field(context, info);
  }

  @Query(() => OrderConnection, {
    description: `Decisions of the courts, by power, result and state. ${inScope}`,
  })
  @Allow('READ_ROWS')
  orders(@Info() info: GraphQLResolveInfo, @Ctx() context: Context, @Args(() => OrderPage) _page: unknown) {
    return context.reader.field(context, info);
  }
}

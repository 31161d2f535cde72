import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { orderOf } from '../ordering.ts';
import { DownloadKind, EvidenceState, EvidenceType, ScanState } from '../vocabulary.ts';

@InputType({ description: 'Which evidence; conditions add up.' })
export class EvidenceFilter {
  @Field(() => [EvidenceType], { nullable: true, description: 'Any of these.' })
  type?: EvidenceType[] | null;

  @Field(() => [EvidenceState], { nullable: true, description: 'Any of these.' })
  state?: EvidenceState[] | null;

  @Field(() => [ScanState], { nullable: true, description: 'Any of these.' })
  scanState?: ScanState[] | null;

  @Field(() => [ID], { nullable: true, description: 'Of any of these cases.' })
  caseId?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'That came to any of these services.' })
  serviceId?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'For which any of these is to find a case.' })
  ownerId?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it waits longer than it may (policy 15.1).' })
  overdue?: boolean | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Received on or after this day (Europe/London).',
  })
  receivedFrom?: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Received on or before this day.' })
  receivedTo?: string | null;
}

export const EvidenceOrder = orderOf('Evidence', {
  RECEIVED_AT: 'When it was received.',
});

@InputType({ description: 'Which copies that were taken; conditions add up.' })
export class EvidenceDownloadFilter {
  @Field(() => [DownloadKind], { nullable: true, description: 'Any of these.' })
  kind?: DownloadKind[] | null;

  @Field(() => [ID], { nullable: true, description: 'Of any of these cases.' })
  caseId?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Of any of these pieces of evidence.' })
  evidenceId?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'By any of these.' })
  staffId?: string[] | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'On or after this day (Europe/London).' })
  from?: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'On or before this day.' })
  to?: string | null;
}

export const EvidenceDownloadOrder = orderOf('EvidenceDownload', {
  DOWNLOADED_AT: 'When it was taken.',
});

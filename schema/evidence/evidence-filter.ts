import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { OrderDirection } from '../ordering.ts';
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

export enum EvidenceOrderField {
  RECEIVED_AT = 'RECEIVED_AT',
}

registerEnumType(EvidenceOrderField, {
  name: 'EvidenceOrderField',
  description: 'What a list is ordered by.',
  valuesConfig: { RECEIVED_AT: { description: 'When it was received.' } },
});

@InputType({ description: 'The order of a list; the identity decides between equals.' })
export class EvidenceOrder {
  @Field(() => EvidenceOrderField, { description: 'By what.' })
  field!: EvidenceOrderField;

  @Field(() => OrderDirection, { defaultValue: OrderDirection.DESC, description: 'In which direction.' })
  direction!: OrderDirection;
}

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

export enum EvidenceDownloadOrderField {
  DOWNLOADED_AT = 'DOWNLOADED_AT',
}

registerEnumType(EvidenceDownloadOrderField, {
  name: 'EvidenceDownloadOrderField',
  description: 'What a list is ordered by.',
  valuesConfig: { DOWNLOADED_AT: { description: 'When it was taken.' } },
});

@InputType({ description: 'The order of a list; the identity decides between equals.' })
export class EvidenceDownloadOrder {
  @Field(() => EvidenceDownloadOrderField, { description: 'By what.' })
  field!: EvidenceDownloadOrderField;

  @Field(() => OrderDirection, { defaultValue: OrderDirection.DESC, description: 'In which direction.' })
  direction!: OrderDirection;
}

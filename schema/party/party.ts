import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import { FromSql, Reads } from '../access/reads.ts';
import { Scoped } from '../access/scoped.ts';
import { KnownFrom } from '../as-at/known-from.ts';
import { Case } from '../case/case.ts';
import { Household } from '../household/household.ts';
import { Node } from '../node.ts';
import { Person } from '../person/person.ts';
import { Report } from '../report/report.ts';
import { PartyRole } from '../vocabulary.ts';

/** Whoever has two roles in a case is told once: the date is the person's. */
const nextUpdateDueAt = (t: string) => `(
  select d.due_at from deadline d join party p on p.id = d.party_id join asb_case c on c.id = d.case_id
   where d.case_id = ${t}.case_id and p.person_id = ${t}.person_id and d.type = 'UPDATE_DUE' and c.status <> 'CLOSED'
     and d.status in ('PENDING', 'MISSED') and ${t}.informed and ${t}.ended_at is null
   order by d.starts_at desc limit 1)`;

@Entity({ tableName: 'party' })
@Index({
  name: 'party_held_once',
  expression:
    'create unique index party_held_once on party (case_id, person_id, role) where ended_at is null',
})
@Index({ name: 'party_case', properties: ['case', 'addedAt'] })
@ObjectType({
  implements: Node,
  description: 'A person in a case, with a role. One person may be a party of many cases.',
})
@Reads('BASICS')
export class Party extends Scoped {
  @ManyToOne(() => Case)
  case!: Case;

  @ManyToOne(() => Person)
  @Index()
  person!: Person;

  @Enum({ items: () => PartyRole, type: 'text' })
  @Field(() => PartyRole, {
    description: 'What the person is in this case. A perpetrator is alleged until there is a finding.',
  })
  role!: PartyRole;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Relation to the household (policy 2.2): member, visitor, none.',
  })
  @Reads('NARRATIVE')
  relationToHousehold?: string | null;

  /** The household that a member or visitor belongs to (policy 2.2). */
  @ManyToOne(() => Household, { nullable: true })
  @Index()
  household?: Household | null;

  /** The report that brought the person into the case; null where it was none in particular. */
  @ManyToOne(() => Report, { nullable: true })
  @Index()
  report?: Report | null;

  /** Whom a representative speaks for. */
  @ManyToOne(() => Party, { nullable: true })
  @Index()
  represents?: Party | null;

  @Property({ type: 'boolean', default: true })
  @Field(() => Boolean, {
    description: 'Is kept informed of progress until the case closes (policy 3.6, 8.9).',
  })
  informed: boolean = true;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Why they were last no longer kept informed (policy 3.6).',
  })
  @Reads('NARRATIVE')
  informedReason?: string | null;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When the right to an ASB case review was last explained to them (policy 3.11).',
  })
  reviewRightInformedAt?: Date | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'By when the person is owed the next update; null when none is (policy 3.6, 5.3).',
  })
  @FromSql(nextUpdateDueAt)
  readonly nextUpdateDueAt?: Date | null;

  @Property({ type: 'timestamptz' })
  @Field(() => GraphQLDateTime, { description: 'When the party was added.' })
  addedAt!: Date;

  @Property({ type: 'timestamptz', nullable: true })
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'Since when the person is no longer a party of the case; null while they are.',
  })
  endedAt?: Date | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why they no longer are.' })
  @Reads('NARRATIVE')
  endedReason?: string | null;

  @Property({ type: 'boolean', default: false })
  @Field(() => Boolean, {
    description:
      'Was put down by mistake and had no part in the case: their risk is not asked for (policy 8.7).',
  })
  enteredByMistake: boolean = false;

  @Property({ type: 'int', version: true, default: 1 })
  @Field(() => Int, {
    description: 'Grows with every change; send it back with a change to be told of a conflict.',
  })
  version!: number;

  @KnownFrom()
  knownFrom?: Date;
}

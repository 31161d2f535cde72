import { GraphQLDateTime } from 'graphql-scalars';
import { createUnionType, Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Reads } from '../access/reads.ts';
import { Characteristic, EqualityBreakdown, EqualitySide } from '../vocabulary.ts';
import type { ProtectedFigure } from './equality-cube.ts';
import { ROUNDING_BASE } from './perturbation-table.ts';
import type { PooledFigure } from './pooled-years.ts';
import { HeldBack } from './release-gate.ts';

@ObjectType({ description: 'A count rounded to a multiple of five, up or down by its cell key.' })
@Reads('BASICS')
class RoundedCount {
  @Field(() => Int, { description: 'A multiple of five.' })
  value!: number;

  @Field(() => Int, { description: 'Every count is rounded to a multiple of this.' })
  base!: number;

  @Field(() => Int, { description: 'By so much at most it differs from what was counted.' })
  maxError!: number;
}

@ObjectType({ description: '[low]: 0 to 4, nought included; of three years together so much as it says.' })
@Reads('BASICS')
class LowCount {
  @Field(() => Int, { description: 'The most that it can be.' })
  upperBound!: number;
}

registerEnumType(HeldBack, {
  name: 'WithheldReason',
  description: 'Why a count is held back.',
  valuesConfig: {
    NEARLY_ALL_IN_ONE_CELL: {
      description: 'Nine in ten of fewer than thirty people fall in one cell of its row.',
    },
    DIFFERENCE_TELLS: { description: 'What is left of a wider count would be 1 to 4 people.' },
    LEAVES_TOO_FEW_VALUES: {
      description: 'With it, fewer than four values would remain possible for another.',
    },
  },
});

@ObjectType({ description: '[c]: held back, as it would tell of somebody.' })
@Reads('BASICS')
class WithheldCount {
  @Field(() => HeldBack, { description: 'Why.' })
  reason!: HeldBack;

  @Field(() => String, { description: '[c], after the symbols of the Government Statistical Service.' })
  symbol!: string;
}

/** Never a nullable number: nothing would read as nought. */
export const ProtectedCount = createUnionType({
  name: 'ProtectedCount',
  description: 'A count of people by a protected characteristic, as it may be told (policy 12.1, 15.4).',
  types: () => [RoundedCount, LowCount, WithheldCount] as const,
  resolveType: (count) => ('value' in count ? RoundedCount : 'symbol' in count ? WithheldCount : LowCount),
});

/** Of three years together: off by as much as all of them. */
export function pooledCount({ figure, most }: Pick<PooledFigure, 'figure' | 'most'>): typeof ProtectedCount {
  if (figure === '[low]') return { upperBound: most };
  if (figure === '[c]') return { reason: HeldBack.LEAVES_TOO_FEW_VALUES, symbol: figure };
  return { value: figure, base: ROUNDING_BASE, maxError: most };
}

export function protectedCount(figure: ProtectedFigure, why: HeldBack | undefined): typeof ProtectedCount {
  if (figure === '[low]') return { upperBound: ROUNDING_BASE - 1 };
  if (figure === '[c]') return { reason: why ?? HeldBack.LEAVES_TOO_FEW_VALUES, symbol: figure };
  return { value: figure, base: ROUNDING_BASE, maxError: ROUNDING_BASE - 1 };
}

@ObjectType({ description: 'One count of the yearly figures.' })
@Reads('BASICS')
export class EqualityCell {
  @Field(() => Characteristic, {
    nullable: true,
    description: 'By which characteristic (Equality Act 2010); null for everybody.',
  })
  characteristic!: Characteristic | null;

  @Field(() => String, {
    description:
      'Which group of it: a code of its categories, PREFER_NOT_TO_SAY, NOT_ASKED, or ALL for everybody.',
  })
  group!: string;

  @Field(() => String, { description: 'Which part of the breakdown: its code, or the identity of an area.' })
  part!: string;

  @Field(() => String, { description: 'The part in words.' })
  partName!: string;

  @Field(() => ProtectedCount, { description: 'How many, as it may be told.' })
  count!: typeof ProtectedCount;
}

@ObjectType({ description: 'How far a characteristic is known.' })
@Reads('BASICS')
export class EqualityCompleteness {
  @Field(() => Characteristic, { description: 'Which.' })
  characteristic!: Characteristic;

  @Field(() => Float, {
    nullable: true,
    description:
      'The share that answered, 0 to 1, from rounded counts; null where too few were counted to tell.',
  })
  answered!: number | null;

  @Field(() => ProtectedCount, { description: 'How many would rather not say.' })
  preferNotToSay!: typeof ProtectedCount;

  @Field(() => ProtectedCount, { description: 'How many were not asked, or took their answer back.' })
  notAsked!: typeof ProtectedCount;

  @Field(() => String, {
    description:
      'COMPLETE from 90 % answered, INCOMPLETE from 70 %, TOO_INCOMPLETE below: then nothing is compared by it.',
  })
  state!: string;
}

@ObjectType({ description: 'A share or a ratio with its interval at 95 %.' })
@Reads('BASICS')
export class EqualityShare {
  @Field(() => Float, { description: 'The share (0 to 1) or the ratio itself.' })
  value!: number;

  @Field(() => Float, { description: 'The lower end.' })
  lower!: number;

  @Field(() => Float, { description: 'The upper end.' })
  upper!: number;
}

@ObjectType({
  description:
    'Whether people of a group were treated as all others who answered: worked out from protected counts alone. REVIEW prompts a look; it is never a finding.',
})
@Reads('BASICS')
export class EqualityTreatment {
  @Field(() => Characteristic, { description: 'By which characteristic.' })
  characteristic!: Characteristic;

  @Field(() => String, { description: 'Which group of it.' })
  group!: string;

  @Field(() => String, {
    description:
      'CONTACT_IN_TIME: talked to and approach agreed within five working days (policy 8.6). RESOLVED: of closed cases. SATISFIED: with the handling, of those who answered.',
  })
  treatment!: string;

  @Field(() => EqualityShare, {
    nullable: true,
    description:
      'With Wilson’s interval, widened for the rounding; null where fewer than 10 of 20 were counted.',
  })
  share!: EqualityShare | null;

  @Field(() => EqualityShare, {
    nullable: true,
    description: 'The share by that of all others who answered; null where too few were counted.',
  })
  ratio!: EqualityShare | null;

  @Field(() => String, {
    description:
      'REVIEW: 20 or more, a ratio of at least 1.25 or at most 0.80, and beyond chance at a tenth of false discoveries (Benjamini and Hochberg). UNRELIABLE: 10 to 19. TOO_FEW: under 10. NONE otherwise.',
  })
  flag!: string;
}

@ObjectType({
  description:
    'How many people of a group are in a case for each 1,000 of it who live in the landlord’s homes: worked out from protected counts alone (policy, Equality and Diversity; 15.4).',
})
@Reads('BASICS')
export class EqualityRate {
  @Field(() => Characteristic, { description: 'By which characteristic.' })
  characteristic!: Characteristic;

  @Field(() => String, { description: 'Which group of it.' })
  group!: string;

  @Field(() => String, { description: 'ALL for the whole landlord, or the identity of an area.' })
  part!: string;

  @Field(() => String, { description: 'The part in words.' })
  partName!: string;

  @Field(() => ProtectedCount, { description: 'How many people of the group live there.' })
  occupants!: typeof ProtectedCount;

  @Field(() => EqualityShare, {
    nullable: true,
    description:
      'People in a case for each 1,000, with Byar’s interval, widened for the rounding; null where fewer than 10 were counted or fewer than 20 live there.',
  })
  rate!: EqualityShare | null;

  @Field(() => EqualityShare, {
    nullable: true,
    description:
      'The rate by that of all others of whom the characteristic is known; null where too few were counted.',
  })
  ratio!: EqualityShare | null;

  @Field(() => String, {
    description:
      'REVIEW: 20 or more, a ratio of at least 1.25 or at most 0.80, and beyond chance at a tenth of false discoveries (Benjamini and Hochberg): it prompts a look and is never a finding. UNRELIABLE: 10 to 19. TOO_FEW: under 10. NONE otherwise.',
  })
  flag!: string;
}

@ObjectType({
  description:
    'A group of which one year tells under 10, over three years: the three signed figures added up, [low] as nought.',
})
@Reads('BASICS')
export class EqualityPooled {
  @Field(() => Characteristic, { description: 'By which characteristic.' })
  characteristic!: Characteristic;

  @Field(() => String, { description: 'Which group of it.' })
  group!: string;

  @Field(() => ProtectedCount, {
    description:
      'People in a case in the three years, as it may be told: off by 12 at most, [low] where the figures add up to under 10, [c] where one of them is held back.',
  })
  count!: typeof ProtectedCount;
}

@ObjectType({ description: 'What was done about a flag, as it stands.' })
@Reads('BASICS')
export class EqualityFlagDone {
  @Field(() => String, { description: 'In words: of services and practice, never of a person.' })
  text!: string;

  @Field(() => GraphQLDateTime, { description: 'When it was written down.' })
  at!: string;

  @Field(() => String, { description: 'By whom.' })
  by!: string;

  @Field(() => Int, { description: 'Which wording it is; send it back with another.' })
  version!: number;
}

@ObjectType({
  description: 'A comparison flagged REVIEW: it prompts a look and is never a finding (policy 15.4).',
})
@Reads('BASICS')
export class EqualityFlag {
  @Field(() => String, { description: 'By which it is known, the same every year.' })
  key!: string;

  @Field(() => Characteristic, { description: 'By which characteristic.' })
  characteristic!: Characteristic;

  @Field(() => String, { description: 'Which group of it.' })
  group!: string;

  @Field(() => String, {
    description: 'CONTACT_IN_TIME, RESOLVED or SATISFIED; RATE for how often people of it are in a case.',
  })
  about!: string;

  @Field(() => String, { description: 'Where, in words.' })
  partName!: string;

  @Field(() => EqualityFlagDone, {
    nullable: true,
    description: 'What was done about it; null where nobody has said so.',
  })
  done!: EqualityFlagDone | null;
}

@ObjectType({ description: 'One of the revisions in which a year’s figures were signed.' })
@Reads('BASICS')
export class EqualityRevision {
  @Field(() => ID, { description: 'The report.' })
  reportId!: string;

  @Field(() => Int, { description: '1 for the first; 2 for the one revision that there may be.' })
  revision!: number;

  @Field(() => GraphQLDateTime, { description: 'When it was signed.' })
  signedAt!: Date;

  @Field(() => String, {
    nullable: true,
    description: 'Why it replaced the one before it; null for the first.',
  })
  reason!: string | null;
}

@ObjectType({
  description:
    'The yearly figures by protected characteristic, as they were signed: the same for everybody who may read them (policy 15.4).',
})
@Reads('BASICS')
export class EqualityFigures {
  @Field(() => ID, { description: 'The report they are from.' })
  reportId!: string;

  @Field(() => String, { description: 'The financial year: 2025/26.' })
  year!: string;

  @Field(() => Int, { description: 'Which revision of the year’s report.' })
  revision!: number;

  @Field(() => [EqualityRevision], {
    description:
      'The revisions that were signed, the first first. There is one more at most, at the end of the year after, and only where ten people in cases or more have changed.',
  })
  revisions!: EqualityRevision[];

  @Field(() => GraphQLDateTime, { description: 'When they were counted.' })
  dataTo!: Date;

  @Field(() => GraphQLDateTime, { description: 'When they were signed.' })
  signedAt!: Date;

  @Field(() => EqualitySide, { description: 'In which role people are counted.' })
  side!: EqualitySide;

  @Field(() => EqualityBreakdown, { description: 'By what else.' })
  by!: EqualityBreakdown;

  @Field(() => [EqualityCell], { description: 'Every count there is, whether anybody is in it or not.' })
  cells!: EqualityCell[];

  @Field(() => [EqualityCompleteness], {
    description: 'How far each characteristic is known: to be read first.',
  })
  completeness!: EqualityCompleteness[];

  @Field(() => [EqualityTreatment], { description: 'Whether all were treated alike.' })
  treatment!: EqualityTreatment[];

  @Field(() => [String], {
    description:
      'The three financial years that groups of few are told over; none where one of them was not signed when this was counted.',
  })
  pooledYears!: string[];

  @Field(() => [EqualityPooled], {
    description: 'Groups of which this year tells under 10, over three years; of the whole year only.',
  })
  pooled!: EqualityPooled[];

  @Field(() => [EqualityFlag], { description: 'What is flagged, and what has been done about it by now.' })
  flags!: EqualityFlag[];

  @Field(() => String, {
    nullable: true,
    description: 'The year before, where its summary was signed when this one was counted.',
  })
  lastYear!: string | null;

  @Field(() => [EqualityFlag], {
    description: 'What the year before had flagged, and what had been done about it when this was counted.',
  })
  lastYearsFlags!: EqualityFlag[];

  @Field(() => String, {
    nullable: true,
    description:
      'The financial year whose occupants the rates are of: the year itself, or the last before it of which they are known. Null where nobody has said who lives in the homes: then there are no rates.',
  })
  occupantsOf!: string | null;

  @Field(() => [EqualityRate], {
    description:
      'Rates by those who live in the homes, for the whole landlord (EVERYTHING) or by area (AREA); of other breakdowns there are none, nor by a characteristic that fewer than 70 % told.',
  })
  rates!: EqualityRate[];
}

import { HateStrand } from '../vocabulary.ts';

/** How the measures are worked out in a reporting year: an edition is added when the regulator changes them, none is ever changed. */
export interface TsmEdition {
  name: string;
  /** The first reporting year that it is for: 2023 for 2023/24. */
  from: string;
  source: string;
  /** Whose hostility makes a hate incident that is monitored; other strands may be on record and do not count. */
  hateStrands: readonly HateStrand[];
}

const editions: readonly TsmEdition[] = [
  {
    name: 'TSM_2023',
    from: '2023',
    source:
      'Regulator of Social Housing, Tenant Satisfaction Measures: Technical requirements and Tenant survey requirements (September 2022)',
    hateStrands: [
      HateStrand.RACE,
      HateStrand.RELIGION,
      HateStrand.SEXUAL_ORIENTATION,
      HateStrand.DISABILITY,
      HateStrand.TRANSGENDER_IDENTITY,
    ],
  },
];

/** Null for a year before there were such measures. */
export const tsmEditionOf = (year: string): TsmEdition | null =>
  editions.findLast(({ from }) => from <= year) ?? null;

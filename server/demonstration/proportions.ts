import { CategoryCode, HateStrand } from '../../schema/vocabulary.ts';

/**
 * Facts that give the invented case-load its shape. Where no source is named the figure is our own estimate.
 */

/**
 * Anti-social behaviour a day by month, the mean being 1. January to June: police-recorded, England, Wales and Northern
 * Ireland, 2025 (331,757 records; data.police.uk, Open Government Licence v3). July to December: our estimate, falling
 * back to winter as the first half rises from it.
 */
export const byMonth = [0.79, 0.88, 1.04, 1.15, 1.13, 1.14, 1.17, 1.14, 1.05, 0.97, 0.82, 0.76];

/**
 * When noise is made, per thousand complaints by hour of the day: 5,422 noise complaints to New York City's 311 line in
 * December 2015 (NYC Open Data).
 */
export const noiseByHour = [
  121, 98, 66, 37, 26, 15, 12, 14, 10, 14, 14, 19, 16, 24, 21, 22, 24, 31, 33, 33, 48, 61, 100, 143,
];

/** When other things happen. */
export const otherByHour = [
  40, 26, 16, 9, 6, 6, 10, 20, 30, 36, 40, 44, 46, 46, 48, 56, 64, 68, 70, 70, 72, 72, 64, 51,
];

/** When reports arrive, on a working day and on others: telephone and visits in office hours, the website always. */
export const receiptByHour = {
  open: [3, 2, 1, 1, 1, 2, 5, 10, 28, 72, 84, 78, 60, 58, 66, 64, 58, 38, 30, 26, 25, 23, 19, 11],
  shut: [5, 4, 2, 1, 1, 1, 2, 5, 9, 13, 16, 16, 15, 14, 14, 14, 14, 14, 15, 16, 17, 16, 13, 9],
};

/**
 * What cases are about, per thousand. Verbal abuse, vandalism, drugs and weapons stand to each other as public order,
 * criminal damage, drugs and weapons do in two months of police records (Merseyside, June 2025; South Yorkshire,
 * July 2025; data.police.uk). Noise leads, as it does in every landlord's figures (Housing Ombudsman, October 2022).
 */
export const byCategory: Record<CategoryCode, number> = {
  [CategoryCode.NOISE_NUISANCE]: 270,
  [CategoryCode.VERBAL_ABUSE_HARASSMENT_INTIMIDATION]: 165,
  [CategoryCode.VANDALISM_DAMAGE_GRAFFITI]: 144,
  [CategoryCode.DRUG_DEALING]: 112,
  [CategoryCode.VIOLENCE]: 70,
  [CategoryCode.CRIMINAL_ACTIVITY]: 52,
  [CategoryCode.PARTIES]: 52,
  [CategoryCode.HATE_CRIME]: 48,
  [CategoryCode.CUCKOOING_MATE_CRIME]: 40,
  [CategoryCode.CYBER_CRIME]: 22,
  [CategoryCode.WEAPONS]: 25,
  // Domestic abuse has its own procedure: reports of it are redirected and never become cases.
  [CategoryCode.DOMESTIC_ABUSE]: 0,
};

export const byHateStrand: readonly (readonly [HateStrand, number])[] = [
  [HateStrand.RACE, 58],
  [HateStrand.SEXUAL_ORIENTATION, 14],
  [HateStrand.DISABILITY, 12],
  [HateStrand.RELIGION, 8],
  [HateStrand.TRANSGENDER_IDENTITY, 5],
  [HateStrand.SEX, 1.5],
  [HateStrand.AGE, 1],
  [HateStrand.OTHER, 0.5],
];

export type Tradition =
  | 'british'
  | 'welsh'
  | 'irish'
  | 'european'
  | 'indian'
  | 'pakistani'
  | 'bangladeshi'
  | 'chinese'
  | 'otherAsian'
  | 'african'
  | 'caribbean'
  | 'arab'
  | 'other'
  | 'mixed';

/**
 * The people of England and Wales by ethnic group, per cent (Census 2021, ONS, Open Government Licence v3). Welsh names
 * are a part of the first group and have their own weight in Wales. Gypsies and Irish Travellers share Irish and
 * British names, Roma European ones.
 */
export const byTradition = (wales: boolean): readonly (readonly [Tradition, number])[] => [
  ['british', wales ? 36.0 : 71.4],
  ['welsh', wales ? 38.4 : 3.0],
  ['irish', 0.96],
  ['european', 6.32],
  ['indian', 3.13],
  ['pakistani', 2.66],
  ['bangladeshi', 1.08],
  ['chinese', 0.75],
  ['otherAsian', 1.63],
  ['african', 2.5],
  ['caribbean', 1.55],
  ['mixed', 2.88],
  ['arab', 0.56],
  ['other', 1.55],
];

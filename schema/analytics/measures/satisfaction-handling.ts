import { StaffRole } from '../../vocabulary.ts';
import { Measure } from '../analytics-words.ts';
import type { MeasureDefinition } from '../measure-definition.ts';
import { satisfiedWith } from './satisfied-with.ts';

export const satisfactionHandling: MeasureDefinition = {
  id: Measure.SATISFACTION_HANDLING,
  ENGLISH: {
    name: 'Satisfied with the handling',
    definition:
      'Of those who reported or were harmed and answered in the period the survey after closing, the share satisfied with how it was handled: 4 or 5 of 5.',
    numerator: 'Scores of 4 and 5.',
    denominator: 'Scores given.',
    exclusions:
      'Those who declined or did not answer, those accused, and the perception survey of all tenants (TP12).',
  },
  WELSH: {
    name: 'Bodlon â’r ymdriniaeth',
    definition:
      'O’r rhai a adroddodd neu a niweidiwyd ac a atebodd yr arolwg ar ôl cau yn y cyfnod, y gyfran sy’n fodlon â’r modd yr ymdriniwyd â’r achos: 4 neu 5 o 5.',
    numerator: 'Sgoriau o 4 a 5.',
    denominator: 'Sgoriau a roddwyd.',
    exclusions:
      'Y rhai a wrthododd neu na atebodd, y rhai a gyhuddwyd, ac arolwg canfyddiad pob tenant (TP12).',
  },
  clause: '3.5 g',
  unit: 'SHARE',
  owner: StaffRole.HEAD_OF_SERVICE,
  version: 1,
  facts: satisfiedWith('handling_score'),
};

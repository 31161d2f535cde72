import { StaffRole } from '../../vocabulary.ts';
import { Measure } from '../analytics-words.ts';
import type { MeasureDefinition } from '../measure-definition.ts';

export const disclosuresMade: MeasureDefinition = {
  id: Measure.DISCLOSURES_MADE,
  ENGLISH: {
    name: 'Disclosures made',
    definition:
      'Times that information of a case was shared outside the landlord in the period; by DISCLOSURE_BASIS.',
    numerator: 'Disclosures by the day they were made.',
    denominator: null,
    exclusions: 'Disclosures asked for, declined or withdrawn.',
  },
  WELSH: {
    name: 'Datgeliadau a wnaed',
    definition: 'Sawl gwaith y rhannwyd gwybodaeth am achos y tu allan i’r landlord yn y cyfnod.',
    numerator: 'Datgeliadau yn ôl y diwrnod y’u gwnaed.',
    denominator: null,
    exclusions: 'Datgeliadau y gofynnwyd amdanynt, a wrthodwyd neu a dynnwyd yn ôl.',
  },
  clause: '12.2',
  unit: 'COUNT',
  owner: StaffRole.DATA_PROTECTION_OFFICER,
  version: 1,
  facts: { kind: 'DISCLOSURE', within: 't.made_at >= b.starts and t.made_at < b.ends' },
};

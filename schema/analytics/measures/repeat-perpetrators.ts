import { PartyRole, StaffRole } from '../../vocabulary.ts';
import { Measure } from '../analytics-words.ts';
import type { MeasureDefinition } from '../measure-definition.ts';

export const repeatPerpetrators: MeasureDefinition = {
  id: Measure.REPEAT_PERPETRATORS,
  ENGLISH: {
    name: 'People alleged again',
    definition: 'People alleged to be responsible in two or more of the cases opened in the period.',
    numerator: 'People, each once, alleged in two or more cases opened in the period.',
    denominator: null,
    exclusions: 'Parties entered by mistake.',
  },
  WELSH: {
    name: 'Pobl y gwnaed honiad yn eu herbyn eto',
    definition: 'Pobl yr honnir eu bod yn gyfrifol mewn dau neu fwy o’r achosion a agorwyd yn y cyfnod.',
    numerator: 'Pobl, pob un unwaith, mewn dau neu fwy o achosion a agorwyd yn y cyfnod.',
    denominator: null,
    exclusions: 'Partïon a gofnodwyd trwy gamgymeriad.',
  },
  clause: '11.6',
  unit: 'COUNT',
  owner: StaffRole.AREA_MANAGER,
  version: 1,
  facts: {
    kind: 'PARTY',
    within: `c.opened_at >= b.starts and c.opened_at < b.ends and t.role = '${PartyRole.ALLEGED_PERPETRATOR}' and not t.entered_by_mistake`,
    repeated: 't.person_id',
  },
};

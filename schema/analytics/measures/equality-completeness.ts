import { PartyRole, StaffRole } from '../../vocabulary.ts';
import { Measure } from '../analytics-words.ts';
import type { MeasureDefinition } from '../measure-definition.ts';

/** Those of whom the yearly summary by protected characteristics tells (policy 15.4). */
const roles = [
  PartyRole.VICTIM,
  PartyRole.HOUSEHOLD_MEMBER,
  PartyRole.OTHER_AFFECTED,
  PartyRole.ALLEGED_PERPETRATOR,
];

export const equalityCompleteness: MeasureDefinition = {
  id: Measure.EQUALITY_COMPLETENESS,
  ENGLISH: {
    name: 'Asked about protected characteristics',
    definition:
      'Of the people harmed or alleged to be responsible in the cases opened in the period, the share who were asked about protected characteristics and let their answers be kept; that they would rather not say is an answer. What anybody answered is counted in the yearly summary alone.',
    numerator: 'People in a role in a case whose answers are kept.',
    denominator: 'People in a role in a case opened in the period, once for each role and case.',
    exclusions:
      'Organisations, those who only report or witness, parties entered by mistake. Who took their answers back counts as not asked.',
  },
  WELSH: {
    name: 'Holwyd am nodweddion gwarchodedig',
    definition:
      'O’r bobl a niweidiwyd neu yr honnir eu bod yn gyfrifol yn yr achosion a agorwyd yn y cyfnod, y gyfran a holwyd am nodweddion gwarchodedig ac a adawodd i’w hatebion gael eu cadw; mae dewis peidio â dweud yn ateb. Dim ond yn y crynodeb blynyddol y cyfrifir yr hyn a atebodd neb.',
    numerator: 'Pobl mewn rôl mewn achos y cedwir eu hatebion.',
    denominator: 'Pobl mewn rôl mewn achos a agorwyd yn y cyfnod, unwaith am bob rôl ac achos.',
    exclusions:
      'Sefydliadau, y rhai sydd ond yn adrodd neu’n dyst, partïon a gofnodwyd trwy gamgymeriad. Mae pwy bynnag a dynnodd ei atebion yn ôl yn cyfrif fel heb ei holi.',
  },
  clause: '15.4',
  unit: 'SHARE',
  owner: StaffRole.HEAD_OF_SERVICE,
  version: 1,
  facts: {
    kind: 'PARTY',
    joins: 'cross join lateral (select app.asked_about_equality(t.person_id) as asked) e',
    within: `c.opened_at >= b.starts and c.opened_at < b.ends and not t.entered_by_mistake
      and t.role in (${roles.map((role) => `'${role}'`).join(', ')}) and e.asked is not null`,
    counts: 'e.asked',
  },
};

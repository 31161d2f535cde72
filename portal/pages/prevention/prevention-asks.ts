import {
  recordPreventionInputFields,
  withdrawPreventionInputFields,
} from '../../generated/prevention-forms-query.ts';
import { type Ask, asText, ownChoice, type Written } from '../../kit/asks.ts';
import type { InputFields } from '../../kit/input-fields.ts';
import type { Choice } from '../../kit/select-field.tsx';
import type { Activity } from './activity-row.tsx';

export const recordFields: InputFields = recordPreventionInputFields;
/** A correction is told as a record is, and why. */
export const correctFields: InputFields = {
  ...recordPreventionInputFields,
  reason: withdrawPreventionInputFields.reason!,
};

const withOnePerson = [
  'WEEKLY_REVIEW_MEETING',
  'REFRESHER_CONVERSATION',
  'CHALLENGE_BEHAVIOUR',
  'RESILIENCE_SUPPORT',
];

const isWithOne = (written: Written) => withOnePerson.includes(asText(written, 'type'));
const withMany = (written: Written) => asText(written, 'type') !== '' && !isWithOne(written);
const inArea = (written: Written) => withMany(written) && asText(written, '#where') === 'AREA';

export interface Places {
  services: readonly Choice[];
  areas: readonly Choice[];
  partners: readonly Choice[] | null;
}

/** What was done, with whom or where, and when (policy 6); of what is put right, nothing that it has is left out. */
export function preventionAsks({ services, areas, partners }: Places, of?: Activity): Ask[] {
  const somebody = (written: Written) => isWithOne(written) || (of?.person != null && !inArea(written));
  const onRecord = (answer: string) => (written: Written) =>
    somebody(written) && asText(written, '#onRecord') === answer;
  const together = (written: Written) => withMany(written) || (of?.agencyIds.length ?? 0) > 0;
  return [
    { field: 'type', label: 'What was done?', hint: '' },
    { field: 'heldOn', label: 'On which day?' },
    {
      field: '#onRecord',
      label: 'Is the person on record?',
      hint: 'Look before you write somebody down a second time.',
      own: { kind: 'yesNo', says: '' },
      choices: [
        { value: 'YES', label: 'Yes, or perhaps: look' },
        { value: 'NO', label: 'No, write them down' },
      ],
      needed: true,
      when: somebody,
    },
    { field: 'personId', label: 'With whom?', find: 'person', needed: true, when: onRecord('YES') },
    { field: 'person.name', label: 'Full name', short: true, when: onRecord('NO') },
    { field: 'person.phone', label: 'Telephone number', when: onRecord('NO') },
    { field: 'person.occupancyType', label: 'How they occupy their home', when: onRecord('NO') },
    {
      field: '#where',
      label: 'Where was it?',
      own: ownChoice(),
      choices: [
        { value: 'SERVICE', label: 'In a service, or at one of its homes' },
        { value: 'AREA', label: 'In a whole area' },
      ],
      needed: true,
      when: withMany,
    },
    { field: 'areaId', label: 'In which area?', choices: areas, needed: true, when: inArea },
    {
      field: 'serviceId',
      label: 'In which service?',
      choices: services,
      when: (written) => !inArea(written),
    },
    {
      field: 'propertyId',
      label: 'At which home or place?',
      find: 'home',
      serviceOf: (written) => asText(written, 'serviceId'),
      when: (written) => !inArea(written) && asText(written, 'serviceId') !== '',
    },
    { field: 'agencyIds', label: 'Who took part?', choices: partners, when: together },
    { field: 'summary', label: 'What was done and said' },
    { field: 'agreed', label: 'What was agreed' },
    { field: 'agreementClause', label: 'Which clause of the occupancy agreement?', short: true },
    { field: 'strands', label: 'Which strands does it serve?' },
    { field: 'nextOn', label: 'When is the next one?' },
  ];
}

/** What stands in the form where something recorded is put right. */
export const asWritten = (of: Activity): Written => ({
  type: of.type,
  heldOn: of.heldOn,
  '#onRecord': of.person ? 'YES' : '',
  personId: of.person?.id ?? '',
  'personId#called': of.person?.name ?? '',
  '#where': of.area ? 'AREA' : 'SERVICE',
  areaId: of.area?.id ?? '',
  serviceId: of.service?.id ?? '',
  propertyId: of.property?.id ?? '',
  agencyIds: of.agencyIds,
  summary: of.summary ?? '',
  agreed: of.agreed ?? '',
  agreementClause: of.agreementClause ?? '',
  strands: of.strands,
  nextOn: of.nextOn ?? '',
});

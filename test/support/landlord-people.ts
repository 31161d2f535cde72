import { StaffRole } from '../../schema/vocabulary.ts';

/** Two areas and three services: England and Wales, housing and CAS-2. */
export const places = {
  'North Shore': [
    {
      name: 'Harbour House',
      type: 'HOUSING',
      nation: 'ENGLAND',
      homes: ['1 Harbour Row', '2 Harbour Row', '3 Harbour Row'],
    },
    { name: 'Lantern Court', type: 'CAS2', nation: 'ENGLAND', homes: ['Flat 1, Lantern Court'] },
  ],
  'De Cymru': [{ name: 'Tŷ Bryn', type: 'HOUSING', nation: 'WALES', homes: ['1 Heol y Bryn'] }],
};

export type Post = { name: string; role: StaffRole; area?: string; service?: string };

/** Somebody in every role, and three more whose scope lies elsewhere. All invented. */
export const staff = {
  'housing-support-worker': {
    name: 'Callum Prosser',
    role: StaffRole.HOUSING_SUPPORT_WORKER,
    service: 'Harbour House',
  },
  'other-support-worker': {
    name: 'Jo Fairweather',
    role: StaffRole.HOUSING_SUPPORT_WORKER,
    service: 'Harbour House',
  },
  'welsh-support-worker': {
    name: 'Siân Llewelyn',
    role: StaffRole.HOUSING_SUPPORT_WORKER,
    service: 'Tŷ Bryn',
  },
  'service-lead': { name: 'Bethan Ashworth', role: StaffRole.SERVICE_LEAD, service: 'Harbour House' },
  'area-manager': { name: 'Nasreen Chowdhury', role: StaffRole.AREA_MANAGER, area: 'North Shore' },
  'welsh-area-manager': { name: 'Emrys Vaughan', role: StaffRole.AREA_MANAGER, area: 'De Cymru' },
  'housing-manager': { name: 'Gareth Pennington', role: StaffRole.HOUSING_MANAGER, area: 'North Shore' },
  'head-of-service': { name: 'Ifeoma Bramwell', role: StaffRole.HEAD_OF_SERVICE },
  smt: { name: 'Rosalind Hartnoll', role: StaffRole.SMT },
  'equality-and-diversity-group': {
    name: 'Devinder Sahota',
    role: StaffRole.EQUALITY_AND_DIVERSITY_GROUP,
  },
  'partner-user': { name: 'Owen Trevethick', role: StaffRole.PARTNER_USER, service: 'Harbour House' },
  'data-protection-officer': { name: 'Marged Lewin', role: StaffRole.DATA_PROTECTION_OFFICER },
  'system-admin': { name: 'Tobias Wrenfield', role: StaffRole.SYSTEM_ADMIN },
  analyst: { name: 'Hannah Oyelaran', role: StaffRole.ANALYST },
  integrator: { name: 'Housing system link', role: StaffRole.INTEGRATOR, area: 'North Shore' },
} satisfies Record<string, Post>;

export type PersonOfStaff = keyof typeof staff;
export const everybody = Object.keys(staff) as PersonOfStaff[];

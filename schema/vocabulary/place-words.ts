import { words } from './words.ts';

export enum Nation {
  ENGLAND = 'ENGLAND',
  WALES = 'WALES',
  NORTHERN_IRELAND = 'NORTHERN_IRELAND',
}

export enum ServiceType {
  HOUSING = 'HOUSING',
  CAS2 = 'CAS2',
}

export enum Stock {
  LCRA = 'LCRA',
  LCHO = 'LCHO',
  OTHER = 'OTHER',
}

/** Where: nations, services, stock. */
export const placeWords = {
  Nation: words(Nation, 'The nation whose law applies to a place.', {
    ENGLAND: 'England.',
    WALES: 'Wales (Renting Homes (Wales) Act 2016).',
    NORTHERN_IRELAND: 'Northern Ireland; found in police data only.',
  }),
  ServiceType: words(ServiceType, 'Which incident procedure a service follows (policy 2.3).', {
    HOUSING: 'Housing, under the incident management policy (policy 2.3, 4.3).',
    CAS2: 'CAS-2 accommodation, under the CAS-2 incident management policy (policy 2.3, 4.3).',
  }),
  Stock: words(Stock, 'The kind of stock a property counts as for the regulator.', {
    LCRA: 'Low cost rental accommodation.',
    LCHO: 'Low cost home ownership.',
    OTHER: 'Neither; not counted for the regulator.',
  }),
};

import { StaffRole } from '../../schema/vocabulary.ts';

/** What staff records name as the issuer of these people, so that a change of address or port does not lose them,
 * and so that no real identity provider, whose issuer is an https address, can ever vouch for one of them. */
export const DEMONSTRATION_ISSUER = 'urn:amity:demonstration';

/** Every demonstration client's secret: it protects nothing, because the people behind it are invented. */
export const DEMONSTRATION_CLIENT_SECRET = 'demo';

export interface DemonstrationPerson {
  /** The subject at the demonstration identity provider and the client id for scripts. */
  subject: string;
  role: StaffRole;
  name: string;
  email: string;
  /** The role in the words people use. */
  jobTitle: string;
  /** How far the role's grant reaches; which service or area it is, the case-load decides. */
  remit: 'SERVICE' | 'AREA' | 'EVERYWHERE';
  /** What one sees when signed in as this person. */
  sees: string;
  /** A connected system has no hands: it is a client for scripts and cannot sign in to the portal. */
  isSystem: boolean;
}

const person = (
  role: StaffRole,
  name: string,
  jobTitle: string,
  remit: DemonstrationPerson['remit'],
  sees: string,
  isSystem = false,
): DemonstrationPerson => ({
  subject: `demo-${role.toLowerCase().replaceAll('_', '-')}`,
  role,
  name,
  email: `${name.toLowerCase().replaceAll(/[^a-z]+/g, '.')}@harbour-and-vale.example`,
  jobTitle,
  remit,
  sees,
  isSystem,
});

/** One invented person for each role of the vocabulary, all of the invented landlord Harbour and Vale. */
export const demonstrationPeople: readonly DemonstrationPerson[] = [
  person(
    StaffRole.HOUSING_SUPPORT_WORKER,
    'Callum Prosser',
    'Housing support worker',
    'SERVICE',
    'the cases they carry',
  ),
  person(StaffRole.SERVICE_LEAD, 'Bethan Ashworth', 'Service lead', 'SERVICE', 'every case of one service'),
  person(StaffRole.AREA_MANAGER, 'Nasreen Chowdhury', 'Area manager', 'AREA', 'every case of one area'),
  person(
    StaffRole.HOUSING_MANAGER,
    'Gareth Pennington',
    'Housing manager',
    'AREA',
    'the housing cases of one area',
  ),
  person(StaffRole.HEAD_OF_SERVICE, 'Ifeoma Bramwell', 'Head of service', 'EVERYWHERE', 'every case'),
  person(StaffRole.SMT, 'Rosalind Hartnoll', 'Senior management team', 'EVERYWHERE', 'figures, no names'),
  person(
    StaffRole.EQUALITY_AND_DIVERSITY_GROUP,
    'Devinder Sahota',
    'Equality and Diversity group',
    'EVERYWHERE',
    'figures by protected characteristic, no names',
  ),
  person(
    StaffRole.PARTNER_USER,
    'Owen Trevethick',
    'Partner agency',
    'SERVICE',
    'what has been shared with the agency',
  ),
  person(
    StaffRole.DATA_PROTECTION_OFFICER,
    'Marged Lewin',
    'Data protection officer',
    'EVERYWHERE',
    'who looked at what, and disclosures',
  ),
  person(
    StaffRole.SYSTEM_ADMIN,
    'Tobias Wrenfield',
    'System administrator',
    'EVERYWHERE',
    'how the system runs, no casework',
  ),
  person(StaffRole.ANALYST, 'Hannah Oyelaran', 'Analyst', 'EVERYWHERE', 'figures across areas, no names'),
  person(
    StaffRole.INTEGRATOR,
    'Housing system link',
    'Connected system',
    'EVERYWHERE',
    'what the connected housing system needs',
    true,
  ),
];

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
  /** What the person does, to follow their name. */
  work: string;
  /** A connected system has no hands: it is a client for scripts and cannot sign in to the portal. */
  isSystem: boolean;
  /** Holds a role that somebody else here holds already: what needs two people can be tried. */
  isDeputy: boolean;
}

type More = Partial<Pick<DemonstrationPerson, 'isSystem' | 'isDeputy'>>;

const person = (
  role: StaffRole,
  name: string,
  jobTitle: string,
  remit: DemonstrationPerson['remit'],
  work: string,
  { isSystem = false, isDeputy = false }: More = {},
): DemonstrationPerson => ({
  subject: `demo-${isDeputy ? 'deputy-' : ''}${role.toLowerCase().replaceAll('_', '-')}`,
  role,
  name,
  email: `${name.toLowerCase().replaceAll(/[^a-z]+/g, '.')}@harbour-and-vale.example`,
  jobTitle,
  remit,
  work,
  isSystem,
  isDeputy,
});

/**
 * One invented person for each role of the vocabulary, all of the invented landlord Harbour and Vale; and a second data
 * protection officer, without whom no request for access could be approved.
 */
export const demonstrationPeople: readonly DemonstrationPerson[] = [
  person(
    StaffRole.HOUSING_SUPPORT_WORKER,
    'Callum Prosser',
    'Housing support worker',
    'SERVICE',
    'takes reports and carries cases',
  ),
  person(
    StaffRole.SERVICE_LEAD,
    'Bethan Ashworth',
    'Service lead',
    'SERVICE',
    'leads one service and reviews its cases',
  ),
  person(
    StaffRole.AREA_MANAGER,
    'Nasreen Chowdhury',
    'Area manager',
    'AREA',
    'manages one area and approves formal action',
  ),
  person(
    StaffRole.HOUSING_MANAGER,
    'Gareth Pennington',
    'Housing manager',
    'AREA',
    'supports formal action in one area',
  ),
  person(
    StaffRole.HEAD_OF_SERVICE,
    'Ifeoma Bramwell',
    'Head of service',
    'EVERYWHERE',
    'answers for every case',
  ),
  person(
    StaffRole.SMT,
    'Rosalind Hartnoll',
    'Senior management team',
    'EVERYWHERE',
    'receives the quarterly report',
  ),
  person(
    StaffRole.EQUALITY_AND_DIVERSITY_GROUP,
    'Devinder Sahota',
    'Equality and Diversity group',
    'EVERYWHERE',
    'receives the yearly summary by protected characteristic',
  ),
  person(
    StaffRole.PARTNER_USER,
    'Owen Trevethick',
    'Partner agency',
    'SERVICE',
    'works with what is shared with the agency',
  ),
  person(
    StaffRole.DATA_PROTECTION_OFFICER,
    'Marged Lewin',
    'Data protection officer',
    'EVERYWHERE',
    'oversees personal data and access to it',
  ),
  person(
    StaffRole.DATA_PROTECTION_OFFICER,
    'Ambrose Tregarth',
    'Deputy data protection officer',
    'EVERYWHERE',
    'approves what the other officer has drafted',
    { isDeputy: true },
  ),
  person(
    StaffRole.SYSTEM_ADMIN,
    'Tobias Wrenfield',
    'System administrator',
    'EVERYWHERE',
    'runs the system and reads no casework',
  ),
  person(
    StaffRole.ANALYST,
    'Hannah Oyelaran',
    'Analyst',
    'EVERYWHERE',
    'works with figures, never with names',
  ),
  person(
    StaffRole.INTEGRATOR,
    'Housing system link',
    'Connected system',
    'EVERYWHERE',
    'acts for the housing system',
    { isSystem: true },
  ),
];

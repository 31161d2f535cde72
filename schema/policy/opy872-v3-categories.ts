import { CategoryCode, HarmRating, RedirectTarget } from '../vocabulary.ts';
import type { CategoryPolicy } from './policy-document.ts';

const POLICE_AND_US = 'Report this immediately to the police but please tell us about this too';

const row = (
  code: CategoryCode,
  name: string,
  harm: HarmRating[],
  texts: Partial<Omit<CategoryPolicy, 'code' | 'name' | 'harm'>> = {},
): CategoryPolicy => ({
  code,
  name,
  procedure: null,
  advice: null,
  adviceToOthers: null,
  harm,
  redirectTo: null,
  selfResolutionIfSafe: false,
  clause: '3.9',
  welsh: null,
  ...texts,
});

const { SERIOUS, MEDIUM } = HarmRating;

/** The table of 3.9, word for word: blanks stay blank and the sentence that stops in the middle stops there. */
export const opy872Categories: CategoryPolicy[] = [
  row(CategoryCode.HATE_CRIME, 'Hate Crime', [SERIOUS], {
    procedure: 'Hate Crime Procedure',
    advice: POLICE_AND_US,
  }),
  row(CategoryCode.DOMESTIC_ABUSE, 'Domestic Abuse', [SERIOUS], {
    procedure: 'Policy and Procedure',
    advice:
      'If someone is in danger report this immediately to the police. Seek help call the helpline ' +
      'Domestic abuse: how to get help - GOV.UK (www.gov.uk)',
    redirectTo: RedirectTarget.DOMESTIC_ABUSE,
  }),
  row(
    CategoryCode.VERBAL_ABUSE_HARASSMENT_INTIMIDATION,
    'Verbal Abuse, Harassment and intimidation',
    [SERIOUS, MEDIUM],
    {
      advice:
        'If it is safe to do so you should try to resolve this yourself. ' +
        'But report this to us to resolve the cause of the',
      selfResolutionIfSafe: true,
    },
  ),
  row(CategoryCode.VIOLENCE, 'Violence', [SERIOUS], { advice: POLICE_AND_US }),
  row(CategoryCode.VANDALISM_DAMAGE_GRAFFITI, 'Vandalism, damage to property and graffiti', [MEDIUM], {
    procedure: 'Guide to Responding to Criminal Activities',
    advice: POLICE_AND_US,
  }),
  row(CategoryCode.CRIMINAL_ACTIVITY, 'Criminal Activity', [MEDIUM]),
  row(CategoryCode.DRUG_DEALING, 'Drug Dealing', [SERIOUS]),
  row(CategoryCode.CUCKOOING_MATE_CRIME, 'Cuckooing or mate Crime', [SERIOUS], {
    procedure: 'Guide to responding to cuckooing',
    advice: POLICE_AND_US,
  }),
  row(CategoryCode.CYBER_CRIME, 'Cyber Crime', [MEDIUM], {
    advice:
      'Report this immediately to the police, report this to your bank to protect your account. ' +
      'If you are living in our accommodation, we can help you with this.',
    adviceToOthers:
      'Report this immediately to the police, report this to your bank to protect your account.',
  }),
  row(CategoryCode.NOISE_NUISANCE, 'Noise nuisance', [MEDIUM], {
    procedure: 'Guide to responding to noise nuisance',
    advice: 'Report this to the Local Authority – they will request that you fill in diary sheets',
  }),
  row(CategoryCode.PARTIES, 'Parties', [MEDIUM], {
    advice:
      'A one-off Party is not ASB. If this is ongoing and the noise is disturbing, you can contact the police ' +
      'who may attend if they have available resources. If there have been more than one party in the year ' +
      'and this is another party this is ASB please complete the diary form.',
  }),
  row(CategoryCode.WEAPONS, 'Weapons', [SERIOUS], {
    procedure: 'Weapons Procedure',
    advice:
      'Report this immediately to the police but if you are living in our accommodation, you need help with ' +
      'reporting it, please tell us and we can support you',
    adviceToOthers: 'Report this immediately to the police',
  }),
];

import type { CaseOutcome, CategoryCode } from '../vocabulary.ts';
import type { Bilingual, PublishedNation, SectionLetter } from './publication-document.ts';

/** The seven measures of policy 3.5, in its own words. */
export const sectionTitles: Record<SectionLetter, Bilingual> = {
  a: {
    ENGLISH: 'The number of ASB reports received by type',
    WELSH: 'Nifer yr adroddiadau o ymddygiad gwrthgymdeithasol a dderbyniwyd, yn ôl math',
  },
  b: {
    ENGLISH: 'Overall outcomes of cases managed by the landlord',
    WELSH: 'Canlyniadau cyffredinol yr achosion a reolwyd gan y landlord',
  },
  c: {
    ENGLISH: 'The number of applications for ASB Case Reviews received',
    WELSH: 'Nifer y ceisiadau am Adolygiadau Achos a dderbyniwyd',
  },
  d: {
    ENGLISH: 'The number of times the threshold for review was not met',
    WELSH: 'Y nifer o weithiau na chyrhaeddwyd y trothwy ar gyfer adolygiad',
  },
  e: {
    ENGLISH: 'The number of ASB case reviews carried out',
    WELSH: 'Nifer yr adolygiadau achos a gynhaliwyd',
  },
  f: {
    ENGLISH: 'The number of ASB case reviews that resulted in recommendations being made',
    WELSH: 'Nifer yr adolygiadau achos a arweiniodd at argymhellion',
  },
  g: {
    ENGLISH: 'Satisfaction with ASB case handling and outcomes',
    WELSH: 'Boddhad â’r modd yr ymdriniwyd ag achosion a’u canlyniadau',
  },
};

export const notRecorded: Bilingual = { ENGLISH: 'Not recorded', WELSH: 'Heb ei gofnodi' };

export const categoryNames: Record<CategoryCode, Bilingual> = {
  HATE_CRIME: { ENGLISH: 'Hate crime', WELSH: 'Troseddau casineb' },
  DOMESTIC_ABUSE: { ENGLISH: 'Domestic abuse', WELSH: 'Cam-drin domestig' },
  VERBAL_ABUSE_HARASSMENT_INTIMIDATION: {
    ENGLISH: 'Verbal abuse, harassment and intimidation',
    WELSH: 'Cam-drin geiriol, aflonyddu a bygwth',
  },
  VIOLENCE: { ENGLISH: 'Violence', WELSH: 'Trais' },
  VANDALISM_DAMAGE_GRAFFITI: {
    ENGLISH: 'Vandalism, damage to property and graffiti',
    WELSH: 'Fandaliaeth, difrod i eiddo a graffiti',
  },
  CRIMINAL_ACTIVITY: { ENGLISH: 'Criminal activity', WELSH: 'Gweithgarwch troseddol' },
  DRUG_DEALING: { ENGLISH: 'Drug dealing', WELSH: 'Gwerthu cyffuriau' },
  CUCKOOING_MATE_CRIME: { ENGLISH: 'Cuckooing or mate crime', WELSH: 'Cogio neu drosedd ffrindiau' },
  CYBER_CRIME: { ENGLISH: 'Cyber crime', WELSH: 'Seiberdroseddu' },
  NOISE_NUISANCE: { ENGLISH: 'Noise nuisance', WELSH: 'Niwsans sŵn' },
  PARTIES: { ENGLISH: 'Parties', WELSH: 'Partïon' },
  WEAPONS: { ENGLISH: 'Weapons', WELSH: 'Arfau' },
};

export const outcomeNames: Record<CaseOutcome, Bilingual> = {
  RESOLVED_SELF_RESOLUTION: {
    ENGLISH: 'Resolved by the people themselves',
    WELSH: 'Datryswyd gan y bobl eu hunain',
  },
  RESOLVED_EARLY_INTERVENTION: {
    ENGLISH: 'Resolved by early intervention',
    WELSH: 'Datryswyd drwy ymyrraeth gynnar',
  },
  RESOLVED_FORMAL_ACTION: { ENGLISH: 'Resolved by formal action', WELSH: 'Datryswyd drwy gamau ffurfiol' },
  RESOLVED_LEGAL_ACTION: { ENGLISH: 'Resolved by legal action', WELSH: 'Datryswyd drwy gamau cyfreithiol' },
  RESOLVED_BY_OTHER_AGENCY: {
    ENGLISH: 'Resolved by another agency',
    WELSH: 'Datryswyd gan asiantaeth arall',
  },
  NO_FURTHER_INCIDENTS: { ENGLISH: 'No further incidents', WELSH: 'Dim digwyddiadau pellach' },
  NOT_ASB: { ENGLISH: 'Not anti-social behaviour', WELSH: 'Nid ymddygiad gwrthgymdeithasol' },
  INSUFFICIENT_EVIDENCE: { ENGLISH: 'Not enough evidence', WELSH: 'Dim digon o dystiolaeth' },
  NON_COOPERATION: { ENGLISH: 'No reasonable cooperation', WELSH: 'Dim cydweithrediad rhesymol' },
  REPORTER_WITHDREW: { ENGLISH: 'The report was withdrawn', WELSH: 'Tynnwyd yr adroddiad yn ôl' },
  PARTY_MOVED: { ENGLISH: 'Somebody moved away', WELSH: 'Symudodd rhywun i ffwrdd' },
  PERPETRATOR_UNIDENTIFIED: {
    ENGLISH: 'Nobody could be identified',
    WELSH: 'Ni ellid adnabod neb',
  },
  TRANSFERRED: { ENGLISH: 'Transferred to another body', WELSH: 'Trosglwyddwyd i gorff arall' },
  CANNOT_RESOLVE: { ENGLISH: 'Beyond our powers; signposted', WELSH: 'Y tu hwnt i’n pwerau; cyfeiriwyd' },
  UNRESOLVED: { ENGLISH: 'Unresolved', WELSH: 'Heb ei ddatrys' },
};

export const totalName: Bilingual = { ENGLISH: 'All', WELSH: 'Cyfanswm' };

export const satisfactionNames = {
  HANDLING: {
    ENGLISH: 'Satisfied with how the case was handled',
    WELSH: 'Yn fodlon ar sut yr ymdriniwyd â’r achos',
  },
  OUTCOME: { ENGLISH: 'Satisfied with the outcome', WELSH: 'Yn fodlon ar y canlyniad' },
} satisfies Record<string, Bilingual>;

export const nationNames: Record<PublishedNation, Bilingual> = {
  ENGLAND: { ENGLISH: 'England', WELSH: 'Lloegr' },
  WALES: { ENGLISH: 'Wales', WELSH: 'Cymru' },
};

import { agreements, type Consent, refuseWithoutConsent } from '../consent/consent-rules.ts';
import { refuseDiaryDays } from '../diary/diary-rules.ts';
import type { PolicyDocument } from '../policy/policy-document.ts';
import { type Refusal, type Ruling, refusal, ruling } from '../ruling.ts';
import { refuseSupport } from '../support/support-rules.ts';
import { isBlank, refuseText } from '../text-rules.ts';
import { ActionSide, ActionType, type AgencyKind } from '../vocabulary.ts';
import { refuseDoneAtOnce } from './completion-rules.ts';
import type { RecordActionInput } from './record-action-input.ts';

type Told = Pick<
  RecordActionInput,
  | 'agreement'
  | 'diarySheets'
  | 'securityMeasure'
  | 'temporaryMove'
  | 'witnessSupport'
  | 'referral'
  | 'signpost'
  | 'selfResolution'
>;

/** What is said of an action beyond its type, and what of its case bears upon it. */
export interface ToldFacts extends Told {
  type: ActionType;
  /** Whom it is for or aimed at; null for nobody in particular. */
  side: ActionSide | null;
  partyKnown: boolean;
  agency: AgencyKind | null;
  description: string | null;
  provider: string | null;
  proportionality: string | null;
  breachedClause: string | null;
  consents: readonly Consent[];
  /** Null where no place is named. */
  placeIsCommunal: boolean | null;
  completed: boolean;
}

const T = ActionType;
const referrals: readonly ActionType[] = [T.REFERRAL, T.REHABILITATION_REFERRAL, T.SAFEGUARDING_REFERRAL];
const forCourt = [T.COURT_PREPARATION, T.WITNESS_COURT_TRANSPORT, T.WITNESS_ESCORT, T.WITNESS_FOLLOW_UP];

/** Which types each kind of facts belongs to, and whose clause asks for them. */
const belongings: Record<keyof Told, { types: readonly ActionType[]; needed: string | null }> = {
  agreement: { types: agreements, needed: '11.6' },
  diarySheets: { types: [T.DIARY_SHEETS], needed: '3.9' },
  securityMeasure: { types: [T.SECURITY_MEASURE], needed: '8.8' },
  temporaryMove: { types: [T.TEMPORARY_MOVE], needed: '8.8' },
  witnessSupport: { types: forCourt, needed: '8.11' },
  referral: { types: referrals, needed: '12.2' },
  selfResolution: { types: [T.SELF_RESOLUTION], needed: '3.9' },
  signpost: { types: [T.SIGNPOST], needed: null },
};

/** Reproach or bind whoever is said to cause the behaviour. */
const imposing: readonly ActionType[] = [T.WARNING_VERBAL, T.WARNING_LETTER, T.ACCEPTABLE_BEHAVIOUR_CONTRACT];

/** Whether what is told of an action fits its type and is whole (#46, #72, #83, #107 to #109, #112 to #117). */
export function ruleOnToldFacts(
  told: ToldFacts,
  policy: PolicyDocument,
  today: string,
): Ruling<{ waits: boolean }> {
  const unsigned = refuseWithoutConsent(told.type, told.consents);
  const refusals = [
    ...refuseBelongings(told),
    ...refuseText('provider', told.provider, 500),
    ...refuseText('proportionality', told.proportionality, 20_000),
    ...refuseText('breachedClause', told.breachedClause, 500),
    ...refuseAgreement(told, today),
    ...(told.diarySheets ? refuseDiaryDays(told.diarySheets, policy, today) : []),
    ...refuseSupport(told, today),
    ...refuseReferral(told),
    ...refuseImposing(told),
    ...refusePlace(told),
    ...refuseDoneAtOnce(told.type, told.completed),
    ...(told.completed ? unsigned : []),
  ];
  return ruling(refusals, { waits: unsigned.length > 0 });
}

function refuseBelongings(told: ToldFacts): Refusal[] {
  return Object.entries(belongings).flatMap(([name, { types, needed }]) => {
    const given = told[name as keyof Told] != null;
    const belongs = types.includes(told.type);
    if (given && !belongs) {
      return [refusal(name, 'FACTS_OF_THE_TYPE', '5.2', 'This belongs to another type of action.')];
    }
    if (given || !belongs || needed === null) return [];
    return [refusal(name, 'FACTS_NEEDED', needed, 'This type of action needs them: say what is planned.')];
  });
}

function refuseAgreement({ type, agreement }: ToldFacts, today: string): Refusal[] {
  if (!agreement) return [];
  const refusals = refuseText('agreement.terms', agreement.terms, 20_000);
  const { startsOn, reviewOn, endsOn } = agreement;
  if (isBlank(agreement.terms)) {
    refusals.push(refusal('agreement.terms', 'TERMS_NEEDED', '11.6', 'Say what is agreed.'));
  }
  if (reviewOn < today || reviewOn <= startsOn) {
    const message = 'An agreement is reviewed after it began, today at the earliest.';
    refusals.push(refusal('agreement.reviewOn', 'REVIEW_AFTER_START', '11.6', message));
  }
  if (type === T.ACCEPTABLE_BEHAVIOUR_CONTRACT && !endsOn) {
    const message = 'A contract binds for a set time: say until when.';
    refusals.push(refusal('agreement.endsOn', 'CONTRACT_ENDS', '11.6', message));
  }
  if (endsOn && (endsOn < today || endsOn <= startsOn || endsOn < reviewOn)) {
    const message = 'An agreement ends after it began and was reviewed, today at the earliest.';
    refusals.push(refusal('agreement.endsOn', 'ENDS_AFTER_REVIEW', '11.6', message));
  }
  return refusals;
}

/** Without consent somebody else has to decide, and the decision has a record of its own (11.9, 12.2). */
function refuseReferral({ type, agency, partyKnown, referral }: ToldFacts): Refusal[] {
  if (!referrals.includes(type)) return [];
  const refusals: Refusal[] = [];
  if (agency === null) refusals.push(refusal('agency', 'REFERRED_TO_AGENCY', '3.8', 'Say to which agency.'));
  if (!partyKnown) refusals.push(refusal('partyId', 'WHO_IS_REFERRED', '12.2', 'Say who is referred.'));
  if (referral && referral.consent !== 'GIVEN') {
    const message =
      'The person has not agreed: that is a referral without permission, to social services or the police, and is recorded as a disclosure.';
    refusals.push(refusal('referral.consent', 'CONSENT_BEFORE_REFERRAL', '11.9', message));
  }
  return refusals;
}

function refuseImposing({ type, side, proportionality }: ToldFacts): Refusal[] {
  if (side !== ActionSide.CAUSING || !imposing.includes(type) || !isBlank(proportionality)) return [];
  const message = 'Say why this is proportionate to what has happened.';
  return [refusal('proportionality', 'PROPORTIONATE', '5.1', message)];
}

function refusePlace({ type, placeIsCommunal, description }: ToldFacts): Refusal[] {
  if (type !== T.ESTATE_ACTION) return [];
  if (placeIsCommunal === false) {
    const message = 'This place is somebody’s home: work on the estate is done at a communal place.';
    return [refusal('placeId', 'COMMUNAL_PLACE', '3.2', message)];
  }
  if (placeIsCommunal === null && isBlank(description)) {
    const message = 'Name the communal place, or say where in the neighbourhood.';
    return [refusal('placeId', 'WHERE_ON_THE_ESTATE', '3.2', message)];
  }
  return [];
}

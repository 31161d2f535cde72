import { categoryPolicy } from '../policy/category-advice.ts';
import type { PolicyDocument } from '../policy/policy-document.ts';
import { type Refusal, refusal } from '../ruling.ts';
import { refuseText } from '../text-rules.ts';
import { Behaviour, CategoryCode, type HatePerceivedBy, type HateStrand, VictimType } from '../vocabulary.ts';
import { longestReference, type Prompt } from './report-rules.ts';
import { belongsElsewhere } from './triage-rules.ts';

const minutesOfAWeek = 7 * 24 * 60;

export interface NoiseFacts {
  minutes?: number | null;
}

export interface DetailFacts {
  category: CategoryCode | null;
  behaviour: Behaviour | null;
  noise: NoiseFacts | null;
  hateStrands: readonly HateStrand[] | null;
  hatePerceivedBy: HatePerceivedBy | null;
  victimType: VictimType | null;
  /** Whether it is said to whom the member of staff reported it. */
  toldNamed: boolean;
  safeguarding: { incidentReference?: string | null; safeguardingReference?: string | null } | null;
}

/** Whether what is told beside the description can be so (#26, #36, #93, #118). */
export function refuseDetails(facts: DetailFacts, policy: PolicyDocument): Refusal[] {
  return [
    ...refuseNoise(facts),
    ...refuseHate(facts.hateStrands, facts.hatePerceivedBy, policy),
    ...refuseStaffVictim(facts, policy),
    ...refuseReferences(facts.safeguarding, 'safeguarding.'),
  ];
}

function refuseNoise({ noise, behaviour, category }: DetailFacts): Refusal[] {
  if (!noise) return [];
  const refusals: Refusal[] = [];
  const categories: readonly (CategoryCode | null)[] = [CategoryCode.NOISE_NUISANCE, CategoryCode.PARTIES];
  if (behaviour !== Behaviour.EXCESSIVE_NOISE && !categories.includes(category)) {
    refusals.push(refusal('noise', 'NOISE_OF_NOISE', '2.6', 'Only noise has a kind, a time and a length.'));
  }
  if (noise.minutes != null && (noise.minutes < 1 || noise.minutes > minutesOfAWeek)) {
    const message = 'Noise lasts from one minute to a week.';
    refusals.push(refusal('noise.minutes', 'NOISE_LASTS', '2.6', message));
  }
  return refusals;
}

/** Perception is enough and needs no proof, but somebody perceives and there is something perceived (#118). */
export function refuseHate(
  strands: readonly HateStrand[] | null,
  perceivedBy: HatePerceivedBy | null,
  { hate }: PolicyDocument,
): Refusal[] {
  if (!perceivedBy || (strands ?? []).length > 0) return [];
  const message = 'Say at which characteristic the hostility is perceived to be directed.';
  return [refusal('hateStrands', 'HATE_STRAND_NEEDED', hate.clause, message)];
}

function refuseStaffVictim(
  { victimType, toldNamed }: DetailFacts,
  { staffVictims }: PolicyDocument,
): Refusal[] {
  if (victimType === VictimType.STAFF && !toldNamed) {
    const message = 'Say which service lead or area manager the member of staff reported this to.';
    return [refusal('told', 'STAFF_VICTIM_REPORTS_TO', staffVictims.clause, message)];
  }
  if (victimType !== VictimType.STAFF && toldNamed) {
    const message = 'This is for reports in which a member of staff is the victim.';
    return [refusal('told', 'TOLD_OF_STAFF_VICTIM', staffVictims.clause, message)];
  }
  return [];
}

export function refuseReferences(
  given: { incidentReference?: string | null; safeguardingReference?: string | null } | null,
  path = '',
): Refusal[] {
  return [
    ...refuseText(`${path}incidentReference`, given?.incidentReference, longestReference),
    ...refuseText(`${path}safeguardingReference`, given?.safeguardingReference, longestReference),
  ];
}

/** Whether hate must be asked about before anything is decided (#34, #118). */
export const asksAboutHate = (
  { behaviour, category }: { behaviour: Behaviour | null; category: CategoryCode | null },
  { hate }: PolicyDocument,
): boolean =>
  (behaviour !== null && hate.behaviours.includes(behaviour)) ||
  (category !== null && hate.categories.includes(category));

export interface AskedFacts {
  category: CategoryCode | null;
  behaviour: Behaviour | null;
  hateStrands: readonly HateStrand[] | null;
  staffVictim: boolean;
  safeguardingPriority: boolean;
  safeToSelfResolve: boolean | null;
}

/** What the person at the keyboard should still ask or do, after the danger (#3, #26, #34, #64, #94). */
export function promptsBeside(facts: AskedFacts, policy: PolicyDocument): Prompt[] {
  const prompts: Prompt[] = [];
  if (facts.safeguardingPriority) {
    prompts.push({
      prompt: 'SAFEGUARDING_FIRST',
      clause: '2.3',
      message: 'Safeguarding and incident procedures come first: complete the incident report.',
    });
  }
  if (facts.staffVictim) {
    prompts.push({
      prompt: 'PROTECT_STAFF',
      clause: policy.staffVictims.clause,
      message:
        'A member of staff is the victim: incident report, health and safety event, oversight of the area manager and an agreed plan are needed.',
    });
  }
  const { category, safeToSelfResolve } = facts;
  const target = category && categoryPolicy(category, policy).redirectTo;
  if (target) {
    prompts.push({ prompt: 'REDIRECT', clause: 'Scope', message: belongsElsewhere(target) });
  }
  if (facts.hateStrands === null && asksAboutHate(facts, policy)) {
    prompts.push({
      prompt: 'ASK_ABOUT_HATE',
      clause: policy.hate.clause,
      message: 'Ask whether anybody perceives this as based on hate, and of which characteristic.',
    });
  }
  if (category && safeToSelfResolve === null && policy.selfResolution.categories.includes(category)) {
    prompts.push({
      prompt: 'ASK_IF_SAFE',
      clause: '3.9',
      message: 'Ask whether the person feels safe to try to resolve it themselves, with support.',
    });
  }
  return prompts;
}

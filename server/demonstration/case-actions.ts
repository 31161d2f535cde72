import { isHate } from '../../schema/formal-action/hate-action-rules.ts';
import { ActionType, CaseOutcome, CategoryCode, RiskLevel } from '../../schema/vocabulary.ts';
import { prevention } from './action-choices.ts';
import { liveAction, needsSomebodyKnown } from './action-life.ts';
import type { CaseFile } from './case-file.ts';
import type { People } from './case-people.ts';
import { categoryProfiles } from './category-profiles.ts';
import { liveFormalActions } from './formal-actions.ts';
import { workWithPolice } from './formal-proposal.ts';

const HOUR = 3_600_000;

/** What is done about a case, in the four areas of the policy. */
export function liveActions(file: CaseFile, people: People): void {
  const { plan, random, row } = file;
  if (people.accusedIsKnown && isHate(row)) {
    const at = Math.min(plan.earlyAt - 1, file.world.time.later(plan.openedAt, 0, random));
    file.happen(at, () => workWithPolice(file, at));
  }
  const profile = categoryProfiles[row.category];
  if (plan.route === 'QUICK') {
    liveQuickActions(file, people);
    return;
  }
  const until = Math.min(plan.monitoringAt, plan.closedAt);
  const within = (share: number) =>
    file.world.time.later(plan.earlyAt + (until - plan.earlyAt) * share, 0, random);
  const used = new Set<ActionType>();
  const add = (type: ActionType, at: number) => {
    if (used.has(type) || (!people.accusedIsKnown && needsSomebodyKnown(type))) return;
    used.add(type);
    liveAction(file, people, type, at);
  };
  add(random.weighted(profile.early), plan.earlyAt);
  if (file.outcome === CaseOutcome.CANNOT_RESOLVE) add(ActionType.SIGNPOST, within(0.5));
  const more = random.between(0, plan.route === 'EARLY' ? 2 : 3);
  for (let each = 0; each < more; each += 1)
    add(random.weighted(profile.early), within(0.1 + 0.6 * random.next()));
  if (random.chance(0.42)) add(random.weighted(prevention), within(0.5 * random.next()));
  if (areaNeedsCare(file)) add(ActionType.ESTATE_ACTION, within(0.05));
  // Support follows the risk, which is known by the time that the first early step is taken.
  file.happen(plan.earlyAt, () => {
    const often = row.riskLevel === RiskLevel.HIGH ? 0.95 : row.riskLevel === RiskLevel.MEDIUM ? 0.45 : 0.15;
    if (random.chance(often)) add(random.weighted(profile.support), within(0.02));
    if (random.chance(often / 3)) add(random.weighted(profile.support), within(0.3));
  });
  if (plan.route !== 'EARLY') liveFormalActions(file, people);
}

const areaNeedsCare = ({ property, random, plan }: CaseFile): boolean =>
  property?.communal === true &&
  plan.report.category === CategoryCode.VANDALISM_DAMAGE_GRAFFITI &&
  random.chance(0.75);

function liveQuickActions(file: CaseFile, people: People): void {
  const { plan, random, outcome } = file;
  if (plan.talkAt === null) return;
  const at = file.world.time.later(plan.talkAt, random.between(0, 1), random);
  if (at > plan.closedAt - 24 * HOUR) return;
  if (outcome === CaseOutcome.CANNOT_RESOLVE || outcome === CaseOutcome.RESOLVED_BY_OTHER_AGENCY) {
    liveAction(file, people, ActionType.SIGNPOST, at);
  } else if (outcome === CaseOutcome.RESOLVED_SELF_RESOLUTION) {
    liveAction(file, people, ActionType.SELF_RESOLUTION, at);
  } else if (random.chance(0.4)) {
    liveAction(file, people, random.chance(0.5) ? ActionType.DIARY_SHEETS : ActionType.REFERRAL, at);
  }
}

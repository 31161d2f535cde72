import { type Refusal, type Ruling, refusal, ruling } from '../ruling.ts';
import { OnlineReportState } from '../vocabulary.ts';

export interface StandingOnline {
  state: OnlineReportState;
  /** What was written has gone when its time was over. */
  gone: boolean;
}

const goneMessage = 'What was written has been removed, because its time was over.';

function refuseUnlessWaiting({ state, gone }: StandingOnline): Refusal[] {
  if (gone) return [refusal('onlineReportId', 'NOT_MINIMISED', '12.1', goneMessage)];
  if (state === OnlineReportState.WAITING) return [];
  const message =
    state === OnlineReportState.TAKEN_IN
      ? 'It has been taken in already: go on with the report.'
      : 'It was set aside: take that back first.';
  return [refusal('onlineReportId', 'STILL_WAITING', '8.3', message)];
}

/** Whether it may be taken in (#97). Somebody who gave no name is not named by others. */
export function ruleOnTakingIn(
  standing: StandingOnline & { anonymous: boolean; reporterNamed: boolean },
): Ruling {
  const refusals = refuseUnlessWaiting(standing);
  if (standing.anonymous && standing.reporterNamed) {
    const message = 'Whoever sent it gave no name: they are not named by somebody else.';
    refusals.push(refusal('reporterId', 'ANONYMOUS_HAS_NO_PERSON', '8.1', message));
  }
  return ruling(refusals, {});
}

export const ruleOnSettingOnlineAside = (standing: StandingOnline): Ruling =>
  ruling(refuseUnlessWaiting(standing), {});

export function ruleOnRestoringOnline({ state, gone }: StandingOnline): Ruling {
  if (gone) return ruling([refusal('onlineReportId', 'NOT_MINIMISED', '12.1', goneMessage)], {});
  const message = 'Only what was set aside can wait again.';
  const refusals =
    state === OnlineReportState.SET_ASIDE
      ? []
      : [refusal('onlineReportId', 'SET_ASIDE_BEFORE', '8.3', message)];
  return ruling(refusals, {});
}

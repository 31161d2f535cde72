import type { CourseOfCase } from '../../schema/closing/outcome-rules.ts';
import { ActionArea, ActionOutcome, ActionType } from '../../schema/vocabulary.ts';

/** Nothing was done, nobody heard; it happened today. */
export const nothingOnRecord: CourseOfCase = {
  done: [],
  quietDays: 0,
  watchedToTheEnd: false,
  agencyInvolved: false,
  evidenceSought: false,
  heardFromReporter: false,
  somebodyLeft: false,
  accused: [],
};

/** Whatever an outcome asks for, but for formal action. */
export const everythingOnRecord: CourseOfCase = {
  done: [
    {
      type: ActionType.SELF_RESOLUTION,
      area: ActionArea.EARLY_INTERVENTION,
      outcome: ActionOutcome.RESOLVED,
      ended: true,
    },
  ],
  quietDays: 14,
  watchedToTheEnd: true,
  agencyInvolved: true,
  evidenceSought: true,
  heardFromReporter: true,
  somebodyLeft: true,
  accused: [],
};

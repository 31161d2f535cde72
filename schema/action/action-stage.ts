import { ActionArea, ActionStatus, CaseStage } from '../vocabulary.ts';

const stages = [
  CaseStage.INITIAL_INTERVIEW,
  CaseStage.RISK_ASSESSMENT,
  CaseStage.ACTION_PLAN,
  CaseStage.EARLY_INTERVENTION,
];

/** Early tools take a case out of its first stages; formal action waits for its approval. */
export function laterStage(stage: CaseStage, area: ActionArea, status: ActionStatus): CaseStage {
  const early = area === ActionArea.EARLY_INTERVENTION && status !== ActionStatus.PROPOSED;
  return early && stages.includes(stage) ? CaseStage.EARLY_INTERVENTION : stage;
}

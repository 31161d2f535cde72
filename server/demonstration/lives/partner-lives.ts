import { completeAction } from '../../../schema/action/complete-action.ts';
import { recordAction } from '../../../schema/action/record-action.ts';
import { tickChecklist } from '../../../schema/checklist/tick-checklist.ts';
import { assessFormalAction } from '../../../schema/formal-action/assess-formal-action.ts';
import {
  breachFormalAction,
  dischargeFormalAction,
  startFormalAction,
} from '../../../schema/formal-action/carry-out-formal-action.ts';
import { approved, assessment, persistentNoise, proposes } from './accused.ts';
import type { Life } from './life.ts';

const persistent = { route: 'PERSISTENT', limb: 'UNRESOLVED_BY_EARLY_INTERVENTION', risk: null } as const;
const together = { ...persistent, route: 'PARTNERSHIP' } as const;

export const partnerLives: readonly Life[] = [
  {
    // The police and the council lead: groups dispersed, an order proposed, a notice that was broken.
    service: 'Dockside Homes',
    begins: [74],
    async tell(story) {
      const { worker } = story.by;
      const { caseId, accused } = await persistentNoise(story);
      const leads = (type: 'DISPERSAL' | 'COMMUNITY_PROTECTION_NOTICE' | 'COMMUNITY_PROTECTION_ORDER') =>
        proposes(story, caseId, accused.id, { ...together, type, leadAgency: 'POLICE' });
      story.at(60);
      const dispersal = await leads('DISPERSAL');
      await approved(story, dispersal.id);
      await story.does(worker, startFormalAction, { actionId: dispersal.id });
      await story
        .at(58)
        .does(worker, completeAction, { actionId: dispersal.id, result: 'Quiet for a week.' });
      const notice = await leads('COMMUNITY_PROTECTION_NOTICE');
      await approved(story, notice.id);
      await story.at(50).does(worker, startFormalAction, { actionId: notice.id });
      await story.at(36).does(worker, breachFormalAction, {
        actionId: notice.id,
        reason: 'Two more nights, says the police.',
      });
      await story.at(30).does(worker, dischargeFormalAction, {
        actionId: notice.id,
        reason: 'An order is asked for instead.',
      });
      await leads('COMMUNITY_PROTECTION_ORDER');
      const confiscation = await proposes(story, caseId, accused.id, {
        ...together,
        type: 'EQUIPMENT_CONFISCATION',
        leadAgency: 'ENVIRONMENTAL_HEALTH',
      });
      await approved(story, confiscation.id);
    },
  },
  {
    // Proposed before it was weighed, and weighed then; the council helped to be reached.
    service: 'Marram House',
    begins: [41],
    async tell(story) {
      const { worker } = story.by;
      const { caseId, accused } = await persistentNoise(story);
      const victim = await story.party(caseId, 'VICTIM');
      await story.does(worker, recordAction, {
        caseId,
        partyId: victim.id,
        type: 'SIGNPOST',
        agency: 'ENVIRONMENTAL_HEALTH',
        signpost: { helpBy: story.day(30) },
      });
      const { checklist } = story.stage.world.policy.guidance.NOISE_NUISANCE;
      for (const { code } of checklist.slice(0, 2)) {
        await story.does(worker, tickChecklist, { caseId, item: code, done: true });
      }
      const { id: actionId } = await proposes(story.at(20), caseId, accused.id, {
        ...persistent,
        type: 'DEMOTION_ORDER',
        assessment: { proportionality: assessment.proportionality },
      });
      await story.at(15).does(worker, assessFormalAction, { actionId, assessment });
    },
  },
];

import { completeAction } from '../../../schema/action/complete-action.ts';
import { recordOrderBreach, varyOrDischargeOrder } from '../../../schema/court-order/change-order.ts';
import { CourtOrder } from '../../../schema/court-order/court-order.ts';
import { recordOrder } from '../../../schema/court-order/record-order.ts';
import { startFormalAction } from '../../../schema/formal-action/carry-out-formal-action.ts';
import { considerOption } from '../../../schema/formal-action/consider-option.ts';
import { powersOf } from '../../../schema/formal-action/power-rules.ts';
import { linkPoliceEvidence } from '../../../schema/formal-action/work-with-police.ts';
import {
  askPublicityGuidance,
  draftPublicity,
  givePublicityGuidance,
  publishPublicity,
  withdrawPublicity,
} from '../../../schema/publicity/prepare-publicity.ts';
import { AbsoluteCondition, InterventionRoute } from '../../../schema/vocabulary.ts';
import { accusedOfViolence, approved, persistentNoise, proposes } from './accused.ts';
import type { Life } from './life.ts';
import type { Story } from './story.ts';

/** What the police and the council could do has been asked for, each option by itself (11.7). */
async function considersAll(story: Story, caseId: string, partyId: string): Promise<void> {
  const { policy } = story.stage.world;
  for (const { type, ledBy } of powersOf(policy, story.service.nation, InterventionRoute.PARTNERSHIP)) {
    await story.does(story.by.worker, considerOption, {
      caseId,
      partyId,
      option: type,
      choice: type === 'NOISE_ABATEMENT' ? 'USED' : 'CONSIDERED',
      reason: type === 'NOISE_ABATEMENT' ? 'Notice served in spring.' : 'They do not see the grounds for it.',
      agency: ledBy[0] ?? 'POLICE',
    });
  }
}

const reasons = 'Talks, a notice and months of patience have changed nothing.';

/** One claim on each condition of the absolute ground, each somewhere else on its way. */
const absolute = Object.values(AbsoluteCondition).map(
  (condition, index): Life => ({
    service: index % 2 === 0 ? 'Dockside Homes' : 'Marram House',
    begins: [130 - index * 12],
    async tell(story) {
      const began = 130 - index * 12;
      const { caseId, accused } = await persistentNoise(story);
      await considersAll(story.at(began - 20), caseId, accused.id);
      const { id: actionId } = await proposes(story.at(began - 25), caseId, accused.id, {
        type: 'POSSESSION_ABSOLUTE_GROUND',
        route: 'POSSESSION',
        limb: 'UNRESOLVED_BY_EARLY_INTERVENTION',
        reasons,
        possession: { condition, foundOn: story.day(began - 10), noticeOn: story.day(began - 30) },
      });
      if (index === 4) return;
      await approved(story.at(began - 28), actionId);
      if (index === 3) return;
      await story.at(began - 30).does(story.by.worker, startFormalAction, { actionId });
      if (index === 2) return;
      await story.at(began - 80).does(story.by.worker, recordOrder, {
        actionId,
        result: index === 0 ? 'GRANTED' : 'REFUSED',
        court: 'County Court at Liverpool',
        reference: `L0${index}LV310`,
        decidedOn: story.day(began - 78),
        expiresOn: index === 0 ? story.day(-60) : null,
        terms: index === 0 ? 'Possession in six weeks.' : null,
        powerOfArrest: false,
      });
    },
  }),
);

export const courtLives: readonly Life[] = [
  {
    // An injunction that was broken, widened and still stands; what may be told of it waits for guidance.
    service: 'Marram House',
    begins: [150],
    async tell(story) {
      const { worker } = story.by;
      const { caseId, accused } = await accusedOfViolence(story);
      const { id: actionId } = await proposes(story.at(145), caseId, accused.id);
      await approved(story.at(143), actionId);
      await story.does(worker, linkPoliceEvidence, {
        actionId,
        reference: 'CAD 1180',
        datedOn: story.day(148),
        description: 'Statement of the officer who came.',
      });
      await story.at(142).does(worker, startFormalAction, { actionId });
      const order = await story.at(120).does(worker, recordOrder, {
        actionId,
        result: 'GRANTED',
        court: 'County Court at Blackpool',
        reference: 'K00BP412',
        decidedOn: story.day(124),
        expiresOn: story.day(-240),
        terms: 'Not to threaten anybody who lives at Marram House.',
        powerOfArrest: true,
      });
      await story.at(60).does(worker, recordOrderBreach, {
        orderId: order.id,
        happenedOn: story.day(66),
        description: 'Shouted threats through the door at night.',
        policeReference: 'CAD 2107',
      });
      await story.at(40).does(worker, varyOrDischargeOrder, {
        orderId: order.id,
        orderVersion: await story.version(CourtOrder, order.id),
        happenedOn: story.day(45),
        discharged: false,
        reason: 'The court widened it after the breach.',
        terms: 'Not to enter Marram House.',
        expiresOn: story.day(-300),
      });
      await story.at(4).does(worker, askPublicityGuidance, {
        orderId: order.id,
        purposes: ['DETER'],
        question: 'May we tell the other residents that the order was widened?',
      });
    },
  },
  {
    // Possession for breach: granted, told to the street, and the case at its end.
    service: 'Dockside Homes',
    begins: [210],
    async tell(story) {
      const { worker, headOfService } = story.by;
      const { caseId, accused } = await persistentNoise(story);
      await considersAll(story.at(190), caseId, accused.id);
      const { id: actionId } = await proposes(story.at(180), caseId, accused.id, {
        type: 'POSSESSION_BREACH',
        route: 'POSSESSION',
        limb: 'UNRESOLVED_BY_EARLY_INTERVENTION',
        reasons,
        possession: { breachedClause: '4.2 Nuisance' },
      });
      await approved(story.at(175), actionId);
      await story.at(170).does(worker, startFormalAction, { actionId });
      const order = await story.at(100).does(worker, recordOrder, {
        actionId,
        result: 'GRANTED',
        court: 'County Court at Liverpool',
        reference: 'L00LV204',
        decidedOn: story.day(101),
        expiresOn: story.day(-30),
        terms: 'Possession in six weeks.',
        powerOfArrest: false,
      });
      const ask = async () =>
        (
          await story.does(worker, askPublicityGuidance, {
            orderId: order.id,
            purposes: ['INCREASE_CONFIDENCE'],
            question: 'May we write to the street?',
          })
        ).id;
      const publicityId = await ask();
      await story.at(96).does(headOfService, givePublicityGuidance, {
        publicityId,
        allowed: true,
        guidance: 'Without any name.',
        dataProtection: 'Nothing by which the household could be told.',
      });
      await story.at(94).does(worker, draftPublicity, {
        publicityId,
        audience: 'Letter to the street',
        text: 'The court has acted on noise at night.',
        namesPerson: false,
      });
      await story.at(92).does(worker, publishPublicity, { publicityId });
      const second = await ask();
      await story.at(90).does(worker, withdrawPublicity, {
        publicityId: second,
        reason: 'One letter is enough.',
      });
      const { id: eviction } = await proposes(story.at(64), caseId, accused.id, {
        type: 'EVICTION',
        route: 'PERSISTENT',
        limb: 'UNRESOLVED_BY_EARLY_INTERVENTION',
        reasons: 'They have not left on the day that the court set.',
      });
      await approved(story.at(63), eviction);
      await story.at(62).does(worker, startFormalAction, { actionId: eviction });
      await story.at(60).does(worker, completeAction, { actionId: eviction, result: 'The bailiffs came.' });
      await story.does(worker, completeAction, { actionId, result: 'The keys are back.' });
      await story.at(58).closes(caseId, 'RESOLVED_LEGAL_ACTION', 'Possession was given.');
    },
  },
  ...absolute,
];

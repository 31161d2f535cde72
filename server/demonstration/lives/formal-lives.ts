import { completeAction } from '../../../schema/action/complete-action.ts';
import { recordOrder } from '../../../schema/court-order/record-order.ts';
import { giveExclusionReasons } from '../../../schema/formal-action/begin-exclusion.ts';
import {
  cancelFormalAction,
  startFormalAction,
} from '../../../schema/formal-action/carry-out-formal-action.ts';
import {
  refuseFormalAction,
  supportFormalAction,
} from '../../../schema/formal-action/decide-formal-action.ts';
import {
  answerConsultation,
  consultHousingManager,
  decideSolicitorInstruction,
  instructSolicitor,
} from '../../../schema/legal-advice/seek-legal-advice.ts';
import { removeParty } from '../../../schema/party/remove-party.ts';
import { supplementReport } from '../../../schema/report/supplement-report.ts';
import { flagSafeguarding } from '../../../schema/safeguarding/flag-safeguarding.ts';
import { protectStaff } from '../../../schema/staff-protection/protect-staff.ts';
import { accusedOfViolence, approved, proposes } from './accused.ts';
import type { Life } from './life.ts';

const HOUR = 3_600_000;

export const formalLives: readonly Life[] = [
  {
    // Excluded for two days under a Welsh contract; it happened again, and the second exclusion waits for approval.
    service: 'Clywedog Homes',
    begins: [34],
    async tell(story) {
      const { caseId, accused } = await accusedOfViolence(story, 'SUPPORTED_STANDARD_CONTRACT_W');
      const exclude = (beginsAt: Date) =>
        proposes(story, caseId, accused.id, {
          type: 'TEMPORARY_EXCLUSION_WALES',
          exclusion: {
            ground: 'VIOLENCE',
            beginsAt,
            endsAt: new Date(beginsAt.getTime() + 48 * HOUR),
          },
        });
      story.at(33);
      const { id: actionId } = await exclude(new Date(story.now.getTime() + 4 * HOUR));
      await approved(story, actionId);
      await story.at(33, 15 * 60).does(story.by.worker, startFormalAction, { actionId });
      const reasons = 'You pushed a neighbour down the stairs and threatened to do it again.';
      await story.at(30).does(story.by.worker, giveExclusionReasons, { actionId, writtenReasons: reasons });
      await story.at(28).does(story.by.worker, completeAction, { actionId, result: 'Came back quietly.' });
      story.at(2);
      const again = await exclude(new Date(story.now.getTime() + 96 * HOUR));
      await story.at(1).does(story.by.housingManager, supportFormalAction, { actionId: again.id });
    },
  },
  {
    // A resident went for the worker on duty: protected first, then an injunction.
    service: 'Three Spires',
    begins: [48],
    async tell(story) {
      const { worker, lead, areaManager } = story.by;
      const report = await story.receives({
        channel: 'HOUSING_SUPPORT_WORKER',
        reporterType: 'STAFF',
        behaviour: 'VIOLENCE',
        violence: true,
        victimType: 'STAFF',
        description: 'A resident pushed me against the wall of the office and raised his fist.',
        told: { staffId: lead.staffId },
      });
      await story.does(worker, supplementReport, {
        reportId: report.id,
        told: { staffId: areaManager.staffId },
      });
      const { caseId } = await story.decides(report, { category: 'VIOLENCE' });
      await story.does(worker, flagSafeguarding, { caseId, incidentReference: 'CAS2-0071' });
      await story.does(lead, protectStaff, {
        caseId,
        incidentReference: 'CAS2-0071',
        healthAndSafetyReference: 'HS-0412',
        takeOversight: false,
      });
      await story.at(47).does(areaManager, protectStaff, { caseId, takeOversight: true });
      await story.does(areaManager, protectStaff, {
        caseId,
        takeOversight: false,
        plan: 'Nobody alone in the office; two at every door; an injunction.',
        planAgreedAt: story.now,
      });
      await story.talks(caseId);
      const accused = await story.joins(caseId, 'ALLEGED_PERPETRATOR', story.person('CAS2_LICENCE'));
      await story.assesses(caseId, accused.id, 'ALLEGED_PERPETRATOR', 'HIGH');
      const { id: actionId } = await proposes(story.at(45), caseId, accused.id);
      await approved(story, actionId);
      await story.at(42).does(worker, startFormalAction, { actionId });
      await story.at(30).does(worker, recordOrder, {
        actionId,
        result: 'GRANTED',
        court: 'County Court at Coventry',
        reference: 'K01CV077',
        decidedOn: story.day(31),
        expiresOn: story.day(-20),
        terms: 'Not to come within ten metres of the office.',
        powerOfArrest: true,
      });
    },
  },
  {
    // Just attacked: nothing of what protects has been done yet.
    service: 'Wandle Gate',
    begins: [2],
    async tell(story) {
      const report = await story.receives({
        channel: 'HOUSING_SUPPORT_WORKER',
        reporterType: 'STAFF',
        behaviour: 'VIOLENCE',
        violence: true,
        victimType: 'STAFF',
        description: 'Spat at and shoved at the front desk by somebody who had been refused a visitor.',
        told: { staffId: story.by.lead.staffId },
      });
      await story.does(story.by.worker, supplementReport, {
        reportId: report.id,
        told: { staffId: story.by.areaManager.staffId },
      });
      const { caseId } = await story.decides(report, { category: 'VIOLENCE' });
      await story.does(story.by.lead, protectStaff, {
        caseId,
        incidentReference: 'CAS2-0098',
        takeOversight: false,
      });
    },
  },
  {
    // Proposed, and waiting for the housing manager; advice of the housing manager asked for on the way.
    service: 'Clywedog Homes',
    begins: [16],
    async tell(story) {
      const { worker, housingManager } = story.by;
      const { caseId, accused } = await accusedOfViolence(story, 'STANDARD_CONTRACT_W');
      const asked = await story.at(13).does(worker, consultHousingManager, {
        caseId,
        question: 'Is an injunction enough, or should we ask for possession?',
      });
      await story.at(12).does(housingManager, answerConsultation, {
        consultationId: asked.id,
        answer: 'An injunction first: there was one attack, and he has kept away since.',
      });
      const { id: actionId } = await proposes(story.at(3), caseId, accused.id);
      await story.does(worker, instructSolicitor, {
        caseId,
        actionId,
        firm: 'Pennant and Vale Solicitors',
        matter: 'Application for an injunction without notice.',
      });
      await story.at(1).does(worker, consultHousingManager, {
        caseId,
        actionId,
        question: 'Should the injunction name the car park too?',
      });
    },
  },
  {
    // A Welsh contract under conditions, after threats to a neighbour.
    service: 'Pont y Tawe',
    begins: [58],
    async tell(story) {
      const { worker } = story.by;
      const { caseId, accused } = await accusedOfViolence(story, 'SECURE_CONTRACT_W');
      const { id: actionId } = await proposes(story.at(52), caseId, accused.id, {
        type: 'PROHIBITED_CONDUCT_STANDARD_CONTRACT_WALES',
      });
      await approved(story, actionId);
      await story.at(49).does(worker, startFormalAction, { actionId });
      await story.at(20).does(worker, recordOrder, {
        actionId,
        result: 'GRANTED',
        court: 'County Court at Swansea',
        reference: 'K02SA190',
        decidedOn: story.day(21),
        expiresOn: story.day(-340),
        terms: 'Twelve months of probation.',
        powerOfArrest: false,
      });
    },
  },
  {
    // A licence to be ended; refused by the area manager, and proposed in a milder way.
    service: 'Marram House',
    begins: [70],
    async tell(story) {
      const { worker, areaManager, housingManager } = story.by;
      const { caseId, accused } = await accusedOfViolence(story, 'LICENCE');
      const { id: actionId } = await proposes(story.at(66), caseId, accused.id, {
        type: 'NOTICE_TO_END_LICENCE',
      });
      await story.at(65).does(housingManager, supportFormalAction, { actionId });
      await story.at(64).does(areaManager, refuseFormalAction, {
        actionId,
        reason: 'Not proportionate yet: nobody has spoken to the support provider.',
      });
      const toldThem = 'That the licence is not ended for now, and what has to change.';
      await story.at(58).talks(caseId, accused.id, toldThem);
      const milder = await proposes(story.at(50), caseId, accused.id, { type: 'EXCLUSION_ORDER' });
      await approved(story, milder.id);
      const instruction = await story.at(48).does(worker, instructSolicitor, {
        caseId,
        actionId: milder.id,
        firm: 'Pennant and Vale Solicitors',
        matter: 'Exclusion from the shared lounge.',
      });
      await story.at(47).does(areaManager, decideSolicitorInstruction, {
        instructionId: instruction.id,
        approved: true,
      });
      await story
        .at(46)
        .does(worker, cancelFormalAction, { actionId: milder.id, reason: 'He has moved out.' });
      await story.does(worker, removeParty, { caseId, partyId: accused.id, reason: 'He has moved out.' });
      await story.at(40).closes(caseId, 'PARTY_MOVED', 'He has moved away, and it is quiet.', {
        by: areaManager,
        level: 'MEDIUM',
      });
    },
  },
];

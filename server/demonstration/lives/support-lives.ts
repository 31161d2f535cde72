import { Action } from '../../../schema/action/action.ts';
import { dischargeAction } from '../../../schema/action/cancel-action.ts';
import { changeAction } from '../../../schema/action/change-action.ts';
import { completeAction } from '../../../schema/action/complete-action.ts';
import { recordAction } from '../../../schema/action/record-action.ts';
import { reopenAction } from '../../../schema/action/reopen-action.ts';
import { recordBreach, reviewAction } from '../../../schema/action/review-action.ts';
import { startAction } from '../../../schema/action/start-action.ts';
import { ActionPlan } from '../../../schema/action-plan/action-plan.ts';
import { agreeActionPlan } from '../../../schema/action-plan/agree-action-plan.ts';
import { changeActionPlan } from '../../../schema/action-plan/change-action-plan.ts';
import { completePlanItem } from '../../../schema/action-plan/complete-plan-item.ts';
import { PlanItem } from '../../../schema/action-plan/plan-item.ts';
import { reviewActionPlan } from '../../../schema/action-plan/review-action-plan.ts';
import { recordConsent } from '../../../schema/consent/record-consent.ts';
import { answerCooperationRequest } from '../../../schema/cooperation/answer-cooperation-request.ts';
import { approveClosing } from '../../../schema/cooperation/approve-closing.ts';
import { requestCooperation } from '../../../schema/cooperation/request-cooperation.ts';
import { addDiaryEntry } from '../../../schema/diary/add-diary-entry.ts';
import { extendDiarySheets, giveDiaryFeedback, returnDiarySheets } from '../../../schema/diary/keep-diary.ts';
import { assessOccupantRisk } from '../../../schema/risk-assessment/assess-occupant-risk.ts';
import { cancelVisit, completeVisit, confirmVisit } from '../../../schema/visit/change-visit.ts';
import { planVisit } from '../../../schema/visit/plan-visit.ts';
import { persistentNoise } from './accused.ts';
import type { Life } from './life.ts';
import type { Story } from './story.ts';

/** Diary sheets from a day on; with two nights in them, if they have begun. */
async function keepsDiary(story: Story, caseId: string, partyId: string, from: number): Promise<string> {
  const { worker } = story.by;
  const { id: actionId } = await story.at(from).does(worker, recordAction, {
    caseId,
    partyId,
    type: 'DIARY_SHEETS',
    diarySheets: { startsOn: story.day(from), endsOn: story.day(from - 10) },
  });
  story.at(from - 8);
  for (const night of [from - 4, from - 6]) {
    await story.does(worker, addDiaryEntry, {
      actionId,
      partyId,
      beganAt: new Date(`${story.day(night)}T00:30:00Z`),
      endedAt: new Date(`${story.day(night)}T02:10:00Z`),
      what: 'Bass through the wall, then shouting on the landing.',
      effect: 'No sleep; late for work.',
      fromPaper: true,
    });
  }
  return actionId;
}

/** Noise from the first report to a plan, with everything that early intervention has. */
async function untilPlanned(story: Story, began: number) {
  const { worker } = story.by;
  const noise = await persistentNoise(story, 'ASSURED_SHORTHOLD');
  const victim = await story.party(noise.caseId, 'VICTIM');
  await story.assesses(noise.caseId, victim.id, 'EXPERIENCING', 'MEDIUM');
  await story.assesses(noise.caseId, noise.accused.id, 'ALLEGED_PERPETRATOR');
  const plan = await story.at(began - 2).does(worker, agreeActionPlan, {
    caseId: noise.caseId,
    agreedWithId: victim.id,
    agreedBy: 'PHONE',
    expectations: 'We can speak to them, ask for mediation and go to court in the end. We cannot move them.',
    landlordRole: 'LEAD',
    items: [
      { description: 'Speak to the neighbour.', by: 'LANDLORD', dueOn: story.day(began - 6) },
      { description: 'Keep a diary for a week.', by: 'INDIVIDUAL', dueOn: story.day(began - 14) },
    ],
    reviewOn: [story.day(began - 16), story.day(began - 44)],
  });
  const items = await story.stage.orm.em.fork().find(PlanItem, { plan: plan.id }, { orderBy: { id: 'asc' } });
  return { ...noise, victim, planId: plan.id, items: items.map(({ id }) => id) };
}

export const supportLives: readonly Life[] = [
  {
    // Noise: diary, plan, mediation, a contract that was broken; it goes on.
    service: 'Clywedog Homes',
    begins: [62],
    async tell(story) {
      const { worker } = story.by;
      const { caseId, accused, victim, planId, items } = await untilPlanned(story, 62);
      const diary = await keepsDiary(story, caseId, victim.id, 58);
      await story.at(50).does(worker, extendDiarySheets, {
        actionId: diary,
        actionVersion: await story.version(Action, diary),
        endsOn: story.day(44),
        reason: 'They were away for a week.',
      });
      await story.at(46).does(worker, returnDiarySheets, { actionId: diary, returnedOn: story.day(47) });
      await story.at(45).does(worker, giveDiaryFeedback, {
        actionId: diary,
        feedback: 'Two nights are proven; the mediators have it.',
      });
      await story.does(worker, completeAction, { actionId: diary });
      await story.does(worker, reviewActionPlan, {
        planId,
        withIndividual: true,
        livingAtHome: 'AT_HOME',
        conclusion: 'Better at weekends, not in the week.',
        nextReviewOn: story.day(-9),
      });
      await story.does(worker, completePlanItem, { itemId: items[0]!, result: 'Spoken to twice.' });
      const mediation = await story.at(44).does(worker, recordAction, {
        caseId,
        type: 'MEDIATION',
        provider: 'Bridge Neighbour Mediation',
        consents: [{ partyId: victim.id, answer: 'AGREED' }],
      });
      await story.at(43).does(worker, recordConsent, {
        actionId: mediation.id,
        consent: { partyId: accused.id, answer: 'AGREED' },
      });
      await story.at(42).does(worker, startAction, { actionId: mediation.id });
      await story.at(30).does(worker, completeAction, {
        actionId: mediation.id,
        outcome: 'NO_AGREEMENT',
        result: 'They met twice and did not agree.',
      });
      const contract = await story.at(28).does(worker, recordAction, {
        caseId,
        partyId: accused.id,
        type: 'ACCEPTABLE_BEHAVIOUR_CONTRACT',
        proportionality: 'Talks and mediation have not held.',
        breachedClause: '4.2 Nuisance',
        agreement: {
          terms: 'No music after eleven; no shouting on the landing.',
          startsOn: story.day(28),
          reviewOn: story.day(12),
          endsOn: story.day(-150),
        },
      });
      await story.does(worker, recordConsent, {
        actionId: contract.id,
        consent: { partyId: accused.id, answer: 'AGREED' },
      });
      await story.at(27).does(worker, startAction, { actionId: contract.id });
      await story.at(12).does(worker, reviewAction, {
        actionId: contract.id,
        actionVersion: await story.version(Action, contract.id),
        what: 'Kept for two weeks.',
        nextReviewOn: story.day(-16),
      });
      await story.at(4).does(worker, recordBreach, {
        actionId: contract.id,
        occurredOn: story.day(5),
        what: 'Music until three.',
        done: 'Spoken to the next morning; warned of an injunction.',
      });
      await story.does(worker, changeActionPlan, {
        planId,
        planVersion: (await story.stage.orm.em.fork().findOneOrFail(ActionPlan, planId)).version,
        reason: 'The contract was broken.',
        agreedWithId: victim.id,
        agreedBy: 'PHONE',
        expectations: 'We prepare an injunction and tell you every week how it stands.',
        addItems: [{ description: 'Prepare an injunction.', by: 'LANDLORD', dueOn: story.day(-8) }],
        dropItemIds: [],
      });
    },
  },
  {
    // The first days of a diary, consent awaited, the plan's review missed.
    service: 'Clywedog Homes',
    begins: [24],
    async tell(story) {
      const { caseId, victim, accused } = await untilPlanned(story, 24);
      await keepsDiary(story, caseId, victim.id, 9);
      await story.at(3).does(story.by.worker, recordAction, {
        caseId,
        type: 'MEDIATION',
        provider: 'Bridge Neighbour Mediation',
        consents: [{ partyId: victim.id, answer: 'AGREED' }],
      });
      await story.does(story.by.worker, recordAction, {
        caseId,
        partyId: accused.id,
        type: 'GOOD_NEIGHBOUR_AGREEMENT',
        agreement: {
          terms: 'Quiet from eleven to seven, on both sides.',
          startsOn: story.day(2),
          reviewOn: story.day(-26),
        },
      });
    },
  },
  {
    // Somebody's home was taken over: away for a time, made safe, to court with company, and home again.
    service: 'Marram House',
    begins: [95],
    async tell(story) {
      const { worker } = story.by;
      const { caseId } = await story.opens(
        {
          reporterType: 'WORKER',
          category: 'CUCKOOING_MATE_CRIME',
          behaviour: 'DRUG_SELLING_OR_UNLAWFUL_USE',
          description: 'Strangers have a key and sell from the kitchen; the tenant is frightened.',
          safeguarding: { incidentReference: 'INC-0310' },
        },
        { category: 'CUCKOOING_MATE_CRIME', reporterRole: 'REPORTER' },
      );
      const victim = await story.joins(caseId, 'VICTIM');
      await story.talks(caseId, victim.id);
      await story.assesses(caseId, victim.id, 'EXPERIENCING', 'HIGH');
      const move = await story.at(94).does(worker, recordAction, {
        caseId,
        partyId: victim.id,
        type: 'TEMPORARY_MOVE',
        temporaryMove: {
          movedOn: story.day(94),
          expectedReturnOn: story.day(60),
          returnPlan: 'A new door and lock, and a word of the police with them first.',
          reviewOn: story.day(80),
        },
      });
      const lock = await story.at(90).does(worker, recordAction, {
        caseId,
        partyId: victim.id,
        type: 'SECURITY_MEASURE',
        securityMeasure: {
          kind: 'DOOR_OR_WINDOW',
          guidanceFrom: 'POLICE',
          guidance: 'A door to the police standard.',
          requestedOn: story.day(92),
        },
      });
      await story.at(80).does(worker, reviewAction, {
        actionId: move.id,
        actionVersion: await story.version(Action, move.id),
        what: 'The door is ordered.',
        nextReviewOn: story.day(66),
      });
      await story.at(70).does(worker, completeAction, {
        actionId: lock.id,
        outcome: 'REMAINED_AT_HOME',
        fittedOn: story.day(72),
      });
      await story.at(66).does(worker, completeAction, {
        actionId: move.id,
        outcome: 'RETURNED_HOME',
        returnedOn: story.day(67),
      });
      const witness = { caseId, partyId: victim.id };
      const court = await story.at(40).does(worker, recordAction, {
        ...witness,
        type: 'COURT_PREPARATION',
        witnessSupport: { hearingOn: story.day(20) },
      });
      await story.at(30).does(worker, completeAction, {
        actionId: court.id,
        securityReviewedOn: story.day(31),
        prepared: ['HEARING_EXPLAINED', 'COURT_VISITED', 'SPECIAL_MEASURES_CONSIDERED'],
      });
      const goesAlong = (type: 'WITNESS_COURT_TRANSPORT' | 'WITNESS_ESCORT') =>
        story.does(worker, recordAction, { ...witness, type, witnessSupport: { hearingOn: story.day(20) } });
      const taxi = await goesAlong('WITNESS_COURT_TRANSPORT');
      const escort = await goesAlong('WITNESS_ESCORT');
      story.at(17);
      for (const { id: actionId } of [taxi, escort]) await story.does(worker, completeAction, { actionId });
      await story.does(worker, recordAction, {
        ...witness,
        type: 'WITNESS_FOLLOW_UP',
        witnessSupport: {},
        dueOn: story.day(-3),
      });
    },
  },
  {
    // Asked for help with the case and gave none: closed with a manager's approval.
    service: 'Clywedog Homes',
    begins: [80],
    async tell(story) {
      const { worker, areaManager } = story.by;
      const { caseId } = await story.opens();
      await story.talks(caseId);
      const victim = await story.party(caseId, 'VICTIM');
      const asks = (kind: 'RECORDS' | 'APPOINTMENT' | 'MEDIATION', byWhen: number) =>
        story.does(worker, requestCooperation, {
          caseId,
          partyId: victim.id,
          kind,
          byWhen: story.day(byWhen),
          adjustments: 'Asked: nothing is needed.',
        });
      const records = await asks('RECORDS', 66);
      const met = await asks('APPOINTMENT', 70);
      await story.at(69).does(worker, answerCooperationRequest, {
        requestId: met.id,
        answer: 'AGREED',
        result: 'MET',
      });
      await story.at(60).does(worker, answerCooperationRequest, {
        requestId: records.id,
        answer: 'AGREED',
        result: 'NOT_MET',
        resultReason: 'No records came, and nobody answered the letter.',
      });
      await story.at(50).does(areaManager, approveClosing, {
        caseId,
        reason: 'Asked three times, in writing and by telephone.',
      });
      await story.at(49).closes(caseId, 'NON_COOPERATION', 'Without records there is nothing to go on.');
    },
  },
  {
    // Asked, and still time to answer; a warning taken back; an action put right.
    service: 'Clywedog Homes',
    begins: [12],
    async tell(story) {
      const { worker } = story.by;
      const { caseId, accused } = await persistentNoise(story, 'STANDARD_CONTRACT_W');
      const victim = await story.party(caseId, 'VICTIM');
      await story.at(6).does(worker, requestCooperation, {
        caseId,
        partyId: victim.id,
        kind: 'RECORDS',
        byWhen: story.day(-5),
        adjustments: 'The sheets in large print.',
      });
      const letter = await story.does(worker, recordAction, {
        caseId,
        partyId: accused.id,
        type: 'WARNING_LETTER',
        proportionality: 'A talk has not held.',
        dueOn: story.day(3),
      });
      await story.does(worker, changeAction, {
        actionId: letter.id,
        actionVersion: await story.version(Action, letter.id),
        dueOn: story.day(1),
      });
      await story.at(4).does(worker, completeAction, { actionId: letter.id, result: 'Sent.' });
      await story.does(worker, reopenAction, { actionId: letter.id });
      const agreed = await story.does(worker, recordAction, {
        caseId,
        partyId: accused.id,
        type: 'GOOD_NEIGHBOUR_AGREEMENT',
        agreement: { terms: 'Quiet at night.', startsOn: story.day(4), reviewOn: story.day(-10) },
      });
      await story.does(worker, recordConsent, {
        actionId: agreed.id,
        consent: { partyId: accused.id, answer: 'AGREED' },
      });
      await story.does(worker, recordConsent, {
        actionId: agreed.id,
        consent: { partyId: victim.id, answer: 'AGREED' },
      });
      await story.does(worker, startAction, { actionId: agreed.id });
      await story.at(2).does(worker, dischargeAction, { actionId: agreed.id, reason: 'They rather talk.' });
    },
  },
  {
    // Visits to somebody who has gone for staff before: measures confirmed, still to be confirmed, gone without.
    service: 'Clywedog Homes',
    begins: [20],
    async tell(story) {
      const { worker, lead } = story.by;
      const { caseId, accused } = await persistentNoise(story, 'STANDARD_CONTRACT_W');
      const answers = story.answers('OCCUPANT');
      await story.at(18).does(worker, assessOccupantRisk, {
        personId: accused.person.id,
        answers,
        answeredByPerson: false,
        level: 'HIGH',
        levelReason: 'Has threatened staff at the door.',
        controlMeasures: 'Two people, by day, telephone in hand.',
        reviewOn: story.day(4),
      });
      const visits = async (plannedAt: number) =>
        (
          await story.does(worker, planVisit, {
            caseId,
            partyId: accused.id,
            plannedAt: new Date(story.now.getTime() + plannedAt * 86_400_000),
            purpose: 'To talk about the noise.',
          })
        ).id;
      const first = await visits(2);
      await story.does(lead, confirmVisit, {
        visitId: first,
        controlMeasures: 'Two of us, and the office knows.',
      });
      await story.at(15).does(worker, completeVisit, {
        visitId: first,
        nobodyIn: false,
        outcome: 'Talked on the doorstep.',
      });
      const second = await visits(3);
      await story.at(12).does(worker, cancelVisit, { visitId: second, reason: 'He asked for another day.' });
      const third = await visits(2);
      await story.at(8).does(worker, completeVisit, { visitId: third, nobodyIn: true });
      await story.at(2);
      await visits(5);
    },
  },
];

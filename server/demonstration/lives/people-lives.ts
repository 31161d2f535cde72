import { recordAction } from '../../../schema/action/record-action.ts';
import { Case } from '../../../schema/case/case.ts';
import { setCaseLead } from '../../../schema/case/case-lead.ts';
import { changePriority } from '../../../schema/case/change-priority.ts';
import { changeUrgency } from '../../../schema/case/change-urgency.ts';
import { liftRestriction, restrictCase } from '../../../schema/case/restrict-case.ts';
import { assignCase } from '../../../schema/case-assignment/assign-case.ts';
import { linkCases, unlinkCases } from '../../../schema/case-link/link-cases.ts';
import { liftWall, raiseWall } from '../../../schema/conflict-wall/put-up-wall.ts';
import { recordPolicePartnership } from '../../../schema/formal-action/work-with-police.ts';
import { addMember, endMembership, recordHousehold } from '../../../schema/household/record-household.ts';
import { recordIncident } from '../../../schema/incident/record-incident.ts';
import { recordReview } from '../../../schema/lead-review/record-review.ts';
import { addParty } from '../../../schema/party/add-party.ts';
import { removeParty } from '../../../schema/party/remove-party.ts';
import { updateParty } from '../../../schema/party/update-party.ts';
import { recordPermission, withdrawPermission } from '../../../schema/permission/record-permission.ts';
import { identifyPerson } from '../../../schema/person/identify-person.ts';
import { undoMerge } from '../../../schema/person/undo-merge.ts';
import { updatePerson } from '../../../schema/person/update-person.ts';
import { deferTriage } from '../../../schema/report/defer-triage.ts';
import { offerSupport } from '../../../schema/report/offer-support.ts';
import { overrideNotAsb } from '../../../schema/report/override-not-asb.ts';
import { supplementReport } from '../../../schema/report/supplement-report.ts';
import { triageReport } from '../../../schema/report/triage-report.ts';
import type { Life } from './life.ts';

const unknown = { kind: 'UNKNOWN' as const, name: null };

export const peopleLives: readonly Life[] = [
  {
    // A household and a group, somebody unknown who turned out to be somebody known, and once wrongly.
    service: 'Clywedog Homes',
    begins: [40, 33],
    async tell(story) {
      const { worker } = story.by;
      const { caseId } = await story.opens();
      await story.talks(caseId);
      const stranger = await story.does(worker, addParty, {
        caseId,
        person: unknown,
        role: 'ALLEGED_PERPETRATOR',
      });
      const other = await story.opens();
      const known = await story.joins(
        other.caseId,
        'ALLEGED_PERPETRATOR',
        story.person('STANDARD_CONTRACT_W'),
      );
      await story.does(worker, identifyPerson, {
        unknownId: stranger.person.id,
        knownId: known.person.id,
        reason: 'The victim knew the face.',
      });
      const second = await story.does(worker, addParty, { caseId, person: unknown, role: 'WITNESS' });
      const merge = await story.at(30).does(worker, identifyPerson, {
        unknownId: second.person.id,
        knownId: (await story.party(other.caseId, 'REPORTER')).person.id,
        reason: 'Thought to be the neighbour.',
      });
      await story.at(29).does(worker, undoMerge, { mergeId: merge.id });
      const household = await story.does(worker, recordHousehold, {
        caseId: other.caseId,
        propertyId: known.person.property?.id ?? null,
        members: [
          { personId: known.person.id, relation: 'OCCUPANT' },
          { person: story.person('NON_OCCUPANT'), relation: 'PARTNER', fromOn: story.day(300) },
        ],
      });
      const visitor = await story.does(worker, addMember, {
        caseId: other.caseId,
        householdId: household.id,
        member: { person: story.person('NON_OCCUPANT'), relation: 'VISITOR' },
      });
      await story.at(15).does(worker, endMembership, {
        caseId: other.caseId,
        membershipId: visitor.id,
        toOn: story.day(16),
      });
      await story.does(worker, linkCases, {
        caseId,
        otherCaseId: other.caseId,
        kind: 'SAME_PEOPLE',
        reason: 'The same person in both.',
      });
      const place = await story.does(worker, linkCases, {
        caseId,
        otherCaseId: other.caseId,
        kind: 'SAME_PLACE',
      });
      await story.does(worker, unlinkCases, { caseId, linkId: place.id });
    },
  },
  {
    // A representative told by permission; preferences that protect; somebody who left; a case given on.
    service: 'Clywedog Homes',
    begins: [26],
    async tell(story) {
      const { worker, colleague, lead, areaManager } = story.by;
      const { caseId, reporterId } = await story.opens();
      await story.talks(caseId);
      const victim = await story.party(caseId, 'VICTIM');
      const sister = await story.does(worker, addParty, {
        caseId,
        person: story.person('NON_OCCUPANT'),
        role: 'REPRESENTATIVE',
        representsPartyId: victim.id,
        permission: { form: 'SPOKEN', what: 'Everything about the case.' },
        informed: true,
      });
      await story.does(worker, updatePerson, {
        personId: reporterId!,
        contactPreferences: {
          preferredMethods: ['TEXT_MESSAGE'],
          excludedMethods: ['LETTER'],
          safeTimes: 'Weekdays before three.',
          doNotLeaveMessages: true,
          language: 'cy',
          interpreterNeeded: false,
          mustNotBeSaid: 'That a neighbour has complained.',
        },
      });
      const witness = await story.joins(caseId, 'WITNESS');
      const told = await story.does(worker, recordPermission, {
        caseId,
        partyId: witness.id,
        toPartyId: victim.id,
        permission: { form: 'WRITTEN', what: 'What I saw on the stairs.' },
      });
      await story.at(20).does(worker, withdrawPermission, { caseId, permissionId: told.id });
      await story.does(worker, updateParty, { caseId, partyId: sister.id, informed: true });
      await story
        .at(18)
        .does(worker, removeParty, { caseId, partyId: witness.id, reason: 'Has moved away.' });
      await story.does(worker, recordIncident, {
        caseId,
        occurredAt: new Date(story.now.getTime() - 9 * 3_600_000),
        behaviour: 'EXCESSIVE_NOISE',
        description: 'Until two, with shouting.',
        againstStaff: false,
      });
      await story.at(16).does(lead, recordReview, { caseId, decision: 'AGREE', note: 'Well kept.' });
      await story.at(15).does(lead, assignCase, {
        caseId,
        caseVersion: await story.version(Case, caseId),
        ownerId: colleague.staffId,
        reason: 'Evens out the load.',
      });
      await story.at(9).does(areaManager, recordReview, {
        caseId,
        decision: 'ACT',
        note: 'Ask the council for noise equipment this week.',
      });
      await story.at(8).does(lead, changeUrgency, {
        caseId,
        caseVersion: await story.version(Case, caseId),
        urgency: 'EMERGENCY',
        reason: 'Threats last night.',
      });
      await story.does(lead, changePriority, { caseId, priority: 'HIGH', reason: 'Threats last night.' });
      await story.at(3).does(lead, recordReview, {
        caseId,
        decision: 'ESCALATE',
        note: 'It grows: an injunction should be prepared.',
      });
    },
  },
  {
    // Hate: restricted from the first moment, with the police before anything is done to the accused.
    service: 'Clywedog Homes',
    begins: [19],
    async tell(story) {
      const { worker, areaManager, lead, housingManager } = story.by;
      const report = await story.receives({
        reporterType: 'OCCUPANT',
        behaviour: 'TARGETING_IDENTIFIED_GROUP',
        description: 'Slurs through the letter box, twice this week.',
        hateStrands: ['RACE'],
        hatePerceivedBy: 'VICTIM',
      });
      const { caseId } = await story.decides(report, {
        category: 'HATE_CRIME',
        restrictTo: [worker.staffId, areaManager.staffId],
      });
      await story.talks(caseId);
      await story.does(worker, supplementReport, {
        reportId: report.id,
        trueVisionReported: true,
        trueVisionReference: 'TV-00042',
        policeCalledAt: new Date(story.now.getTime() - 3_600_000),
      });
      const accused = await story.joins(caseId, 'ALLEGED_PERPETRATOR', story.person('STANDARD_CONTRACT_W'));
      await story.does(worker, recordPolicePartnership, {
        caseId,
        force: 'North Wales Police',
        officerReference: 'PC 0042',
        agreedOn: story.day(20),
        agreed: 'They interview first; we write after.',
      });
      await story.at(14).does(worker, recordAction, {
        caseId,
        partyId: accused.id,
        type: 'WARNING_LETTER',
        proportionality: 'Slurs at the door, twice.',
        dueOn: story.day(-2),
      });
      await story.at(10).does(areaManager, restrictCase, {
        caseId,
        caseVersion: await story.version(Case, caseId),
        namedStaffIds: [worker.staffId, lead.staffId, areaManager.staffId, housingManager.staffId],
        reason: 'The housing manager is to support an injunction.',
      });
    },
  },
  {
    // Restricted for a time, and open again; a manager behind a wall until the relative has left; another agency leads now.
    service: 'Marram House',
    begins: [55],
    async tell(story) {
      const { worker, areaManager, housingManager, lead } = story.by;
      const { caseId } = await story.opens();
      await story.talks(caseId);
      const wall = await story.at(52).does(lead, raiseWall, {
        caseId,
        staffId: housingManager.staffId,
        kind: 'RELATED',
        explanation: 'Married to a sister of the accused.',
      });
      await story.at(50).does(areaManager, restrictCase, {
        caseId,
        namedStaffIds: [worker.staffId, lead.staffId, areaManager.staffId],
        reason: 'A relative of the accused works here.',
      });
      await story.at(30).does(areaManager, liftRestriction, { caseId, reason: 'They no longer do.' });
      await story.does(areaManager, liftWall, { wallId: wall.id, reason: 'Divorced, and in no contact.' });
      await story.at(25).does(worker, setCaseLead, {
        caseId,
        caseVersion: await story.version(Case, caseId),
        landlordRole: 'SUPPORT',
        leadAgencyId: await story.agency('POLICE'),
      });
    },
  },
  {
    // Reports that waited with a reason, were found not to be anti-social, and then were after all.
    service: 'Clywedog Homes',
    begins: [{ reported: 17 }, { reported: 6 }, { reported: 3 }],
    async tell(story) {
      const { worker, areaManager } = story.by;
      const children = await story.receives({
        behaviour: 'OTHER',
        description: 'Children play football against the wall every afternoon.',
      });
      await story.does(worker, triageReport, {
        reportId: children.id,
        notAsb: {
          reason: 'LIFESTYLE_CLASH',
          explanation: 'Children playing by day is not anti-social behaviour; we can speak to the parents.',
          explanationSentAt: story.now,
          selfHelpAdvice: 'A friendly word first; a mat against the wall helps.',
          supportOffered: 'A talk with both families.',
        },
      });
      await story.at(14).does(areaManager, overrideNotAsb, {
        reportId: children.id,
        reason: 'It goes on until midnight, says a second neighbour.',
      });
      const loud = await story.receives();
      await story.does(worker, deferTriage, { reportId: loud.id, reason: 'The reporter is to ring back.' });
      await story.does(worker, offerSupport, { reportId: loud.id, support: 'Somebody to talk to tonight.' });
      await story.receives({ dangerNow: false, safeToSelfResolve: true });
    },
  },
];

import { answerRecommendation } from '../../../schema/case-review/answer-recommendation.ts';
import { applyForCaseReview } from '../../../schema/case-review/apply-for-case-review.ts';
import {
  acknowledgeCaseReview,
  appealCaseReview,
  closeCaseReview,
  decideThreshold,
} from '../../../schema/case-review/decide-case-review.ts';
import { explainCaseReviewRight } from '../../../schema/case-review/explain-case-review-right.ts';
import { logServiceComplaint } from '../../../schema/case-review/log-service-complaint.ts';
import { Recommendation } from '../../../schema/case-review/recommendation.ts';
import { recordCaseReview } from '../../../schema/case-review/record-case-review.ts';
import { triageReport } from '../../../schema/report/triage-report.ts';
import type { Life } from './life.ts';
import type { Story } from './story.ts';

/** Applied for, and acknowledged unless it has just come. */
async function applies(story: Story, caseId: string, partyId: string | null, acknowledged = true) {
  const applied = await story.does(story.by.worker, applyForCaseReview, {
    caseId,
    applicantKind: partyId ? 'INDIVIDUAL' : 'COMMUNITY',
    applicantPartyId: partyId,
    applicantName: partyId ? null : 'Residents of the row',
  });
  if (acknowledged) {
    await story.does(story.by.worker, acknowledgeCaseReview, { caseReviewId: applied.id });
  }
  return applied.id;
}

const decides = (story: Story, caseReviewId: string, met: boolean) =>
  story.does(story.by.areaManager, decideThreshold, {
    caseReviewId,
    met,
    grounds: met ? ['PERSISTENCE', 'INADEQUATE_RESPONSE'] : [],
    reasons: met ? 'It persists, and nobody has rung back.' : 'One report, answered within a day.',
    applicantToldAt: story.now,
  });

export const reviewLives: readonly Life[] = [
  {
    // Reviewed, with recommendations carried out and not; appealed, and the appeal decided.
    service: 'Clywedog Homes',
    begins: [160, { reported: 120 }],
    async tell(story) {
      const { worker, lead, areaManager } = story.by;
      const { caseId, reporter, reporterId } = await story.opens();
      await story.talks(caseId);
      await story.does(worker, explainCaseReviewRight, { caseId });
      const again = await story.receives({ reporterId });
      await story.does(worker, triageReport, { reportId: again.id, linkToCase: { caseId } });
      await story.at(118).does(worker, explainCaseReviewRight, { caseId });
      await story.at(100).does(worker, logServiceComplaint, { caseId, about: 'Nobody rings back.' });
      const caseReviewId = await applies(story, caseId, reporter);
      await decides(story.at(92), caseReviewId, true);
      await story.at(75).does(areaManager, recordCaseReview, {
        caseReviewId,
        applicantInvited: true,
        findings: 'Nobody spoke to the neighbours; the council was asked too late.',
        recommendations: [
          { recommends: 'Speak to every household.', ownerId: worker.staffId, dueOn: story.day(50) },
          { recommends: 'Ring back within two days.', ownerId: lead.staffId, dueOn: story.day(20) },
          { recommends: 'Patrol at night.', addressedTo: 'Police' },
        ],
      });
      const [first, second] = await story.stage.orm.em
        .fork()
        .find(Recommendation, { caseReview: caseReviewId }, { orderBy: { id: 'asc' } });
      const answers = (id: string, status: 'ACCEPTED' | 'CARRIED_OUT', response: string | null = null) =>
        story.does(lead, answerRecommendation, { recommendationId: id, status, response });
      await story.at(70);
      await answers(first!.id, 'ACCEPTED');
      await answers(second!.id, 'ACCEPTED');
      await story.at(55);
      await answers(first!.id, 'CARRIED_OUT', 'All six have been spoken to.');
      await story
        .at(50)
        .does(worker, appealCaseReview, { caseReviewId, grounds: 'The police did not come.' });
      await story.at(40).does(lead, closeCaseReview, { caseReviewId, appealUpheld: false });
    },
  },
  {
    // Appealed, and nobody has decided yet.
    service: 'Dockside Homes',
    begins: [100],
    async tell(story) {
      const { caseId, reporter } = await story.opens();
      await story.talks(caseId);
      const caseReviewId = await applies(story.at(60), caseId, reporter);
      await decides(story.at(50), caseReviewId, false);
      await story.at(12).does(story.by.worker, appealCaseReview, {
        caseReviewId,
        grounds: 'It was more than one report.',
      });
    },
  },
  {
    // Met; the meeting is overdue.
    service: 'Clywedog Homes',
    begins: [85],
    async tell(story) {
      const { caseId } = await story.opens();
      await story.talks(caseId);
      const caseReviewId = await applies(story.at(60), caseId, null);
      await decides(story.at(52), caseReviewId, true);
    },
  },
  {
    // Just applied for: to be acknowledged.
    service: 'Clywedog Homes',
    begins: [45],
    async tell(story) {
      const { caseId, reporter } = await story.opens();
      await story.talks(caseId);
      await applies(story.at(2), caseId, reporter, false);
    },
  },
];

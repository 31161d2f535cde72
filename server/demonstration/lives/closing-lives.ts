import { endMonitoring, startMonitoring } from '../../../schema/closing/monitor-case.ts';
import { reopenCase } from '../../../schema/closing/reopen-case.ts';
import { keepGuide } from '../../../schema/guide/keep-guide.ts';
import { importPerception } from '../../../schema/perception/import-perception.ts';
import { persistentNoise } from './accused.ts';
import { answerSurvey } from './answered-survey.ts';
import type { Life } from './life.ts';

const answers = ['VERY_SATISFIED', 'FAIRLY_SATISFIED', 'FAIRLY_SATISFIED', 'FAIRLY_DISSATISFIED'] as const;

export const closingLives: readonly Life[] = [
  {
    // Quiet, and watched for a while.
    service: 'Clywedog Homes',
    begins: [50],
    async tell(story) {
      const { worker } = story.by;
      const { caseId } = await persistentNoise(story, 'STANDARD_CONTRACT_W');
      await story.at(20).does(worker, startMonitoring, {
        caseId,
        until: story.day(6),
        reason: 'Quiet for two weeks.',
      });
      await story.at(5).does(worker, endMonitoring, { caseId, reason: 'One loud night; watched on.' });
      await story.at(3).does(worker, startMonitoring, {
        caseId,
        until: story.day(-18),
        reason: 'Quiet again.',
      });
    },
  },
  {
    // Closed, and told how it went.
    service: 'Clywedog Homes',
    begins: [64],
    async tell(story) {
      const { caseId } = await persistentNoise(story, 'STANDARD_CONTRACT_W');
      await story.at(36).closes(caseId, 'RESOLVED_EARLY_INTERVENTION', 'Quiet since the talk.');
      await answerSurvey(story.at(30), caseId, { handlingScore: 5, outcomeScore: 4 });
    },
  },
  {
    // Closed by mistake, and open again.
    service: 'Clywedog Homes',
    begins: [42],
    async tell(story) {
      const { caseId } = await persistentNoise(story, 'STANDARD_CONTRACT_W');
      await story.at(12).closes(caseId, 'NO_FURTHER_INCIDENTS', 'No report for three weeks.');
      await story.at(9).does(story.by.areaManager, reopenCase, {
        caseId,
        reason: 'Two reports lay in the post box unread.',
      });
    },
  },
  {
    // Guides that the policy names, and what tenants answered when asked of all neighbourhoods.
    service: 'Clywedog Homes',
    begins: [],
    async tell(story) {
      await story.at(60).does(story.by.officer, keepGuide, {
        title: 'Taking a statement',
        systemReference: 'Procedures / Evidence / 4',
        purpose: 'What a statement for court needs.',
        categories: [],
        stages: [],
        actionTypes: ['INJUNCTION'],
        language: 'ENGLISH',
      });
      await story.does(story.by.headOfService, importPerception, {
        source: 'Tenant survey',
        rows: answers.map((answer, index) => ({
          externalReference: `TP12-${index + 1}`,
          respondedOn: story.day(70),
          answer,
          stock: 'LCRA' as const,
        })),
      });
    },
  },
];

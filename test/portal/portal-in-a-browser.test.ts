import { afterAll, beforeAll, describe } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { accessRequests } from './in-a-browser/access-requests.ts';
import { appearance } from './in-a-browser/appearance.ts';
import { caseList } from './in-a-browser/case-list.ts';
import { caseReviewFunnel } from './in-a-browser/case-review-funnel.ts';
import { dataQuality } from './in-a-browser/data-quality.ts';
import { deadlinesNow } from './in-a-browser/deadlines-now.ts';
import { door } from './in-a-browser/door.ts';
import { equalitySummary } from './in-a-browser/equality-summary.ts';
import { exactEqualityFigures } from './in-a-browser/exact-equality-figures.ts';
import { integrations } from './in-a-browser/integrations.ts';
import { keepingItRunning } from './in-a-browser/keeping-it-running.ts';
import { measureDictionary } from './in-a-browser/measure-dictionary.ts';
import { myAccess } from './in-a-browser/my-access.ts';
import { notices } from './in-a-browser/notices.ts';
import { caseFile } from './in-a-browser/opening-a-case-file.ts';
import { peopleAndRoles } from './in-a-browser/people-and-roles.ts';
import { policyDrafting } from './in-a-browser/policy-drafting.ts';
import { quarterlyReport } from './in-a-browser/quarterly-report.ts';
import { reportsReceived } from './in-a-browser/reading-reports-received.ts';
import { reviewQueue } from './in-a-browser/review-queue.ts';
import { reviews } from './in-a-browser/reviews.ts';
import { sentOnline } from './in-a-browser/sent-online.ts';
import { shell } from './in-a-browser/shell.ts';
import { takingAReport } from './in-a-browser/taking-a-report.ts';
import { workingACase } from './in-a-browser/working-a-case.ts';
import { RunningPortal } from './support/running-portal.ts';

/** One case-load and one browser for everything here: bringing them up takes longer than most of the tests. */
describe('The portal in a browser', () => {
  let database: TestDatabase;
  let portal: RunningPortal;
  beforeAll(async () => {
    database = await createTestDatabase();
    portal = await RunningPortal.start(database.url);
  });
  afterAll(async () => {
    await portal?.stop();
    await database?.drop();
  });

  const running = () => portal;
  describe('at its door', () => door(running));
  describe('around every page', () => shell(running));
  describe('in the quarterly report', () => quarterlyReport(running));
  describe('in the list of cases', () => caseList(running));
  describe('among the deadlines', () => deadlinesNow(running));
  describe('in a case file', () => caseFile(running));
  describe('in the reports received', () => reportsReceived(running));
  describe('in the equality summary', () => equalitySummary(running));
  describe('in the reviews of cases', () => reviews(running));
  describe('in the notices', () => notices(running));
  describe('in what is sent online', () => sentOnline(running));
  describe('for those who keep it running', () => keepingItRunning(running));
  describe('among the integrations', () => integrations(running));
  describe('among people and roles', () => peopleAndRoles(running));
  describe('in the exact equality figures', () => exactEqualityFigures(running));
  describe('in the form for reports', () => takingAReport(running));
  describe('in the work on a case', () => workingACase(running));
  describe('in one’s own access', () => myAccess(running));
  describe('in requests for access', () => accessRequests(running));
  describe('in the cases to review', () => reviewQueue(running));
  describe('in the case reviews of a year', () => caseReviewFunnel(running));
  describe('in the data quality', () => dataQuality(running));
  describe('in the dictionary of measures', () => measureDictionary(running));
  describe('on the policy', () => policyDrafting(running));
  describe('on every page and width', () => appearance(running));
});

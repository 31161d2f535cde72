import { words } from './words.ts';

export enum ManagementReportKind {
  QUARTERLY_REPORT = 'QUARTERLY_REPORT',
  ANNUAL_PUBLICATION = 'ANNUAL_PUBLICATION',
  EQUALITY_SUMMARY = 'EQUALITY_SUMMARY',
  TENANT_SATISFACTION_MEASURES = 'TENANT_SATISFACTION_MEASURES',
  LEAD_REVIEWS = 'LEAD_REVIEWS',
}

export enum ManagementReportStatus {
  ASKED = 'ASKED',
  DRAFT = 'DRAFT',
  SIGNED = 'SIGNED',
  SUPERSEDED = 'SUPERSEDED',
}

/** The papers that management reads, frozen as they were signed (policy 15). */
export const managementReportWords = {
  ManagementReportKind: words(ManagementReportKind, 'What a management report is about.', {
    QUARTERLY_REPORT:
      'The quarterly report on cases and outcomes to the senior management team (policy 15.5).',
    ANNUAL_PUBLICATION:
      'The data that is published every year (policy 3.5). Signing it publishes it: from then on everybody can read it at /publication.',
    EQUALITY_SUMMARY:
      'The annual summary by protected characteristics for the Equality and Diversity group (policy 15.4).',
    TENANT_SATISFACTION_MEASURES:
      'What the Regulator of Social Housing has landlords in England publish of anti-social behaviour every year: NM01 and TP12 (Tenant Satisfaction Measures).',
    LEAD_REVIEWS:
      'The reviews of a quarter by service leads and area managers, and what became of cases in which nothing happened (policy 15.2, 15.3).',
  }),
  ManagementReportStatus: words(ManagementReportStatus, 'Where a management report stands.', {
    ASKED: 'Asked for; a worker is about to count its figures.',
    DRAFT: 'Counted; its sentences may still be edited, and it may be counted anew.',
    SIGNED: 'Signed: it can never be changed.',
    SUPERSEDED: 'Signed, and since replaced by a later revision, which says why.',
  }),
};

import { Migration0001Tables } from './0001-tables.ts';
import { Migration0002Sessions } from './0002-sessions.ts';
import { Migration0003ReadersAndEvents } from './0003-readers-and-events.ts';
import { Migration0004Schedules } from './0004-schedules.ts';
import { Migration0005ChangesSentTwice } from './0005-changes-sent-twice.ts';
import { Migration0006Triage } from './0006-triage.ts';
import { Migration0007People } from './0007-people.ts';
import { Migration0008RiskAndPlans } from './0008-risk-and-plans.ts';
import { Migration0009Actions } from './0009-actions.ts';
import { Migration0010FormalAction } from './0010-formal-action.ts';
import { Migration0011Sharing } from './0011-sharing.ts';
import { Migration0012CaseReviews } from './0012-case-reviews.ts';
import { Migration0013Oversight } from './0013-oversight.ts';
import { Migration0014Evidence } from './0014-evidence.ts';
import { Migration0015Closing } from './0015-closing.ts';
import { Migration0016PolicyAndLetters } from './0016-policy-and-letters.ts';
import { Migration0017Prevention } from './0017-prevention.ts';
import { Migration0018Alarms } from './0018-alarms.ts';
import { Migration0019Operations } from './0019-operations.ts';
import { Migration0020LeavingACase } from './0020-leaving-a-case.ts';
import { Migration0021ServiceVersion } from './0021-service-version.ts';
import { Migration0023EvidenceThatLeaves } from './0023-evidence-that-leaves.ts';
import { Migration0024HistoryOfDeadlines } from './0024-history-of-deadlines.ts';
import { Migration0025ManagementReports } from './0025-management-reports.ts';
import { Migration0026Audit } from './0026-audit.ts';
import { Migration0026EmergencyAccess } from './0026-emergency-access.ts';
import { Migration0026KeptApart } from './0026-kept-apart.ts';
import { Migration0027Tallies } from './0027-tallies.ts';
import { Migration0035LagWithoutDowntime } from './0035-lag-without-downtime.ts';
import { Migration0036PartiesOfAHousehold } from './0036-parties-of-a-household.ts';
import { Migration0037Publication } from './0037-publication.ts';
import { Migration0038EqualityFigures } from './0038-equality-figures.ts';
import { Migration0039FindingsTold } from './0039-findings-told.ts';
import { Migration0040EqualityCompleteness } from './0040-equality-completeness.ts';
import { Migration0041LeavingAReport } from './0041-leaving-a-report.ts';
import { Migration0042PeopleAndRoles } from './0042-people-and-roles.ts';
import { Migration0043PlacesKept } from './0043-places-kept.ts';
import { Migration0044ConflictWalls } from './0044-conflict-walls.ts';
import { Migration0045Retention } from './0045-retention.ts';
import { Migration0046Erasure } from './0046-erasure.ts';
import { Migration0046HoldReferences } from './0046-hold-references.ts';
import { Migration0047Delegation } from './0047-delegation.ts';
import { Migration0048AuditAtTheDoor } from './0048-audit-at-the-door.ts';
import { Migration0049Occupants } from './0049-occupants.ts';
import { Migration0050HomesOwned } from './0050-homes-owned.ts';
import { Migration0051OrderAfterARestore } from './0051-order-after-a-restore.ts';
import { Migration0054WallsOfTheAbsent } from './0054-walls-of-the-absent.ts';
import { Migration0057NobodyForgottenComesBack } from './0057-nobody-forgotten-comes-back.ts';
import { Migration0058SubjectAccess } from './0058-subject-access.ts';
import { Migration0059AskedForAccess } from './0059-asked-for-access.ts';
import { Migration0060KeptVersions } from './0060-kept-versions.ts';
import { Migration0061CountingForReaders } from './0061-counting-for-readers.ts';
import { Migration0062EqualityKept } from './0062-equality-kept.ts';
import { Migration0063EqualityFlagNotes } from './0063-equality-flag-notes.ts';
import { Migration0065ReviewsFollowedUp } from './0065-reviews-followed-up.ts';
import { Migration0066ReportReady } from './0066-report-ready.ts';
import { Migration0067DevicesAndGivenFiles } from './0067-devices-and-given-files.ts';
import { Migration0068ExactFigures } from './0068-exact-figures.ts';
import { Migration0069PlannedBeginnings } from './0069-planned-beginnings.ts';
import { Migration0071Webhooks } from './0071-webhooks.ts';
import { Migration0075ExternalReferences } from './0075-external-references.ts';
import { Migration0076BulkExport } from './0076-bulk-export.ts';
import { Migration0079OnlineReports } from './0079-online-reports.ts';
import { Migration0082Replicas } from './0082-replicas.ts';
import { Migration0083SharedFeed } from './0083-shared-feed.ts';
import { Migration0084SavedViews } from './0084-saved-views.ts';
import { Migration0086DiaryKeys } from './0086-diary-keys.ts';
import { Migration0089LanguageOfStaff } from './0089-language-of-staff.ts';
import { Migration0090LeadReviewsCounted } from './0090-lead-reviews-counted.ts';
import { Migration0091ReferencesTold } from './0091-references-told.ts';
import { Migration0094WhatWouldGo } from './0094-what-would-go.ts';
import { Migration0096ReportAttachments } from './0096-report-attachments.ts';
import { Migration0097SessionsOver } from './0097-sessions-over.ts';

/**
 * In order. A migration that has run anywhere is never edited: a new one follows it. Until the first release none has run
 * anywhere, so the checks of the tables take the words of the vocabulary as it is (`word-check.ts`): a new word of an
 * enum needs nothing here. With the first release they are written out.
 */
export const migrations = [
  Migration0001Tables,
  Migration0002Sessions,
  Migration0003ReadersAndEvents,
  Migration0004Schedules,
  Migration0005ChangesSentTwice,
  Migration0006Triage,
  Migration0007People,
  Migration0008RiskAndPlans,
  Migration0009Actions,
  Migration0010FormalAction,
  Migration0011Sharing,
  Migration0012CaseReviews,
  Migration0013Oversight,
  Migration0014Evidence,
  Migration0015Closing,
  Migration0016PolicyAndLetters,
  Migration0017Prevention,
  Migration0018Alarms,
  Migration0019Operations,
  Migration0020LeavingACase,
  Migration0021ServiceVersion,
  Migration0023EvidenceThatLeaves,
  Migration0024HistoryOfDeadlines,
  Migration0025ManagementReports,
  Migration0026KeptApart,
  Migration0026EmergencyAccess,
  Migration0026Audit,
  Migration0027Tallies,
  Migration0035LagWithoutDowntime,
  Migration0036PartiesOfAHousehold,
  Migration0037Publication,
  Migration0038EqualityFigures,
  Migration0039FindingsTold,
  Migration0040EqualityCompleteness,
  Migration0041LeavingAReport,
  Migration0042PeopleAndRoles,
  Migration0043PlacesKept,
  Migration0044ConflictWalls,
  Migration0045Retention,
  Migration0046Erasure,
  Migration0046HoldReferences,
  Migration0047Delegation,
  Migration0048AuditAtTheDoor,
  Migration0049Occupants,
  Migration0050HomesOwned,
  Migration0051OrderAfterARestore,
  Migration0054WallsOfTheAbsent,
  Migration0057NobodyForgottenComesBack,
  Migration0058SubjectAccess,
  Migration0059AskedForAccess,
  Migration0060KeptVersions,
  Migration0061CountingForReaders,
  Migration0062EqualityKept,
  Migration0063EqualityFlagNotes,
  Migration0065ReviewsFollowedUp,
  Migration0066ReportReady,
  Migration0067DevicesAndGivenFiles,
  Migration0068ExactFigures,
  Migration0069PlannedBeginnings,
  Migration0075ExternalReferences,
  Migration0071Webhooks,
  Migration0076BulkExport,
  Migration0079OnlineReports,
  Migration0082Replicas,
  Migration0083SharedFeed,
  Migration0084SavedViews,
  Migration0090LeadReviewsCounted,
  Migration0086DiaryKeys,
  Migration0089LanguageOfStaff,
  Migration0091ReferencesTold,
  // Its table is in what 0094 counts.
  Migration0096ReportAttachments,
  Migration0094WhatWouldGo,
  Migration0097SessionsOver,
];

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Column } from '../../server/access/who-may-do-what.ts';
import { schemaOfServer } from '../../server/schema-of-server.ts';
import { noiseReport, taken } from '../support/casework.ts';
import { type Landlord, openLandlord } from '../support/landlord.ts';
import { oneOfEachRole } from '../support/one-of-each-role.ts';
import { cursorOfNow, follow } from '../support/socket.ts';

let landlord: Landlord;
beforeAll(async () => {
  landlord = await openLandlord();
});
afterAll(() => landlord?.close());

/** Who may ask for what at all. Which rows they then get is another table. */
const matrix = `
                worker lead area housing head smt equality partner protection admin analyst integrator
viewer          yes    yes  yes  yes     yes  yes yes      yes     yes        yes   yes     yes
node            yes    yes  yes  yes     yes  yes yes      no      yes        yes   yes     yes
places          yes    yes  yes  yes     yes  yes yes      no      yes        yes   yes     yes
policy          yes    yes  yes  yes     yes  yes yes      no      yes        yes   yes     yes
categories      yes    yes  yes  yes     yes  yes yes      no      yes        yes   yes     yes
measures        yes    yes  yes  yes     yes  yes yes      no      yes        yes   yes     yes
case            yes    yes  yes  yes     yes  no  no       no      no         no    yes     yes
cases           yes    yes  yes  yes     yes  no  no       no      no         no    yes     yes
report          yes    yes  yes  yes     yes  no  no       no      no         no    yes     yes
reports         yes    yes  yes  yes     yes  no  no       no      no         no    yes     yes
confidedReports no     no   no   no      no   no  no       no      yes        no    no      no
parties         yes    yes  yes  yes     yes  no  no       no      no         no    yes     yes
person          yes    yes  yes  yes     yes  no  no       no      no         no    yes     yes
persons         yes    yes  yes  yes     yes  no  no       no      no         no    no      no
properties      yes    yes  yes  yes     yes  no  no       no      no         no    no      no
actions         yes    yes  yes  yes     yes  no  no       no      no         no    yes     yes
visits          yes    yes  yes  yes     yes  no  no       no      no         no    yes     yes
riskAssessments yes    yes  yes  yes     yes  no  no       no      no         no    yes     yes
deadlines       yes    yes  yes  yes     yes  no  no       no      no         no    yes     yes
deadlineBoard   yes    yes  yes  yes     yes  no  no       no      no         no    yes     yes
caseEvents      yes    yes  yes  yes     yes  no  no       no      no         no    yes     yes
caseReviews     yes    yes  yes  yes     yes  no  no       no      no         no    yes     yes
caseReviewMeter yes    yes  yes  yes     yes  no  no       no      no         no    yes     yes
caseReviewFunnel yes   yes  yes  yes     yes  no  no       no      no         no    yes     yes
localAuthorities yes   yes  yes  yes     yes  yes yes      no      yes        yes   yes     yes
imports         no     no   no   no      yes  yes no       no      yes        yes   yes     no
analytics       no     yes  yes  yes     yes  yes no       no      no         no    yes     no
behindFigure    no     yes  yes  yes     yes  no  no       no      no         no    yes     no
dataQuality     no     yes  yes  yes     yes  no  no       no      no         no    yes     no
hotspots        no     yes  yes  yes     yes  yes no       no      no         no    yes     no
repeatPlaces    no     yes  yes  yes     yes  no  no       no      no         no    yes     no
recordHomes     no     yes  yes  yes     yes  no  no       no      no         no    no      no
receiveReport   yes    yes  yes  yes     yes  no  no       no      no         no    no      no
standards       yes    yes  yes  yes     yes  yes yes      yes     yes        yes   yes     yes
reportSuggestions yes  yes  yes  yes     yes  no  no       no      no         no    no      no
deferTriage     yes    yes  yes  yes     yes  no  no       no      no         no    no      no
supplementReport yes   yes  yes  yes     yes  no  no       no      no         no    no      no
recordReportContact yes yes yes  yes     yes  no  no       no      no         no    no      no
offerSupport    yes    yes  yes  yes     yes  no  no       no      no         no    no      no
overrideNotAsb  no     yes  yes  yes     yes  no  no       no      no         no    no      no
changeUrgency   yes    yes  yes  yes     yes  no  no       no      no         no    no      no
changePriority  yes    yes  yes  yes     yes  no  no       no      no         no    no      no
flagSafeguarding yes   yes  yes  yes     yes  no  no       no      no         no    no      no
protectStaff    yes    yes  yes  yes     yes  no  no       no      no         no    no      no
tickChecklist   yes    yes  yes  yes     yes  no  no       no      no         no    no      no
triageReport    yes    yes  yes  yes     yes  no  no       no      no         no    no      no
onlineReports   yes    yes  yes  yes     yes  no  no       no      no         no    no      no
openOnlineReport yes    yes  yes  yes     yes  no  no       no      no         no    no      no
takeInOnlineReport yes    yes  yes  yes     yes  no  no       no      no         no    no      no
setOnlineReportAside yes    yes  yes  yes     yes  no  no       no      no         no    no      no
restoreOnlineReport yes    yes  yes  yes     yes  no  no       no      no         no    no      no
addParty        yes    yes  yes  yes     yes  no  no       no      no         no    no      no
updatePerson    yes    yes  yes  yes     yes  no  no       no      no         no    no      no
equalityEditions yes   yes  yes  yes     yes  yes yes      no      yes        yes   yes     yes
sensitiveInformation yes yes yes yes     yes  no  no       no      no         no    no      no
showSensitive   yes    yes  yes  yes     yes  no  no       no      no         no    no      no
recordEqualityProfile yes yes yes yes    yes  no  no       no      no         no    no      no
noteHealth      yes    yes  yes  yes     yes  no  no       no      no         no    no      no
endHealthNote   yes    yes  yes  yes     yes  no  no       no      no         no    no      no
takeEmergencyAccess yes yes yes  yes     yes  no  no       no      no         no    no      no
endEmergencyAccess yes yes  yes  yes     yes  no  no       no      no         no    no      no
emergencyAccesses yes  yes  yes  yes     yes  no  no       no      yes        no    no      no
auditEntries    no     yes  yes  yes     yes  no  no       no      yes        no    no      no
retentionPreview no    no   no   no      no   no  no       no      yes        no    no      no
retentionHolds  no     no   no   no      yes  no  no       no      yes        no    no      no
retentionRuns   no     no   no   no      yes  no  no       no      yes        yes   no      no
erasures        no     no   no   no      no   no  no       no      yes        no    no      no
erasurePreview  no     no   no   no      no   no  no       no      yes        no    no      no
erasePerson     no     no   no   no      no   no  no       no      yes        no    no      no
subjectAccessRequests no no no no no no no no yes no no no
subjectAccessDraft no no no no no no no no yes no no no
receiveSubjectAccess no no no no no no no no yes no no no
confirmSubjectIdentity no no no no no no no no yes no no no
extendSubjectAccess no no no no no no no no yes no no no
decideSubjectAccess no no no no no no no no yes no no no
finishSubjectAccessDraft no no no no no no no no yes no no no
approveSubjectAccess no no no no no no no no yes no no no
sendBackSubjectAccess no no no no no no no no yes no no no
sendSubjectAccess no no no no no no no no yes no no no
refuseSubjectAccess no no no no no no no no yes no no no
withdrawSubjectAccess no no no no no no no no yes no no no
placeHold       no     no   no   no      yes  no  no       no      yes        no    no      no
liftHold        no     no   no   no      yes  no  no       no      yes        no    no      no
withdrawEqualityProfile yes yes yes yes  yes  no  no       no      no         no    no      no
identifyPerson  yes    yes  yes  yes     yes  no  no       no      no         no    no      no
undoMerge       yes    yes  yes  yes     yes  no  no       no      no         no    no      no
recordHousehold yes    yes  yes  yes     yes  no  no       no      no         no    no      no
addMember       yes    yes  yes  yes     yes  no  no       no      no         no    no      no
endMembership   yes    yes  yes  yes     yes  no  no       no      no         no    no      no
externalReferences yes yes yes  yes     yes  no  no       no      no         no    no      yes
recordExternalReference yes yes yes yes yes no no no no no no yes
endExternalReference yes yes yes yes yes no no no no no no yes
bulkExports     no     yes  yes  yes     yes  no  no       no      yes        no    yes     yes
askForExport    no     yes  yes  yes     yes  no  no       no      no         no    yes     yes
discardExport   no     yes  yes  yes     yes  no  no       no      no         no    yes     yes
importReports   no     no   no   no      no   no  no       no      no         no    no      yes
linkCases       yes    yes  yes  yes     yes  no  no       no      no         no    no      no
unlinkCases     yes    yes  yes  yes     yes  no  no       no      no         no    no      no
updateParty     yes    yes  yes  yes     yes  no  no       no      no         no    no      no
removeParty     yes    yes  yes  yes     yes  no  no       no      no         no    no      no
recordPermission yes    yes  yes  yes     yes  no  no       no      no         no    no      no
withdrawPermission yes    yes  yes  yes     yes  no  no       no      no         no    no      no
recordContact   yes    yes  yes  yes     yes  no  no       no      no         no    no      no
recordAction    yes    yes  yes  yes     yes  no  no       no      no         no    no      no
completeAction  yes    yes  yes  yes     yes  no  no       no      no         no    no      no
startAction     yes    yes  yes  yes     yes  no  no       no      no         no    no      no
changeAction    yes    yes  yes  yes     yes  no  no       no      no         no    no      no
cancelAction    yes    yes  yes  yes     yes  no  no       no      no         no    no      no
reopenAction    yes    yes  yes  yes     yes  no  no       no      no         no    no      no
reviewAction    yes    yes  yes  yes     yes  no  no       no      no         no    no      no
recordBreach    yes    yes  yes  yes     yes  no  no       no      no         no    no      no
dischargeAction yes    yes  yes  yes     yes  no  no       no      no         no    no      no
recordConsent   yes    yes  yes  yes     yes  no  no       no      no         no    no      no
addDiaryEntry   yes    yes  yes  yes     yes  no  no       no      no         no    no      no
returnDiarySheets yes    yes  yes  yes     yes  no  no       no      no         no    no      no
extendDiarySheets yes    yes  yes  yes     yes  no  no       no      no         no    no      no
giveDiaryFeedback yes    yes  yes  yes     yes  no  no       no      no         no    no      no
giveDiaryKey  yes    yes  yes  yes     yes  no  no       no      no         no    no      no
requestCooperation yes    yes  yes  yes     yes  no  no       no      no         no    no      no
answerCooperationRequest yes    yes  yes  yes     yes  no  no       no      no         no    no      no
approveClosingForNonCooperation no yes yes yes yes  no  no       no      no         no    no      no
recordIncident  yes    yes  yes  yes     yes  no  no       no      no         no    no      no
recordPreventionActivity yes    yes  yes  yes     yes  no  no       no      no         no    no      no
correctPreventionActivity yes    yes  yes  yes     yes  no  no       no      no         no    no      no
withdrawPreventionActivity yes    yes  yes  yes     yes  no  no       no      no         no    no      no
linkPreventionActivity yes    yes  yes  yes     yes  no  no       no      no         no    no      no
preventionActivities yes yes yes yes    yes  no  no       no      no         no    yes     yes
assessRisk      yes    yes  yes  yes     yes  no  no       no      no         no    no      no
assessOccupantRisk yes yes  yes  yes     yes  no  no       no      no         no    no      no
agreeActionPlan yes    yes  yes  yes     yes  no  no       no      no         no    no      no
changeActionPlan yes    yes  yes  yes     yes  no  no       no      no         no    no      no
reviewActionPlan yes    yes  yes  yes     yes  no  no       no      no         no    no      no
completePlanItem yes    yes  yes  yes     yes  no  no       no      no         no    no      no
planVisit       yes    yes  yes  yes     yes  no  no       no      no         no    no      no
confirmVisit    yes    yes  yes  yes     yes  no  no       no      no         no    no      no
completeVisit   yes    yes  yes  yes     yes  no  no       no      no         no    no      no
cancelVisit     yes    yes  yes  yes     yes  no  no       no      no         no    no      no
closeCase       yes    yes  yes  yes     yes  no  no       no      no         no    no      no
closingReadiness yes    yes  yes  yes     yes  no  no       no      no         no    no      no
giveClosureNotice yes    yes  yes  yes     yes  no  no       no      no         no    no      no
reopenCase yes    yes  yes  yes     yes  no  no       no      no         no    no      no
startMonitoring yes    yes  yes  yes     yes  no  no       no      no         no    no      no
endMonitoring yes    yes  yes  yes     yes  no  no       no      no         no    no      no
recordSurveyAnswer yes    yes  yes  yes     yes  no  no       no      no         no    no      no
surveys yes    yes  yes  yes     yes  no  no       no      no         no    yes     yes
importSurveyAnswers no yes yes yes yes no no no no no no no
importPerceptionResponses no no no no yes no no no no no no no
recordHomesOwned no      no   no   no      yes  no  no       no      no         no    no      no
noteEqualityFlag no      no   no   no      yes  no  yes      no      no         no    no      no
askForExactFigures no no no no no no yes no no no no no
approveExactFigures no no no no no no yes no no no no no
declineExactFigures no no no no no no yes no no no no no
endExactFigures no no no no no no yes no no no no no
lookAtExactFigures no no no no no no yes no no no no no
exactFiguresElevations no no no no no no yes no yes no no no
equalityStewards no no no no no no yes no yes yes no no
nameEqualitySteward no no no no no no no no no yes no no
confirmEqualitySteward no no no no no no no no yes yes no no
endEqualitySteward no no no no no no no no yes yes no no
homesOwned      yes    yes  yes  yes     yes  yes yes      no      yes        yes   yes     yes
perceptionResults no     yes  yes  yes     yes  yes no       no      no         no    yes     no
explainCaseReviewRight yes yes yes yes   yes  no  no       no      no         no    no      no
applyForCaseReview yes yes  yes  yes     yes  no  no       no      no         no    no      no
acknowledgeCaseReview yes yes yes yes    yes  no  no       no      no         no    no      no
decideCaseReviewThreshold no yes yes yes yes  no  no       no      no         no    no      no
recordCaseReview no    yes  yes  yes     yes  no  no       no      no         no    no      no
appealCaseReview yes   yes  yes  yes     yes  no  no       no      no         no    no      no
closeCaseReview no     yes  yes  yes     yes  no  no       no      no         no    no      no
answerRecommendation no yes yes  yes     yes  no  no       no      no         no    no      no
logServiceComplaint yes yes yes  yes     yes  no  no       no      no         no    no      no
keepLocalAuthority no  yes  yes  yes     yes  no  no       no      no         no    no      no
interventions yes    yes  yes  yes     yes  yes yes      no      yes        yes   yes     yes
partnershipLedger yes    yes  yes  yes     yes  no  no       no      no         no    yes     yes
proposeFormalAction yes    yes  yes  yes     yes  no  no       no      no         no    no      no
assessFormalAction yes    yes  yes  yes     yes  no  no       no      no         no    no      no
startFormalAction yes    yes  yes  yes     yes  no  no       no      no         no    no      no
breachFormalAction yes    yes  yes  yes     yes  no  no       no      no         no    no      no
dischargeFormalAction yes    yes  yes  yes     yes  no  no       no      no         no    no      no
cancelFormalAction yes    yes  yes  yes     yes  no  no       no      no         no    no      no
giveExclusionReasons yes    yes  yes  yes     yes  no  no       no      no         no    no      no
linkPoliceEvidence yes    yes  yes  yes     yes  no  no       no      no         no    no      no
recordPolicePartnership yes    yes  yes  yes     yes  no  no       no      no         no    no      no
considerOption yes    yes  yes  yes     yes  no  no       no      no         no    no      no
recordOrder yes    yes  yes  yes     yes  no  no       no      no         no    no      no
recordOrderBreach yes    yes  yes  yes     yes  no  no       no      no         no    no      no
varyOrDischargeOrder yes    yes  yes  yes     yes  no  no       no      no         no    no      no
supportFormalAction no     yes  yes  yes     yes  no  no       no      no         no    no      no
approveFormalAction no     yes  yes  yes     yes  no  no       no      no         no    no      no
refuseFormalAction no     yes  yes  yes     yes  no  no       no      no         no    no      no
leadReviews     yes    yes  yes  yes     yes  no  no       no      no         no    yes     yes
recordReview    no     yes  yes  no      no   no  no       no      no         no    no      no
reviewQueue     no     yes  yes  no      no   no  no       no      no         no    no      no
reviewCoverage  no     yes  yes  no      yes  no  no       no      no         no    no      no
appraisalExtract no    yes  yes  no      yes  no  no       no      no         no    no      no
assignCase      no     yes  yes  yes     yes  no  no       no      no         no    no      no
overrideDeadline no    yes  yes  yes     yes  no  no       no      no         no    no      no
recordTraining  no     yes  yes  yes     yes  no  no       no      no         no    no      no
withdrawTraining no    yes  yes  yes     yes  no  no       no      no         no    no      no
notifications   yes    yes  yes  yes     yes  yes yes      no      no         no    yes      no
markNoticesRead yes    yes  yes  yes     yes  yes yes      no      no         no    yes      no
mailPreference  yes    yes  yes  yes     yes  yes yes      no      no         no    yes      no
savedViews yes yes yes yes yes yes yes no yes yes yes no
saveView yes yes yes yes yes yes yes no yes yes yes no
removeView yes yes yes yes yes yes yes no yes yes yes no
preferMail      yes    yes  yes  yes     yes  yes yes      no      no         no    yes      no
mails           no     no   no   no      no   no  no       no      no         yes   no      no
schedules       no     no   no   no      yes  no  no       no      yes        yes   no      no
scheduleRuns    no     no   no   no      yes  no  no       no      yes        yes   no      no
runSchedule     no     no   no   no      no   no  no       no      no         yes   no      no
operations      no     no   no   no      no   no  no       no      no         yes   no      no
retryJob        no     no   no   no      no   no  no       no      no         yes   no      no
retryMail       no     no   no   no      no   no  no       no      no         yes   no      no
webhookEndpoints no no no no no no no no no yes no no
webhookDeliveries no no no no no no no no no yes no no
addWebhook no no no no no no no no no yes no no
updateWebhook no no no no no no no no no yes no no
stopWebhook no no no no no no no no no yes no no
startWebhook no no no no no no no no no yes no no
rotateWebhookSecret no no no no no no no no no yes no no
pingWebhook no no no no no no no no no yes no no
replayWebhook no no no no no no no no no yes no no
staff           no     no   no   no      no   no  no       no      yes        yes   no      no
recordStaff     no     no   no   no      no   no  no       no      no         yes   no      no
updateStaff     no     no   no   no      no   no  no       no      no         yes   no      no
grantRole       no     no   no   no      no   no  no       no      no         yes   no      no
confirmGrant    no     no   no   no      no   no  no       no      yes        yes   no      no
declineGrant    no     no   no   no      no   no  no       no      yes        yes   no      no
endGrant        no     no   no   no      no   no  no       no      no         yes   no      no
restoreGrant    no     no   no   no      no   no  no       no      no         yes   no      no
recordLeaving   no     no   no   no      no   no  no       no      no         yes   no      no
undoLeaving     no     no   no   no      no   no  no       no      no         yes   no      no
sessions        yes    yes  yes  yes     yes  yes yes      yes     yes        yes   yes     yes
ownRoles        yes    yes  yes  yes     yes  yes yes      yes     yes        yes   yes     yes
colleaguesToStandIn yes yes yes yes      yes  no  no       no      no         no    no      no
colleaguesToLead yes   yes  yes  yes     yes  no  no       no      no         no    no      no
colleaguesToWall no    yes  yes  yes     yes  no  no       no      no         no    no      no
revokeSession   yes    yes  yes  yes     yes  yes yes      yes     yes        yes   yes     yes
chooseLanguage  yes    yes  yes  yes     yes  yes yes      yes     yes        yes   yes     yes
recordArea      no     no   no   no      yes  no  no       no      no         yes   no      no
recordService   no     no   no   no      yes  no  no       no      no         yes   no      no
updateArea      no     no   no   no      yes  no  no       no      no         yes   no      no
updateService   no     no   no   no      yes  no  no       no      no         yes   no      no
closeService    no     no   no   no      yes  no  no       no      no         yes   no      no
reopenService   no     no   no   no      yes  no  no       no      no         yes   no      no
recordProperty  no     yes  yes  yes     yes  no  no       no      no         no    no      no
updateProperty  no     yes  yes  yes     yes  no  no       no      no         no    no      no
staffToTrain    no     yes  yes  yes     yes  no  no       no      no         no    no      no
trainingGaps    no     yes  yes  yes     yes  no  no       no      no         no    no      no
consultations yes    yes  yes  yes     yes  no  no       no      no         no    yes     yes
solicitorInstructions yes    yes  yes  yes     yes  no  no       no      no         no    yes     yes
publicityItems yes    yes  yes  yes     yes  no  no       no      no         no    yes     yes
orders yes    yes  yes  yes     yes  no  no       no      no         no    yes     yes
consultHousingManager yes    yes  yes  yes     yes  no  no       no      no         no    no      no
instructSolicitor yes    yes  yes  yes     yes  no  no       no      no         no    no      no
askPublicityGuidance yes    yes  yes  yes     yes  no  no       no      no         no    no      no
draftPublicity yes    yes  yes  yes     yes  no  no       no      no         no    no      no
publishPublicity yes    yes  yes  yes     yes  no  no       no      no         no    no      no
withdrawPublicity yes    yes  yes  yes     yes  no  no       no      no         no    no      no
answerConsultation no     yes  yes  yes     yes  no  no       no      no         no    no      no
decideSolicitorInstruction no     yes  yes  yes     yes  no  no       no      no         no    no      no
givePublicityGuidance no     yes  yes  yes     yes  no  no       no      no         no    no      no
agencies        yes    yes  yes  yes     yes  yes yes      no      yes        yes   yes     yes
sharingAgreements yes    yes  yes  yes     yes  yes yes      no      yes        yes   yes     yes
sharingGuide    yes    yes  yes  yes     yes  yes yes      no      yes        yes   yes     yes
disclosures     yes    yes  yes  yes     yes  no  no       no      yes        no    yes     yes
recordAgency    no     yes  yes  yes     yes  no  no       no      no         no    no      no
updateAgency    no     yes  yes  yes     yes  no  no       no      no         no    no      no
recordSharingAgreement no     no   yes  yes     yes  no  no       no      no         no    no      no
endSharingAgreement no     no   yes  yes     yes  no  no       no      no         no    no      no
recordSharingPermission yes    yes  yes  yes     yes  no  no       no      no         no    no      no
withdrawSharingPermission yes    yes  yes  yes     yes  no  no       no      no         no    no      no
previewDisclosure yes    yes  yes  yes     yes  no  no       no      no         no    no      no
requestDisclosure yes    yes  yes  yes     yes  no  no       no      no         no    no      no
adviseOnDisclosure no     no   yes  no      yes  no  no       no      no         no    no      no
makeDisclosure  yes    yes  yes  yes     yes  no  no       no      no         no    no      no
withdrawDisclosure yes    yes  yes  yes     yes  no  no       no      no         no    no      no
referWithoutPermission yes    yes  yes  yes     yes  no  no       no      no         no    no      no
reviewReferral  no     no   yes  no      yes  no  no       no      no         no    no      no
setCaseLead     yes    yes  yes  yes     yes  no  no       no      no         no    no      no
restrictCase    no     no   yes  yes     yes  no  no       no      no         no    no      no
liftRestriction no     no   yes  yes     yes  no  no       no      no         no    no      no
delegations     yes    yes  yes  yes     yes  no  no       no      no         no    no      no
delegateWork    yes    yes  yes  yes     yes  no  no       no      no         no    no      no
endDelegation   yes    yes  yes  yes     yes  no  no       no      no         no    no      no
declareConflict yes    yes  yes  yes     yes  no  no       no      no         no    no      no
raiseWall       no     yes  yes  yes     yes  no  no       no      no         no    no      no
liftWall        no     no   yes  no      yes  no  no       no      no         no    no      no
evidence        yes  yes  yes  yes  yes  no  no  no  no  no  yes  yes
evidenceQueue   yes  yes  yes  yes  yes  no  no  no  no  no  yes  yes
evidenceDownloads no  yes  yes  yes  yes  no  no  no  yes  no  no  no
attachEvidence  yes  yes  yes  yes  yes  no  no  no  no  no  no  no
setEvidenceAside yes  yes  yes  yes  yes  no  no  no  no  no  no  no
restoreEvidence yes  yes  yes  yes  yes  no  no  no  no  no  no  no
describeEvidence yes  yes  yes  yes  yes  no  no  no  no  no  no  no
guides          yes    yes  yes  yes     yes  yes yes      no      yes        yes   yes     yes
keepGuide       no     yes  yes  yes     yes  no  no       no      no         no    no      no
withdrawGuide   no     yes  yes  yes     yes  no  no       no      no         no    no      no
letterTemplates yes    yes  yes  yes     yes  yes yes      no      yes        yes   yes     yes
keepLetterTemplate no  no   yes  yes     yes  no  no       no      no         no    no      no
previewLetter   yes    yes  yes  yes     yes  no  no       no      no         no    no      no
recordLetter    yes    yes  yes  yes     yes  no  no       no      no         no    no      no
policyVersion   yes    yes  yes  yes     yes  yes yes      no      yes        yes   yes     yes
policyVersions  yes    yes  yes  yes     yes  yes yes      no      yes        yes   yes     yes
policyDrafts    no     no   yes  yes     yes  no  no       no      no         no    no      no
managementReport no no no no yes yes no no no no yes no
equalityFigures no     yes  yes  yes     yes  yes yes      no      no         no    yes     no
managementReports no no no no yes yes no no no no yes no
reproducedReport no no no no yes yes no no no no yes no
askForManagementReport no no no no yes yes no no no no yes no
editReportSentences no no no no yes yes no no no no yes no
signManagementReport no no no no yes yes no no no no no no
policyPreview   no     no   yes  yes     yes  no  no       no      no         no    no      no
draftPolicy     no     no   yes  yes     yes  no  no       no      no         no    no      no
changePolicyDraft no   no   yes  yes     yes  no  no       no      no         no    no      no
withdrawPolicyDraft no no   yes  yes     yes  no  no       no      no         no    no      no
activatePolicy  no     no   no   no      yes  no  no       no      no         no    no      no
caseUpdates     yes    yes  yes  yes     yes  no  no       no      no         no    yes     yes
unreadNotices   yes    yes  yes  yes     yes  yes yes      no      no         no    yes      no
`;

const nobody = '00000000-0000-7000-8000-00000000ffff';
const connection = '{ pageInfo { hasNextPage } }';
const mutation = (name: string, input: string) =>
  `mutation { ${name}(input: ${input}) { refusals { rule } } }`;
const operations: Record<string, string> = {
  viewer: '{ viewer { name } }',
  node: `{ node(id: "${nobody}") { id } }`,
  places: '{ places { name } }',
  policy: '{ policy { title } }',
  categories: '{ categories { code } }',
  measures: '{ measures { id } }',
  case: `{ case(id: "${nobody}") { id } }`,
  cases: `{ cases ${connection} }`,
  report: `{ report(id: "${nobody}") { id } }`,
  reports: `{ reports ${connection} }`,
  confidedReports: `{ confidedReports ${connection} }`,
  parties: `{ parties ${connection} }`,
  person: `{ person(id: "${nobody}") { id } }`,
  persons: `{ persons ${connection} }`,
  properties: `{ properties ${connection} }`,
  actions: `{ actions ${connection} }`,
  visits: `{ visits ${connection} }`,
  riskAssessments: `{ riskAssessments ${connection} }`,
  deadlines: `{ deadlines ${connection} }`,
  caseEvents: `{ caseEvents ${connection} }`,
  caseReviews: `{ caseReviews ${connection} }`,
  caseReviewMeter: `{ caseReviewMeter(caseId: "${nobody}") { count } }`,
  localAuthorities: '{ localAuthorities { name } }',
  imports: `{ imports ${connection} }`,
  behindFigure:
    '{ behindFigure(measure: CASES_OPENED, period: { from: "2026-01-01", to: "2026-01-31" }) { totalCount } }',
  analytics:
    '{ analytics(measures: [CASES_OPENED], period: { from: "2026-01-01", to: "2026-01-31" }) { from } }',
  externalReferences: `{ externalReferences ${connection} }`,
  recordExternalReference: mutation(
    'recordExternalReference',
    `{ system: "PYRAMID", reference: "T-1", caseId: "${nobody}" }`,
  ),
  endExternalReference: mutation('endExternalReference', `{ externalReferenceId: "${nobody}" }`),
  bulkExports: `{ bulkExports ${connection} }`,
  askForExport: mutation('askForExport', '{ kinds: [], purpose: "x", lawfulBasis: "x" }'),
  discardExport: mutation('discardExport', `{ exportId: "${nobody}" }`),
  importReports: mutation('importReports', '{ reports: [] }'),
  receiveReport: mutation(
    'receiveReport',
    `{ serviceId: "${nobody}", channel: MAIN_OFFICE, reporterType: NEIGHBOUR, dangerNow: false }`,
  ),
  triageReport: mutation(
    'triageReport',
    `{ reportId: "${nobody}", redirect: { target: SERVICE_COMPLAINT } }`,
  ),
  standards: '{ standards { weNeed } }',
  reportSuggestions: `{ reportSuggestions(reportId: "${nobody}") { matches { report } } }`,
  deferTriage: mutation('deferTriage', `{ reportId: "${nobody}", reason: "Not safe." }`),
  supplementReport: mutation('supplementReport', `{ reportId: "${nobody}", safeToSelfResolve: true }`),
  recordReportContact: mutation(
    'recordReportContact',
    `{ reportId: "${nobody}", method: PHONE, reached: true }`,
  ),
  offerSupport: mutation('offerSupport', `{ reportId: "${nobody}", support: "A talk." }`),
  overrideNotAsb: mutation('overrideNotAsb', `{ reportId: "${nobody}", reason: "It is." }`),
  changeUrgency: mutation('changeUrgency', `{ caseId: "${nobody}", urgency: EMERGENCY }`),
  changePriority: mutation('changePriority', `{ caseId: "${nobody}", priority: HIGH, reason: "Afraid." }`),
  flagSafeguarding: mutation('flagSafeguarding', `{ caseId: "${nobody}", incidentReference: "INC-1" }`),
  protectStaff: mutation('protectStaff', `{ caseId: "${nobody}", incidentReference: "INC-1" }`),
  tickChecklist: mutation('tickChecklist', `{ caseId: "${nobody}", item: "RISK_ASSESSED" }`),
  addParty: mutation('addParty', `{ caseId: "${nobody}", personId: "${nobody}", role: WITNESS }`),
  updatePerson: mutation('updatePerson', `{ personId: "${nobody}", name: "Somebody" }`),
  identifyPerson: mutation('identifyPerson', `{ unknownId: "${nobody}", knownId: "${nobody}" }`),
  undoMerge: mutation('undoMerge', `{ mergeId: "${nobody}" }`),
  recordHousehold: mutation('recordHousehold', `{ caseId: "${nobody}", members: [] }`),
  addMember: mutation('addMember', `{ caseId: "${nobody}", member: { personId: "${nobody}" } }`),
  endMembership: mutation('endMembership', `{ caseId: "${nobody}", membershipId: "${nobody}" }`),
  linkCases: mutation('linkCases', `{ caseId: "${nobody}", otherCaseId: "${nobody}", kind: SAME_PLACE }`),
  unlinkCases: mutation('unlinkCases', `{ caseId: "${nobody}", linkId: "${nobody}" }`),
  updateParty: mutation('updateParty', `{ caseId: "${nobody}", partyId: "${nobody}", informed: false }`),
  removeParty: mutation('removeParty', `{ caseId: "${nobody}", partyId: "${nobody}", reason: "Left." }`),
  recordPermission: mutation(
    'recordPermission',
    `{ caseId: "${nobody}", partyId: "${nobody}", toPartyId: "${nobody}", permission: { form: SPOKEN } }`,
  ),
  withdrawPermission: mutation('withdrawPermission', `{ caseId: "${nobody}", permissionId: "${nobody}" }`),
  recordContact: mutation('recordContact', `{ caseId: "${nobody}", method: PHONE, reached: true }`),
  recordAction: mutation('recordAction', `{ caseId: "${nobody}", type: MEDIATION }`),
  completeAction: mutation('completeAction', `{ actionId: "${nobody}" }`),
  startAction: mutation('startAction', `{ actionId: "${nobody}" }`),
  changeAction: mutation('changeAction', `{ actionId: "${nobody}", description: "x" }`),
  cancelAction: mutation('cancelAction', `{ actionId: "${nobody}", reason: "x" }`),
  reopenAction: mutation('reopenAction', `{ actionId: "${nobody}" }`),
  reviewAction: mutation('reviewAction', `{ actionId: "${nobody}", what: "x" }`),
  recordBreach: mutation('recordBreach', `{ actionId: "${nobody}", what: "x", occurredOn: "2026-03-02" }`),
  dischargeAction: mutation('dischargeAction', `{ actionId: "${nobody}", reason: "x" }`),
  recordConsent: mutation('recordConsent', `{ actionId: "${nobody}", consent: { partyId: "${nobody}" } }`),
  addDiaryEntry: mutation(
    'addDiaryEntry',
    `{ actionId: "${nobody}", beganAt: "2026-03-01T09:00:00Z", what: "x" }`,
  ),
  returnDiarySheets: mutation('returnDiarySheets', `{ actionId: "${nobody}" }`),
  extendDiarySheets: mutation(
    'extendDiarySheets',
    `{ actionId: "${nobody}", endsOn: "2026-03-09", reason: "x" }`,
  ),
  giveDiaryKey: mutation('giveDiaryKey', `{ actionId: "${nobody}" }`),
  giveDiaryFeedback: mutation('giveDiaryFeedback', `{ actionId: "${nobody}", feedback: "x" }`),
  requestCooperation: mutation(
    'requestCooperation',
    `{ caseId: "${nobody}", partyId: "${nobody}", kind: RECORDS, byWhen: "2026-03-09", adjustments: "None needed." }`,
  ),
  answerCooperationRequest: mutation(
    'answerCooperationRequest',
    `{ requestId: "${nobody}", answer: AGREED }`,
  ),
  approveClosingForNonCooperation: mutation(
    'approveClosingForNonCooperation',
    `{ caseId: "${nobody}", reason: "x" }`,
  ),
  recordIncident: mutation(
    'recordIncident',
    `{ caseId: "${nobody}", occurredAt: "2026-03-01T09:00:00Z", behaviour: FOULING }`,
  ),
  recordPreventionActivity: mutation(
    'recordPreventionActivity',
    `{ type: WEEKLY_REVIEW_MEETING, heldOn: "2026-03-02", serviceId: "${nobody}" }`,
  ),
  correctPreventionActivity: mutation(
    'correctPreventionActivity',
    `{ activityId: "${nobody}", type: WEEKLY_REVIEW_MEETING, heldOn: "2026-03-02", reason: "x" }`,
  ),
  withdrawPreventionActivity: mutation(
    'withdrawPreventionActivity',
    `{ activityId: "${nobody}", reason: "x" }`,
  ),
  linkPreventionActivity: mutation(
    'linkPreventionActivity',
    `{ activityId: "${nobody}", caseId: "${nobody}" }`,
  ),
  preventionActivities: `{ preventionActivities ${connection} }`,
  hotspots:
    '{ hotspots(period: { from: "2026-01-01", to: "2026-01-31" }, by: SERVICE) { places { reports } } }',
  repeatPlaces: '{ repeatPlaces { places { reports } } }',
  recordHomes: mutation('recordHomes', `{ serviceId: "${nobody}", homes: 10 }`),
  assessRisk: mutation(
    'assessRisk',
    `{ caseId: "${nobody}", partyId: "${nobody}", answers: [], level: LOW }`,
  ),
  assessOccupantRisk: mutation('assessOccupantRisk', `{ personId: "${nobody}", answers: [], level: LOW }`),
  explainCaseReviewRight: mutation('explainCaseReviewRight', `{ caseId: "${nobody}" }`),
  applyForCaseReview: mutation('applyForCaseReview', `{ caseId: "${nobody}", applicantKind: INDIVIDUAL }`),
  acknowledgeCaseReview: mutation('acknowledgeCaseReview', `{ caseReviewId: "${nobody}" }`),
  decideCaseReviewThreshold: mutation(
    'decideCaseReviewThreshold',
    `{ caseReviewId: "${nobody}", met: true, reasons: "Three." }`,
  ),
  recordCaseReview: mutation(
    'recordCaseReview',
    `{ caseReviewId: "${nobody}", applicantInvited: true, findings: "As told." }`,
  ),
  appealCaseReview: mutation('appealCaseReview', `{ caseReviewId: "${nobody}", grounds: "As told." }`),
  closeCaseReview: mutation('closeCaseReview', `{ caseReviewId: "${nobody}" }`),
  answerRecommendation: mutation(
    'answerRecommendation',
    `{ recommendationId: "${nobody}", status: ACCEPTED }`,
  ),
  logServiceComplaint: mutation('logServiceComplaint', `{ caseId: "${nobody}" }`),
  keepLocalAuthority: mutation('keepLocalAuthority', `{ id: "${nobody}", name: "X", serviceIds: [] }`),
  interventions: '{ interventions { type } }',
  partnershipLedger: `{ partnershipLedger(caseId: "${nobody}", partyId: "${nobody}") { state } }`,
  proposeFormalAction: mutation(
    'proposeFormalAction',
    `{ caseId: "${nobody}", partyId: "${nobody}", type: INJUNCTION, route: PERSISTENT, limb: SERIOUS_NATURE, reasons: "x" }`,
  ),
  assessFormalAction: mutation('assessFormalAction', `{ actionId: "${nobody}", assessment: {} }`),
  ...Object.fromEntries(
    ['support', 'approve', 'refuse', 'start', 'breach', 'discharge', 'cancel'].map((step) => [
      `${step}FormalAction`,
      mutation(`${step}FormalAction`, `{ actionId: "${nobody}", reason: "x" }`),
    ]),
  ),
  giveExclusionReasons: mutation('giveExclusionReasons', `{ actionId: "${nobody}", writtenReasons: "x" }`),
  linkPoliceEvidence: mutation(
    'linkPoliceEvidence',
    `{ actionId: "${nobody}", reference: "x", datedOn: "2026-03-01" }`,
  ),
  recordPolicePartnership: mutation(
    'recordPolicePartnership',
    `{ caseId: "${nobody}", force: "x", officerReference: "x", agreedOn: "2026-03-01", agreed: "x" }`,
  ),
  considerOption: mutation(
    'considerOption',
    `{ caseId: "${nobody}", partyId: "${nobody}", option: DISPERSAL, choice: USED, reason: "x", agency: POLICE }`,
  ),
  recordOrder: mutation(
    'recordOrder',
    `{ actionId: "${nobody}", result: REFUSED, court: "x", decidedOn: "2026-03-01" }`,
  ),
  recordOrderBreach: mutation(
    'recordOrderBreach',
    `{ orderId: "${nobody}", happenedOn: "2026-03-01", description: "x" }`,
  ),
  varyOrDischargeOrder: mutation(
    'varyOrDischargeOrder',
    `{ orderId: "${nobody}", happenedOn: "2026-03-01", discharged: true, reason: "x" }`,
  ),
  equalityEditions: '{ equalityEditions { name } }',
  sensitiveInformation: `{ sensitiveInformation(personId: "${nobody}") { personId } }`,
  showSensitive: mutation(
    'showSensitive',
    `{ personId: "${nobody}", kind: EQUALITY_PROFILE, reason: BEFORE_CONTACT }`,
  ),
  recordEqualityProfile: mutation(
    'recordEqualityProfile',
    `{ personId: "${nobody}", purposeExplained: true, answeredBy: THEMSELVES, answers: { sex: FEMALE } }`,
  ),
  noteHealth: mutation(
    'noteHealth',
    `{ personId: "${nobody}", kind: FRAILTY, text: "She cannot see well." }`,
  ),
  endHealthNote: mutation('endHealthNote', `{ noteId: "${nobody}" }`),
  takeEmergencyAccess: mutation(
    'takeEmergencyAccess',
    `{ caseReference: "ASB-1999-000001", reason: SAFETY_OF_LIFE, explanation: "Somebody is at the door." }`,
  ),
  endEmergencyAccess: mutation('endEmergencyAccess', `{ accessId: "${nobody}" }`),
  emergencyAccesses: `{ emergencyAccesses ${connection} }`,
  auditEntries: `{ auditEntries ${connection} }`,
  retentionPreview: '{ retentionPreview { kinds { kind goes } } }',
  erasurePreview: `{ erasurePreview(personId: "${nobody}") { keptBecause } }`,
  retentionHolds: `{ retentionHolds ${connection} }`,
  onlineReports: `{ onlineReports ${connection} }`,
  openOnlineReport: mutation('openOnlineReport', `{ onlineReportId: "${nobody}" }`),
  takeInOnlineReport: mutation(
    'takeInOnlineReport',
    `{ onlineReportId: "${nobody}", serviceId: "${nobody}" }`,
  ),
  setOnlineReportAside: mutation('setOnlineReportAside', `{ onlineReportId: "${nobody}", reason: SPAM }`),
  restoreOnlineReport: mutation('restoreOnlineReport', `{ onlineReportId: "${nobody}" }`),
  erasures: `{ erasures ${connection} }`,
  erasePerson: mutation('erasePerson', `{ personId: "${nobody}", reason: OBJECTION }`),
  subjectAccessRequests: `{ subjectAccessRequests ${connection} }`,
  subjectAccessDraft: `{ subjectAccessDraft(requestId: "${nobody}") { total } }`,
  receiveSubjectAccess: mutation(
    'receiveSubjectAccess',
    `{ personId: "${nobody}", askedBy: THEMSELVES, receivedOn: "2026-03-01" }`,
  ),
  confirmSubjectIdentity: mutation(
    'confirmSubjectIdentity',
    `{ requestId: "${nobody}", how: PHOTO_DOCUMENT_SEEN }`,
  ),
  extendSubjectAccess: mutation(
    'extendSubjectAccess',
    `{ requestId: "${nobody}", reason: COMPLEX, toldOn: "2026-03-01" }`,
  ),
  decideSubjectAccess: mutation(
    'decideSubjectAccess',
    `{ requestId: "${nobody}", decisions: [{ item: "person:1", state: WITHHELD, ground: THIRD_PARTY }] }`,
  ),
  finishSubjectAccessDraft: mutation('finishSubjectAccessDraft', `{ requestId: "${nobody}" }`),
  approveSubjectAccess: mutation('approveSubjectAccess', `{ requestId: "${nobody}" }`),
  sendBackSubjectAccess: mutation('sendBackSubjectAccess', `{ requestId: "${nobody}" }`),
  sendSubjectAccess: mutation('sendSubjectAccess', `{ requestId: "${nobody}" }`),
  refuseSubjectAccess: mutation('refuseSubjectAccess', `{ requestId: "${nobody}", reason: NO_AUTHORITY }`),
  withdrawSubjectAccess: mutation('withdrawSubjectAccess', `{ requestId: "${nobody}" }`),
  retentionRuns: `{ retentionRuns ${connection} }`,
  placeHold: mutation(
    'placeHold',
    `{ personId: "${nobody}", reason: LEGAL_CLAIM, explanation: "A claim.", reviewOn: "2026-09-01" }`,
  ),
  liftHold: mutation('liftHold', `{ holdId: "${nobody}", reason: "Settled." }`),
  withdrawEqualityProfile: mutation('withdrawEqualityProfile', `{ personId: "${nobody}" }`),
  agreeActionPlan: mutation(
    'agreeActionPlan',
    `{ caseId: "${nobody}", agreedWithId: "${nobody}", agreedBy: PHONE, expectations: "We can.", items: [], reviewOn: [] }`,
  ),
  changeActionPlan: mutation(
    'changeActionPlan',
    `{ planId: "${nobody}", planVersion: 1, reason: "It changed.", agreedBy: PHONE }`,
  ),
  reviewActionPlan: mutation(
    'reviewActionPlan',
    `{ planId: "${nobody}", livingAtHome: AT_HOME, conclusion: "Well." }`,
  ),
  completePlanItem: mutation('completePlanItem', `{ itemId: "${nobody}" }`),
  leadReviews: `{ leadReviews ${connection} }`,
  recordReview: mutation('recordReview', `{ caseId: "${nobody}", decision: AGREE }`),
  reviewQueue: `{ reviewQueue ${connection} }`,
  caseReviewFunnel: '{ caseReviewFunnel(period: { from: "2026-01-01", to: "2026-01-31" }) { applied } }',
  dataQuality: '{ dataQuality { countedAt } }',
  deadlineBoard: '{ deadlineBoard { countedAt } }',
  reviewCoverage: '{ reviewCoverage(period: { from: "2026-01-01", to: "2026-01-31" }) { cases } }',
  appraisalExtract: `{ appraisalExtract(staffId: "${nobody}", period: { from: "2026-01-01", to: "2026-01-31" }) { name } }`,
  overrideDeadline: mutation(
    'overrideDeadline',
    `{ deadlineId: "${nobody}", dueOn: "2026-03-20", reason: "Away." }`,
  ),
  assignCase: mutation('assignCase', `{ caseId: "${nobody}", ownerId: "${nobody}", reason: "Away." }`),
  recordTraining: mutation(
    'recordTraining',
    `{ staffId: "${nobody}", module: "X", completedOn: "2026-01-01" }`,
  ),
  withdrawTraining: mutation('withdrawTraining', `{ trainingId: "${nobody}" }`),
  notifications: `{ notifications ${connection} }`,
  markNoticesRead: mutation('markNoticesRead', '{}'),
  preferMail: mutation('preferMail', '{ mail: NONE }'),
  savedViews: '{ savedViews { id } }',
  saveView: mutation('saveView', '{ page: CASES, name: "Mine", content: "" }'),
  removeView: mutation('removeView', `{ viewId: "${nobody}" }`),
  mailPreference: '{ mailPreference }',
  mails: `{ mails ${connection} }`,
  schedules: '{ schedules { name nextAt lastRun { status } } }',
  scheduleRuns: `{ scheduleRuns ${connection} }`,
  runSchedule: mutation('runSchedule', '{ name: REMOVE_EXPIRED }'),
  operations: '{ operations { at healthy } }',
  retryJob: mutation('retryJob', '{ queue: "deadlines", jobId: "x" }'),
  retryMail: mutation('retryMail', `{ mailId: "${nobody}" }`),
  webhookEndpoints: `{ webhookEndpoints ${connection} }`,
  webhookDeliveries: `{ webhookDeliveries ${connection} }`,
  addWebhook: mutation('addWebhook', `{ staffId: "${nobody}", name: "", url: "" }`),
  updateWebhook: mutation('updateWebhook', `{ webhookId: "${nobody}" }`),
  stopWebhook: mutation('stopWebhook', `{ webhookId: "${nobody}" }`),
  startWebhook: mutation('startWebhook', `{ webhookId: "${nobody}" }`),
  rotateWebhookSecret: mutation('rotateWebhookSecret', `{ webhookId: "${nobody}" }`),
  pingWebhook: mutation('pingWebhook', `{ webhookId: "${nobody}" }`),
  replayWebhook: mutation('replayWebhook', `{ webhookId: "${nobody}" }`),
  trainingGaps: '{ trainingGaps { module } }',
  staffToTrain: '{ staffToTrain { staff { id } } }',
  recordArea: mutation('recordArea', '{ name: "" }'),
  updateArea: mutation('updateArea', `{ areaId: "${nobody}", name: "" }`),
  recordService: mutation(
    'recordService',
    `{ areaId: "${nobody}", name: "", type: HOUSING, nation: ENGLAND }`,
  ),
  updateService: mutation('updateService', `{ serviceId: "${nobody}" }`),
  closeService: mutation('closeService', `{ serviceId: "${nobody}", lastDay: "2026-03-02" }`),
  reopenService: mutation('reopenService', `{ serviceId: "${nobody}" }`),
  recordProperty: mutation('recordProperty', `{ serviceId: "${nobody}", address: "" }`),
  updateProperty: mutation('updateProperty', `{ propertyId: "${nobody}" }`),
  staff: `{ staff ${connection} }`,
  recordStaff: mutation('recordStaff', '{ name: "", subject: "x" }'),
  updateStaff: mutation('updateStaff', `{ staffId: "${nobody}" }`),
  grantRole: mutation('grantRole', `{ staffId: "${nobody}", role: SMT }`),
  confirmGrant: mutation('confirmGrant', `{ grantId: "${nobody}" }`),
  declineGrant: mutation('declineGrant', `{ grantId: "${nobody}" }`),
  endGrant: mutation('endGrant', `{ grantId: "${nobody}" }`),
  restoreGrant: mutation('restoreGrant', `{ grantId: "${nobody}" }`),
  recordLeaving: mutation(
    'recordLeaving',
    `{ staffId: "${nobody}", lastDay: "2026-03-02", access: AT_ONCE }`,
  ),
  undoLeaving: mutation('undoLeaving', `{ staffId: "${nobody}" }`),
  sessions: '{ sessions { id } }',
  ownRoles: '{ ownRoles { role } }',
  colleaguesToStandIn: '{ colleaguesToStandIn { id } }',
  colleaguesToWall: `{ colleaguesToWall(caseId: "${nobody}") { id } }`,
  colleaguesToLead: `{ colleaguesToLead(caseId: "${nobody}") { id } }`,
  revokeSession: mutation('revokeSession', `{ sessionId: "${nobody}" }`),
  chooseLanguage: mutation('chooseLanguage', '{ language: WELSH }'),
  consultations: `{ consultations ${connection} }`,
  solicitorInstructions: `{ solicitorInstructions ${connection} }`,
  publicityItems: `{ publicityItems ${connection} }`,
  orders: `{ orders ${connection} }`,
  consultHousingManager: mutation('consultHousingManager', `{ caseId: "${nobody}", question: "x" }`),
  answerConsultation: mutation('answerConsultation', `{ consultationId: "${nobody}", answer: "x" }`),
  instructSolicitor: mutation('instructSolicitor', `{ caseId: "${nobody}", firm: "x", matter: "x" }`),
  decideSolicitorInstruction: mutation(
    'decideSolicitorInstruction',
    `{ instructionId: "${nobody}", approved: true }`,
  ),
  askPublicityGuidance: mutation(
    'askPublicityGuidance',
    `{ orderId: "${nobody}", purposes: [DETER], question: "x" }`,
  ),
  givePublicityGuidance: mutation(
    'givePublicityGuidance',
    `{ publicityId: "${nobody}", allowed: true, guidance: "x", dataProtection: "x" }`,
  ),
  draftPublicity: mutation(
    'draftPublicity',
    `{ publicityId: "${nobody}", audience: "x", text: "x", namesPerson: false }`,
  ),
  publishPublicity: mutation('publishPublicity', `{ publicityId: "${nobody}" }`),
  withdrawPublicity: mutation('withdrawPublicity', `{ publicityId: "${nobody}", reason: "x" }`),
  planVisit: mutation('planVisit', `{ caseId: "${nobody}", plannedAt: "2026-03-01T09:00:00Z" }`),
  confirmVisit: mutation('confirmVisit', `{ visitId: "${nobody}", controlMeasures: "Two of staff." }`),
  completeVisit: mutation('completeVisit', `{ visitId: "${nobody}" }`),
  cancelVisit: mutation('cancelVisit', `{ visitId: "${nobody}", reason: "Ill." }`),
  closingReadiness: `{ closingReadiness(caseId: "${nobody}") { ready } }`,
  surveys: `{ surveys ${connection} }`,
  perceptionResults: '{ perceptionResults(period: { from: "2026-01-01", to: "2026-01-31" }) { stock } }',
  giveClosureNotice: mutation(
    'giveClosureNotice',
    `{ caseId: "${nobody}", outcome: PARTY_MOVED, toldThem: "x", method: LETTER }`,
  ),
  reopenCase: mutation('reopenCase', `{ caseId: "${nobody}", reason: "x" }`),
  startMonitoring: mutation('startMonitoring', `{ caseId: "${nobody}", until: "2026-01-31", reason: "x" }`),
  endMonitoring: mutation('endMonitoring', `{ caseId: "${nobody}", reason: "x" }`),
  recordSurveyAnswer: mutation(
    'recordSurveyAnswer',
    `{ surveyId: "${nobody}", answer: { result: DECLINED } }`,
  ),
  importSurveyAnswers: mutation(
    'importSurveyAnswers',
    '{ rows: [{ reference: "SUR-1", result: DECLINED }] }',
  ),
  homesOwned: '{ homesOwned { homes } }',
  noteEqualityFlag: mutation('noteEqualityFlag', `{ reportId: "${nobody}", flag: "x", done: "x" }`),
  askForExactFigures: mutation(
    'askForExactFigures',
    `{ year: "2019-20", side: PERSON_HARMED, characteristic: SEX, by: EVERYTHING, reason: "x" }`,
  ),
  approveExactFigures: mutation('approveExactFigures', `{ elevationId: "${nobody}" }`),
  declineExactFigures: mutation('declineExactFigures', `{ elevationId: "${nobody}" }`),
  endExactFigures: mutation('endExactFigures', `{ elevationId: "${nobody}" }`),
  lookAtExactFigures: mutation('lookAtExactFigures', `{ elevationId: "${nobody}" }`),
  exactFiguresElevations: '{ exactFiguresElevations { id } }',
  equalityStewards: '{ equalityStewards { id } }',
  nameEqualitySteward: mutation('nameEqualitySteward', `{ staffId: "${nobody}" }`),
  confirmEqualitySteward: mutation('confirmEqualitySteward', `{ stewardId: "${nobody}" }`),
  endEqualitySteward: mutation('endEqualitySteward', `{ stewardId: "${nobody}" }`),
  recordHomesOwned: mutation('recordHomesOwned', '{ year: "x", stock: LCRA, homes: 1 }'),
  importPerceptionResponses: mutation('importPerceptionResponses', '{ source: "x", rows: [] }'),
  closeCase: mutation('closeCase', `{ caseId: "${nobody}", outcome: PARTY_MOVED, reason: "Moved away." }`),
  agencies: `{ agencies ${connection} }`,
  sharingAgreements: `{ sharingAgreements ${connection} }`,
  sharingGuide: '{ sharingGuide { category } }',
  disclosures: `{ disclosures ${connection} }`,
  guides: `{ guides ${connection} }`,
  keepGuide: mutation('keepGuide', '{ title: " " }'),
  withdrawGuide: mutation('withdrawGuide', `{ id: "${nobody}", reason: "x" }`),
  letterTemplates: `{ letterTemplates ${connection} }`,
  keepLetterTemplate: mutation(
    'keepLetterTemplate',
    '{ kind: WARNING, heading: " ", body: " ", summary: " " }',
  ),
  previewLetter: mutation(
    'previewLetter',
    `{ caseId: "${nobody}", partyId: "${nobody}", templateId: "${nobody}" }`,
  ),
  recordLetter: mutation(
    'recordLetter',
    `{ caseId: "${nobody}", partyId: "${nobody}", templateId: "${nobody}" }`,
  ),
  policyVersion: `{ policyVersion(id: "${nobody}") { number } }`,
  policyVersions: `{ policyVersions ${connection} }`,
  policyDrafts: `{ policyDrafts ${connection} }`,
  equalityFigures: '{ equalityFigures(side: PERSON_HARMED) { year } }',
  managementReport: `{ managementReport(id: "${nobody}") { status } }`,
  managementReports: `{ managementReports ${connection} }`,
  reproducedReport: `{ reproducedReport(id: "${nobody}") { reproduced } }`,
  askForManagementReport: mutation('askForManagementReport', '{ kind: QUARTERLY_REPORT, period: "x" }'),
  editReportSentences: mutation(
    'editReportSentences',
    `{ reportId: "${nobody}", version: 1, sentences: [] }`,
  ),
  signManagementReport: mutation('signManagementReport', `{ reportId: "${nobody}", version: 1 }`),
  policyPreview: `{ policyPreview(draftId: "${nobody}") { powersAdded } }`,
  draftPolicy: mutation('draftPolicy', '{ summary: " " }'),
  changePolicyDraft: mutation('changePolicyDraft', `{ draftId: "${nobody}", summary: "x" }`),
  withdrawPolicyDraft: mutation('withdrawPolicyDraft', `{ draftId: "${nobody}", reason: "x" }`),
  activatePolicy: mutation('activatePolicy', `{ draftId: "${nobody}" }`),
  recordAgency: mutation('recordAgency', `{ kind: POLICE, name: " " }`),
  updateAgency: mutation('updateAgency', `{ agencyId: "${nobody}" }`),
  recordSharingAgreement: mutation(
    'recordSharingAgreement',
    `{ agencyId: "${nobody}", title: "x", validFrom: "2026-01-01", validTo: "2026-12-31", purposes: [SUPPORT], categories: [IDENTITY], documentReference: "x" }`,
  ),
  endSharingAgreement: mutation('endSharingAgreement', `{ agreementId: "${nobody}", reason: "x" }`),
  recordSharingPermission: mutation(
    'recordSharingPermission',
    `{ caseId: "${nobody}", partyId: "${nobody}", recipient: { kind: OTHER, name: "x" }, categories: [IDENTITY], form: WRITTEN }`,
  ),
  withdrawSharingPermission: mutation('withdrawSharingPermission', `{ permissionId: "${nobody}" }`),
  previewDisclosure: mutation(
    'previewDisclosure',
    `{ caseId: "${nobody}", recipient: { kind: OTHER, name: "x" }, items: [], text: "x" }`,
  ),
  requestDisclosure: mutation(
    'requestDisclosure',
    `{ caseId: "${nobody}", recipient: { kind: OTHER, name: "x" }, items: [], text: "x", basis: COURT_REQUIREMENT, purpose: LEGAL_PROCEEDINGS, lawfulBasis: ARTICLE_6_1_C_LEGAL_OBLIGATION }`,
  ),
  adviseOnDisclosure: mutation(
    'adviseOnDisclosure',
    `{ disclosureId: "${nobody}", advice: PROCEED, reason: "x" }`,
  ),
  makeDisclosure: mutation('makeDisclosure', `{ disclosureId: "${nobody}" }`),
  withdrawDisclosure: mutation('withdrawDisclosure', `{ disclosureId: "${nobody}" }`),
  referWithoutPermission: mutation(
    'referWithoutPermission',
    `{ caseId: "${nobody}", agencyId: "${nobody}", reason: "x", confidentialityStatement: "x", items: [], text: "x", lawfulBasis: ARTICLE_6_1_D_VITAL_INTERESTS }`,
  ),
  reviewReferral: mutation(
    'reviewReferral',
    `{ disclosureId: "${nobody}", judgement: JUSTIFIED, note: "x" }`,
  ),
  setCaseLead: mutation('setCaseLead', `{ caseId: "${nobody}", landlordRole: LEAD }`),
  restrictCase: mutation('restrictCase', `{ caseId: "${nobody}", namedStaffIds: [], reason: "x" }`),
  delegations: `{ delegations ${connection} }`,
  delegateWork: mutation('delegateWork', `{ delegateId: "${nobody}", until: "2026-01-01" }`),
  endDelegation: mutation('endDelegation', `{ delegationId: "${nobody}" }`),
  declareConflict: mutation('declareConflict', `{ caseId: "${nobody}", kind: RELATED, explanation: "x" }`),
  raiseWall: mutation(
    'raiseWall',
    `{ caseId: "${nobody}", staffId: "${nobody}", kind: RELATED, explanation: "x" }`,
  ),
  liftWall: mutation('liftWall', `{ wallId: "${nobody}", reason: "x" }`),
  evidence: `{ evidence ${connection} }`,
  evidenceQueue: `{ evidenceQueue ${connection} }`,
  evidenceDownloads: `{ evidenceDownloads ${connection} }`,
  attachEvidence: mutation('attachEvidence', `{ caseId: "${nobody}", evidenceId: "${nobody}" }`),
  setEvidenceAside: mutation('setEvidenceAside', `{ evidenceId: "${nobody}", reason: "x" }`),
  restoreEvidence: mutation('restoreEvidence', `{ evidenceId: "${nobody}" }`),
  describeEvidence: mutation('describeEvidence', `{ evidenceId: "${nobody}", type: PHOTO }`),
  liftRestriction: mutation('liftRestriction', `{ caseId: "${nobody}", reason: "x" }`),
};

const [heads, ...rows] = matrix
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/ +/));
const table = rows.flatMap(([field, ...cells]) =>
  heads!.map((column, index) => ({
    field: field!,
    who: oneOfEachRole[column as Column],
    may: cells[index] === 'yes',
  })),
);

test('the table has a line for every query, change and subscription, and a column for every role', async () => {
  const schema = await schemaOfServer();
  const fields = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap(
    (type) => Object.keys(type!.getFields()),
  );
  expect(rows.map(([field]) => field).sort()).toEqual(fields.sort());
  expect(heads).toEqual(Object.keys(oneOfEachRole));
  expect(table.length).toBe(fields.length * 12);
});

describe.each(Object.values(oneOfEachRole))('%s', (who) => {
  test('may ask for exactly what the table says', async () => {
    const asked = table.filter((line) => line.who === who && operations[line.field]);
    const answers = await Promise.all(
      asked.map(async ({ field }) => {
        const { errors } = await landlord.as(who).answer(operations[field]!);
        const codes = (errors ?? []).map(({ extensions }) => extensions.code);
        expect(
          codes.filter((code) => code !== 'FORBIDDEN'),
          field,
        ).toEqual([]);
        return [field, codes.length === 0 ? 'may' : 'may not'];
      }),
    );
    expect(Object.fromEntries(answers)).toEqual(
      Object.fromEntries(asked.map(({ field, may }) => [field, may ? 'may' : 'may not'])),
    );
  });

  test('is refused beside what is allowed, under another name and through a fragment just the same', async () => {
    const forbidden = table.filter(
      (line) => line.who === who && !line.may && operations[line.field]?.startsWith('{'),
    );
    for (const { field } of forbidden) {
      const inner = operations[field]!.slice(1, -1);
      for (const document of [
        `{ viewer { name } ${inner} }`,
        `{ mine: ${inner} }`,
        `{ ...rest } fragment rest on Query { ${inner} }`,
        `query ($no: Boolean = false) { ... @skip(if: $no) { ${inner} } }`,
      ]) {
        const { errors } = await landlord.as(who).answer(document);
        expect(errors?.[0]?.extensions, document).toMatchObject({ code: 'FORBIDDEN', field });
      }
    }
  });
});

test('updates are followed by those who may read rows, and refused to everybody else', async () => {
  const lines = table.filter(({ field }) => field === 'caseUpdates');
  const after = await cursorOfNow(landlord);
  const document = 'subscription ($after: String) { caseUpdates(after: $after) { event { kind } } }';
  const followers = lines.map(({ who, may }) => ({
    who,
    may,
    stream: follow(landlord.url, landlord.as(who).token, document, { after }),
  }));
  await taken(landlord.as('service-lead'), 'receiveReport', noiseReport(landlord));
  for (const { who, may, stream } of followers) {
    const first = await stream.next();
    if (may) expect(first.data?.caseUpdates.event, who).toEqual({ kind: 'REPORT_RECEIVED' });
    else expect(first.errors?.[0]?.extensions, who).toMatchObject({ code: 'FORBIDDEN' });
    await stream.close();
  }
});

test('unread notices are followed by those who are told of deadlines, and refused to everybody else', async () => {
  for (const { who, may } of table.filter(({ field }) => field === 'unreadNotices')) {
    const stream = follow(landlord.url, landlord.as(who).token, 'subscription { unreadNotices { unread } }');
    const first = await stream.next();
    if (may) expect(first.data?.unreadNotices.unread, who).toBeGreaterThanOrEqual(0);
    else expect(first.errors?.[0]?.extensions, who).toMatchObject({ code: 'FORBIDDEN' });
    await stream.close();
  }
});

describe('nobody at all', () => {
  test.each(Object.entries(operations))('may not ask for %s without signing in', async (_field, document) => {
    const response = await fetch(`${landlord.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: document }),
    });
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  });
});

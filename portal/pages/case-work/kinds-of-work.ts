import type { Ability } from '../../shell/menu.ts';
import type { Viewer } from '../../shell/viewer.tsx';

type Group =
  | 'people'
  | 'belonging'
  | 'identify'
  | 'sensitive'
  | 'equality'
  | 'contact'
  | 'risk'
  | 'plan'
  | 'action'
  | 'diary'
  | 'course'
  | 'cooperation'
  | 'steering'
  | 'wall'
  | 'formal'
  | 'order'
  | 'legal'
  | 'letter'
  | 'survey'
  | 'closing'
  | 'case-review'
  | 'sharing'
  | 'evidence';

interface Kind {
  title: string;
  group: Group;
  /** Without which the server would refuse it. */
  needs: Ability;
  /** Which roles alone do it, where the ability is wider: the rule itself decides. */
  roles?: readonly string[];
  /** Possible when the case is closed; everything else is only while it runs. */
  closed?: 'ALSO' | 'ONLY';
}

/** Managers of the policy; whom it counts among them, the rule says. */
const managers = ['AREA_MANAGER', 'HOUSING_MANAGER', 'HEAD_OF_SERVICE'] as const;

/** Everything that is done in a case file, by the word that stands in the address. */
export const kindsOfWork = {
  'add-person': { title: 'Add somebody', group: 'people', needs: 'WORK_CASE' },
  'change-person': {
    title: 'Change who they are and how to reach them',
    group: 'people',
    needs: 'WORK_CASE',
  },
  'change-party': { title: 'Change how they stand in the case', group: 'people', needs: 'WORK_CASE' },
  'remove-person': { title: 'End their part in the case', group: 'people', needs: 'WORK_CASE' },
  household: { title: 'Record who lives together', group: 'belonging', needs: 'WORK_CASE' },
  'add-member': { title: 'Add somebody to a household or group', group: 'belonging', needs: 'WORK_CASE' },
  'end-membership': {
    title: 'Somebody has left a household or group',
    group: 'belonging',
    needs: 'WORK_CASE',
  },
  identify: {
    title: 'Say who somebody unknown is',
    group: 'identify',
    needs: 'WORK_CASE',
    closed: 'ALSO',
  },
  'undo-identify': {
    title: 'Take back who somebody was found to be',
    group: 'identify',
    needs: 'WORK_CASE',
    closed: 'ALSO',
  },
  permission: {
    title: 'Record who may be told about somebody',
    group: 'people',
    needs: 'WORK_CASE',
  },
  'withdraw-permission': {
    title: 'Take such a permission back',
    group: 'people',
    needs: 'WORK_CASE',
    closed: 'ALSO',
  },
  'safe-contact': {
    title: 'How to reach them safely',
    group: 'sensitive',
    needs: 'SHOW_SENSITIVE',
    closed: 'ALSO',
  },
  health: { title: 'Health and vulnerability', group: 'sensitive', needs: 'NOTE_HEALTH', closed: 'ALSO' },
  'equality-profile': {
    title: 'Equality profile',
    group: 'equality',
    needs: 'RECORD_EQUALITY_PROFILE',
    closed: 'ALSO',
  },
  contact: { title: 'Record a contact or an attempt', group: 'contact', needs: 'WORK_CASE' },
  incident: { title: 'Record an incident', group: 'contact', needs: 'WORK_CASE' },
  risk: { title: 'Assess the risk', group: 'risk', needs: 'WORK_CASE' },
  'occupant-risk': {
    title: 'Assess the risk of an occupant',
    group: 'risk',
    needs: 'WORK_CASE',
    closed: 'ALSO',
  },
  plan: { title: 'Agree the action plan', group: 'plan', needs: 'WORK_CASE' },
  'change-plan': { title: 'Change the action plan', group: 'plan', needs: 'WORK_CASE' },
  'review-plan': { title: 'Review the action plan', group: 'plan', needs: 'WORK_CASE' },
  'plan-item': { title: 'Mark something agreed as done', group: 'plan', needs: 'WORK_CASE' },
  action: { title: 'Record an action', group: 'action', needs: 'WORK_CASE' },
  'start-action': { title: 'Begin an action', group: 'action', needs: 'WORK_CASE' },
  'complete-action': { title: 'Mark an action as done', group: 'action', needs: 'WORK_CASE' },
  'cancel-action': { title: 'Give an action up', group: 'action', needs: 'WORK_CASE' },
  diary: { title: 'Diary', group: 'diary', needs: 'WORK_CASE' },
  'change-action': { title: 'Change an action', group: 'course', needs: 'WORK_CASE' },
  'action-review': { title: 'Review an action', group: 'course', needs: 'WORK_CASE' },
  consent: { title: 'Record who agrees to an action', group: 'course', needs: 'WORK_CASE' },
  'reopen-action': { title: 'Take an action up again', group: 'course', needs: 'WORK_CASE' },
  'diary-entry': { title: 'Add an entry to a diary', group: 'course', needs: 'WORK_CASE' },
  'agreement-breach': { title: 'Record that an agreement was broken', group: 'course', needs: 'WORK_CASE' },
  'end-agreement': { title: 'End an agreement before its time', group: 'course', needs: 'WORK_CASE' },
  'extend-diary': { title: 'Have a diary kept for longer', group: 'course', needs: 'WORK_CASE' },
  'return-diary': { title: 'The diary sheets came back', group: 'course', needs: 'WORK_CASE' },
  'diary-feedback': { title: 'Give feedback on a diary', group: 'course', needs: 'WORK_CASE' },
  'ask-cooperation': { title: 'Ask somebody to help it along', group: 'cooperation', needs: 'WORK_CASE' },
  'answer-cooperation': {
    title: 'Record what they answered and did',
    group: 'cooperation',
    needs: 'WORK_CASE',
  },
  'approve-closing': {
    title: 'Approve closing because nobody helps it along',
    group: 'cooperation',
    needs: 'DECIDE_AS_MANAGER',
    roles: managers,
  },
  'plan-visit': { title: 'Plan a visit', group: 'cooperation', needs: 'WORK_CASE' },
  'confirm-visit': { title: 'Confirm the measures for a visit', group: 'cooperation', needs: 'WORK_CASE' },
  'visit-done': { title: 'Record a visit', group: 'cooperation', needs: 'WORK_CASE' },
  'cancel-visit': { title: 'Call a visit off', group: 'cooperation', needs: 'WORK_CASE' },
  assign: { title: 'Assign the case', group: 'steering', needs: 'ASSIGN_CASE' },
  urgency: { title: 'Change the urgency', group: 'steering', needs: 'WORK_CASE' },
  priority: { title: 'Change the priority', group: 'steering', needs: 'WORK_CASE' },
  lead: { title: 'Say who leads', group: 'steering', needs: 'WORK_CASE' },
  'link-case': { title: 'Link another case', group: 'steering', needs: 'WORK_CASE', closed: 'ALSO' },
  'unlink-case': {
    title: 'End the link to another case',
    group: 'steering',
    needs: 'WORK_CASE',
    closed: 'ALSO',
  },
  'external-reference': {
    title: 'Record what it is called elsewhere',
    group: 'steering',
    needs: 'WORK_CASE',
    closed: 'ALSO',
  },
  'end-external-reference': {
    title: 'Take a reference of elsewhere out of use',
    group: 'steering',
    needs: 'WORK_CASE',
    closed: 'ALSO',
  },
  'protect-staff': { title: 'Protect the member of staff', group: 'steering', needs: 'WORK_CASE' },
  safeguarding: { title: 'Let safeguarding take priority', group: 'steering', needs: 'WORK_CASE' },
  complaint: {
    title: 'Record a complaint about our service',
    group: 'steering',
    needs: 'WORK_CASE',
    closed: 'ALSO',
  },
  'declare-conflict': {
    title: 'I have a conflict of interest',
    group: 'wall',
    needs: 'DECLARE_CONFLICT',
    closed: 'ALSO',
  },
  'raise-wall': {
    title: 'Somebody must not see this case',
    group: 'wall',
    needs: 'RAISE_WALL',
    closed: 'ALSO',
  },
  'lift-wall': { title: 'Let them see it again', group: 'wall', needs: 'LIFT_WALL', closed: 'ALSO' },
  restrict: { title: 'Restrict the case to named staff', group: 'steering', needs: 'RESTRICT_CASE' },
  'lift-restriction': {
    title: 'Lift the restriction',
    group: 'steering',
    needs: 'RESTRICT_CASE',
    closed: 'ALSO',
  },
  'move-deadline': {
    title: 'Set another day for a deadline',
    group: 'steering',
    needs: 'DECIDE_AS_MANAGER',
    roles: managers,
  },
  propose: { title: 'Propose formal or legal action', group: 'formal', needs: 'WORK_CASE' },
  assess: { title: 'Write the assessment of a formal action', group: 'formal', needs: 'WORK_CASE' },
  support: {
    title: 'Support a formal action',
    group: 'formal',
    needs: 'WORK_CASE',
    roles: ['HOUSING_MANAGER'],
  },
  approve: { title: 'Approve a formal action', group: 'formal', needs: 'WORK_CASE', roles: ['AREA_MANAGER'] },
  refuse: {
    title: 'Refuse a formal action',
    group: 'formal',
    needs: 'WORK_CASE',
    roles: ['AREA_MANAGER', 'HOUSING_MANAGER'],
  },
  begin: { title: 'Begin a formal action', group: 'formal', needs: 'WORK_CASE' },
  'consider-option': {
    title: 'Write down an option of partnership work',
    group: 'formal',
    needs: 'WORK_CASE',
  },
  'formal-breach': {
    title: 'Record that the terms were broken',
    group: 'formal',
    needs: 'WORK_CASE',
    closed: 'ALSO',
  },
  'end-formal': {
    title: 'End a formal action before its time',
    group: 'formal',
    needs: 'WORK_CASE',
    closed: 'ALSO',
  },
  'give-up-formal': { title: 'Give up a formal action', group: 'formal', needs: 'WORK_CASE' },
  'exclusion-reasons': {
    title: 'Give the written reasons of an exclusion',
    group: 'formal',
    needs: 'WORK_CASE',
    closed: 'ALSO',
  },
  'police-partnership': {
    title: 'Record what was agreed with the police',
    group: 'formal',
    needs: 'WORK_CASE',
  },
  'police-evidence': { title: 'Link evidence of the police', group: 'formal', needs: 'WORK_CASE' },
  'record-order': {
    title: 'Record what the court decided',
    group: 'order',
    needs: 'WORK_CASE',
    closed: 'ALSO',
  },
  'order-breach': {
    title: 'Record a breach of an order',
    group: 'order',
    needs: 'WORK_CASE',
    closed: 'ALSO',
  },
  'change-order': {
    title: 'Record that the court changed or ended an order',
    group: 'order',
    needs: 'WORK_CASE',
    closed: 'ALSO',
  },
  'ask-publicity': {
    title: 'Ask for guidance on publicity',
    group: 'order',
    needs: 'WORK_CASE',
    closed: 'ALSO',
  },
  'guide-publicity': {
    title: 'Give guidance on publicity',
    group: 'order',
    needs: 'DECIDE_AS_MANAGER',
    roles: ['HEAD_OF_SERVICE'],
    closed: 'ALSO',
  },
  'draft-publicity': { title: 'Draft publicity', group: 'order', needs: 'WORK_CASE', closed: 'ALSO' },
  'publish-publicity': { title: 'Publish it', group: 'order', needs: 'WORK_CASE', closed: 'ALSO' },
  'withdraw-publicity': {
    title: 'Withdraw publicity',
    group: 'order',
    needs: 'WORK_CASE',
    closed: 'ALSO',
  },
  consult: { title: 'Ask the housing manager', group: 'legal', needs: 'WORK_CASE' },
  'answer-consultation': {
    title: 'Answer as housing manager',
    group: 'legal',
    needs: 'DECIDE_AS_MANAGER',
    roles: ['HOUSING_MANAGER'],
  },
  'instruct-solicitor': { title: 'Instruct a solicitor', group: 'legal', needs: 'WORK_CASE' },
  'decide-solicitor': {
    title: 'Decide on instructing a solicitor',
    group: 'legal',
    needs: 'DECIDE_AS_MANAGER',
    roles: ['AREA_MANAGER'],
  },
  letter: { title: 'Write a letter', group: 'letter', needs: 'WORK_CASE' },
  'survey-answer': {
    title: 'Record what they answered',
    group: 'survey',
    needs: 'WORK_CASE',
    closed: 'ALSO',
  },
  'review-right': { title: 'The right to a case review was explained', group: 'closing', needs: 'WORK_CASE' },
  'closure-notice': { title: 'Tell people that the case closes', group: 'closing', needs: 'CLOSE_CASE' },
  close: { title: 'Close the case', group: 'closing', needs: 'CLOSE_CASE' },
  watch: { title: 'Only watch the case', group: 'closing', needs: 'WORK_CASE' },
  'work-again': { title: 'Work on the case again', group: 'closing', needs: 'WORK_CASE' },
  reopen: { title: 'Take the closing back', group: 'closing', needs: 'CLOSE_CASE', closed: 'ONLY' },
  'apply-for-review': {
    title: 'Take an application for a case review',
    group: 'case-review',
    needs: 'WORK_CASE',
    closed: 'ALSO',
  },
  'acknowledge-review': {
    title: 'The application was acknowledged',
    group: 'case-review',
    needs: 'WORK_CASE',
    closed: 'ALSO',
  },
  'decide-threshold': {
    title: 'Record the decision on the threshold',
    group: 'case-review',
    needs: 'RECORD_CASE_REVIEW',
    closed: 'ALSO',
  },
  'review-carried-out': {
    title: 'Record a case review that was carried out',
    group: 'case-review',
    needs: 'RECORD_CASE_REVIEW',
    closed: 'ALSO',
  },
  'appeal-review': {
    title: 'Record an appeal against a case review',
    group: 'case-review',
    needs: 'WORK_CASE',
    closed: 'ALSO',
  },
  'answer-recommendation': {
    title: 'Answer a recommendation',
    group: 'case-review',
    needs: 'RECORD_CASE_REVIEW',
    closed: 'ALSO',
  },
  'close-review': {
    title: 'Close a case review',
    group: 'case-review',
    needs: 'RECORD_CASE_REVIEW',
    closed: 'ALSO',
  },
  'propose-sharing': {
    title: 'Propose to share information',
    group: 'sharing',
    needs: 'SHARE_INFORMATION',
    closed: 'ALSO',
  },
  'advise-sharing': {
    title: 'Advise on sharing',
    group: 'sharing',
    needs: 'ADVISE_ON_SHARING',
    closed: 'ALSO',
  },
  'share-now': { title: 'Share it', group: 'sharing', needs: 'SHARE_INFORMATION', closed: 'ALSO' },
  'take-sharing-back': {
    title: 'Take a proposal to share back',
    group: 'sharing',
    needs: 'SHARE_INFORMATION',
    closed: 'ALSO',
  },
  'refer-without-permission': {
    title: 'Refer at once without permission',
    group: 'sharing',
    needs: 'SHARE_INFORMATION',
    closed: 'ALSO',
  },
  'review-referral': {
    title: 'Review a referral without permission',
    group: 'sharing',
    needs: 'ADVISE_ON_SHARING',
    closed: 'ALSO',
  },
  'withdraw-sharing-permission': {
    title: 'Take a permission to share back',
    group: 'sharing',
    needs: 'SHARE_INFORMATION',
    closed: 'ALSO',
  },
  'sharing-permission': {
    title: 'Record a permission to share',
    group: 'sharing',
    needs: 'SHARE_INFORMATION',
    closed: 'ALSO',
  },
  'describe-evidence': { title: 'Say what evidence shows', group: 'evidence', needs: 'KEEP_EVIDENCE' },
  'set-evidence-aside': { title: 'Set evidence aside', group: 'evidence', needs: 'KEEP_EVIDENCE' },
  'restore-evidence': { title: 'Use evidence again', group: 'evidence', needs: 'KEEP_EVIDENCE' },
} as const satisfies Record<string, Kind>;

export type WorkName = keyof typeof kindsOfWork;

export const isWork = (name: string): name is WorkName => name in kindsOfWork;

/** Whether the viewer may do it to such a case; whether it may be done now, the rules say. */
export function mayDo(viewer: Viewer, name: WorkName, status: string): boolean {
  const { needs, roles, closed }: Kind = kindsOfWork[name];
  const running = status !== 'CLOSED';
  if (closed === 'ONLY' ? running : !running && closed !== 'ALSO') return false;
  return viewer.abilities.includes(needs) && (!roles || viewer.roles.some((role) => roles.includes(role)));
}

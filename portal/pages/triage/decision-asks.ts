import { type Ask, asList, asText, ownChoice, type Written } from '../../kit/asks.ts';

export const decisions = [
  { value: 'OPEN_CASE', label: 'It is anti-social behaviour: open a case' },
  { value: 'LINK', label: 'It belongs to a case that is open' },
  { value: 'NOT_ASB', label: 'It is not anti-social behaviour' },
  { value: 'SIGNPOST', label: 'Another agency can help better' },
  { value: 'REDIRECT', label: 'It belongs to another procedure' },
  { value: 'DUPLICATE', label: 'It is known already' },
  { value: 'WITHDRAWN', label: 'It was taken back' },
] as const;

type Decision = (typeof decisions)[number]['value'];

const decided = (decision: Decision) => (written: Written) => asText(written, '#decision') === decision;
const opening = decided('OPEN_CASE');

export interface Known {
  /** Strands of hate were perceived when it was reported. */
  hateAsked: boolean;
  /** Somebody reported it who may be told. */
  hasReporter: boolean;
  safeguarding: boolean;
  cases: readonly string[];
  reports: readonly string[];
  follows: readonly { value: string; label: string }[];
}

/** What is asked to decide a report, once (policy 2, 3.9, 9.3, Scope). */
export function decisionAsks(known: Known): Ask[] {
  return [
    { field: '#decision', label: 'What is it?', own: ownChoice(), choices: decisions, needed: true },

    { field: 'openCase.category', label: 'Category', when: opening },
    {
      field: 'openCase.harmRating',
      label: 'Harm',
      when: (written) =>
        opening(written) && asText(written, 'openCase.category') === 'VERBAL_ABUSE_HARASSMENT_INTIMIDATION',
    },
    { field: 'openCase.limbs', label: 'Which limbs of the definition does it meet?', when: opening },
    {
      field: 'openCase.perpetratorRelation',
      label: 'What is whoever is said to be responsible to the household?',
      needed: true,
      when: (written) => opening(written) && asList(written, 'openCase.limbs').includes('EXTENDED_POLICY'),
    },
    { field: 'openCase.whyUnreasonable', label: 'Why is the behaviour unreasonable?', when: opening },
    {
      field: 'openCase.reporterRole',
      label: 'What is the reporter in the case?',
      hint: 'Besides having reported it.',
      choices: [
        { value: 'VICTIM', label: 'Harmed by it' },
        { value: 'WITNESS', label: 'A witness' },
        { value: 'REPORTER', label: 'The reporter alone' },
      ],
      when: (written) => opening(written) && known.hasReporter,
    },
    {
      field: 'openCase.hateStrands',
      label: 'Hatred of what, if anybody perceives it so?',
      when: (written) => opening(written) && !known.hateAsked,
    },
    {
      field: 'openCase.hatePerceivedBy',
      label: 'Who perceives it so?',
      needed: true,
      when: (written) => opening(written) && asList(written, 'openCase.hateStrands').length > 0,
    },
    {
      field: 'openCase.incidentReference',
      label: 'Incident reference',
      when: (written) => opening(written) && known.safeguarding,
    },
    { field: 'openCase.urgency', label: 'Is it an emergency, other than the answers say?', when: opening },
    {
      field: 'openCase.urgencyReason',
      long: true,
      label: 'Why?',
      when: (written) => opening(written) && asText(written, 'openCase.urgency') !== '',
    },
    {
      field: 'openCase.follows',
      label: 'Does it follow a closed case?',
      choices: known.follows,
      when: (written) => opening(written) && known.follows.length > 0,
    },

    {
      field: 'linkToCase.caseId',
      label: 'Which case?',
      find: 'case',
      offered: known.cases,
      when: decided('LINK'),
    },
    { field: 'linkToCase.limbs', label: 'Which limbs does this report meet?', when: decided('LINK') },

    { field: 'notAsb.reason', label: 'Which of the examples is it?', when: decided('NOT_ASB') },
    { field: 'notAsb.explanation', long: true, label: 'What the reporter is told', when: decided('NOT_ASB') },
    {
      field: 'notAsb.selfHelpAdvice',
      long: true,
      label: 'Advice on resolving it themselves',
      when: decided('NOT_ASB'),
    },
    { field: 'notAsb.explanationSentAt', label: 'When were they told?', when: decided('NOT_ASB') },
    { field: 'notAsb.supportOffered', label: 'Support offered all the same', when: decided('NOT_ASB') },

    { field: 'signpost.agency', label: 'Which agency?', when: decided('SIGNPOST') },
    {
      field: 'signpost.explanation',
      long: true,
      label: 'What the reporter is told',
      when: decided('SIGNPOST'),
    },
    { field: 'signpost.explanationSentAt', label: 'When were they told?', when: decided('SIGNPOST') },
    {
      field: 'signpost.supportOffered',
      label: 'How are they supported in reaching it?',
      when: decided('SIGNPOST'),
    },

    { field: 'redirect.target', label: 'Which procedure?', when: decided('REDIRECT') },
    { field: 'redirect.incidentReference', label: 'Incident reference there', when: decided('REDIRECT') },
    { field: 'redirect.safeguardingReference', label: 'Safeguarding reference', when: decided('REDIRECT') },

    {
      field: 'duplicate.ofReportId',
      label: 'Which earlier report?',
      find: 'report',
      offered: known.reports,
      when: decided('DUPLICATE'),
    },

    { field: 'withdraw.reason', label: 'Why was it taken back?', when: decided('WITHDRAWN') },

    {
      field: 'note',
      long: true,
      label: 'Note on the decision',
      when: (written) => asText(written, '#decision') !== '',
    },
  ];
}

import { SubjectAccessKind } from '../vocabulary.ts';

const {
  PERSON,
  HOUSEHOLD,
  CASE,
  REPORT,
  ALLEGATION,
  CONTACT,
  RISK_ASSESSMENT,
  ACTION_PLAN,
  ACTION,
  FORMAL_STEP,
  COURT_ORDER,
  DIARY,
  SUPPORT,
  COOPERATION,
  COMPLAINT,
  SURVEY,
  VISIT,
  PREVENTION,
  EVIDENCE,
  PERMISSION,
  DISCLOSURE,
  EQUALITY_PROFILE,
  HEALTH,
  SAFE_CONTACT,
  LOOK,
} = SubjectAccessKind;

/**
 * Where something about a person is held, as SQL over a row `t` and, where it hangs on a part they have in a case, that
 * part `m` (`app.subject_access_material`). Facts are words, dates and numbers; texts are what somebody wrote, and are
 * each decided on.
 */
export interface SubjectSource {
  kind: SubjectAccessKind;
  /** The table that it is kept in. */
  table: string;
  /** What follows `from public.TABLE t`. Over `same`: the records of the person; `m` are the parts they have. */
  joined: string;
  /** By which parts it hangs on them: `m` is there. Else it is theirs. */
  byPart?: true;
  facts: Readonly<Record<string, string>>;
  texts?: Readonly<Record<string, string>>;
  /** Nothing of it reaches the person unless a person decided so. */
  guarded?: string;
  /** Somebody else told it: never as it stands, only in words written for the person. */
  toldByOthers?: true;
  /** Told to them or served on them, so that they know the day: for whoever is accused other days are months. */
  knownToThem?: string;
  /** What was sealed for them: the column. */
  sealed?: string;
}

const ofParty = 'join mine m on m.id = t.party_id';
const ofAction = 'join public.action a on a.id = t.action_id join mine m on m.id = a.party_id';
const ofPlan = 'join public.action_plan l on l.id = t.plan_id join mine m on m.id = l.agreed_with_id';
const theirs = 'where t.person_id in (select id from same)';

/** Not begun, or under way and not told yet: to tell of it could defeat it. */
const beforeItIsTold = `a.area = 'FORMAL_AND_LEGAL' and a.status not in ('COMPLETED', 'DISCHARGED', 'BREACHED')`;
const formal = {
  joined: ofAction,
  byPart: true,
  guarded: 'true',
} as const;

export const subjectSources: readonly SubjectSource[] = [
  {
    kind: PERSON,
    table: 'person',
    joined: 'left join public.property o on o.id = t.property_id where t.id in (select id from same)',
    facts: {
      name: 't.name',
      dateOfBirth: 't.date_of_birth',
      telephone: 't.phone',
      mail: 't.email',
      home: 'o.address',
      postcode: 'o.postcode',
      occupancy: 't.occupancy_type',
      preferredMethods: 't.preferred_methods',
      excludedMethods: 't.excluded_methods',
      noMessages: 't.do_not_leave_messages',
      noLetters: 't.do_not_write_to_address',
      language: 't.language',
      interpreterNeeded: 't.interpreter_needed',
    },
  },
  {
    kind: PERSON,
    table: 'external_reference',
    joined: theirs,
    facts: { system: 't.system', reference: 't.reference', recorded: 't.recorded_at', ended: 't.ended_at' },
  },
  {
    kind: HOUSEHOLD,
    table: 'membership',
    joined: theirs,
    facts: { relation: 't.relation', from: 't.from_on', to: 't.to_on' },
  },
  {
    kind: CASE,
    table: 'party',
    joined: 'join mine m on m.id = t.id join public.asb_case c on c.id = t.case_id',
    byPart: true,
    guarded: 'm.restricted',
    facts: {
      role: 't.role',
      category: 'c.category',
      reference: `case when m.reported then c.reference end`,
      opened: `case when m.reported then to_char(c.opened_at at time zone 'Europe/London', 'YYYY-MM-DD') else to_char(c.opened_at at time zone 'Europe/London', 'YYYY-MM') end`,
      closed: `to_char(c.closed_at at time zone 'Europe/London', 'YYYY-MM')`,
      outcome: `case when m.side = 'OWN' then c.outcome end`,
      added: `case when m.reported then to_char(t.added_at at time zone 'Europe/London', 'YYYY-MM-DD') else to_char(t.added_at at time zone 'Europe/London', 'YYYY-MM') end`,
      left: `to_char(t.ended_at at time zone 'Europe/London', 'YYYY-MM')`,
    },
    texts: { relationToHousehold: 't.relation_to_household', whyLeft: 't.ended_reason' },
  },
  {
    kind: REPORT,
    table: 'report',
    joined: 'where t.reporter_id in (select id from same)',
    facts: {
      reference: 't.reference',
      received: 't.received_at',
      channel: 't.channel',
      category: 't.category',
      behaviour: 't.behaviour',
      status: 't.status',
      urgency: 't.urgency',
      decided: 't.triaged_at',
      supportOffered: 't.support_offered_at',
    },
    texts: {
      whatWasTold: 't.description',
      place: 't.place_name',
      explanation: 't.explanation',
      advice: 't.self_help_advice',
      support: 't.support_offered',
      note: 't.triage_note',
    },
  },
  {
    kind: ALLEGATION,
    table: 'report',
    joined: `join lateral (select m.* from mine m where m.case_id = t.case_id order by m.side, m.id limit 1) m on true
      where (t.reporter_id is null or t.reporter_id not in (select id from same))`,
    byPart: true,
    toldByOthers: true,
    facts: {},
    texts: { whatWasTold: 't.description' },
  },
  {
    kind: ALLEGATION,
    table: 'incident',
    joined: `join lateral (select m.* from mine m where m.case_id = t.case_id order by m.side, m.id limit 1) m on true
      where not exists (select from public.report r where r.id = t.report_id and r.reporter_id in (select id from same))`,
    byPart: true,
    toldByOthers: true,
    facts: {},
    texts: { whatHappened: 't.description' },
  },
  {
    kind: ALLEGATION,
    table: 'evidence',
    joined: `join lateral (select m.* from mine m where m.case_id = t.case_id order by m.side, m.id limit 1) m on true
      where (t.given_by_id is null or t.given_by_id not in (select id from mine))`,
    byPart: true,
    toldByOthers: true,
    facts: {},
    texts: { whatItShows: 't.description' },
  },
  {
    kind: REPORT,
    table: 'incident',
    joined: 'join public.report r on r.id = t.report_id and r.reporter_id in (select id from same)',
    facts: { occurred: 't.occurred_at', behaviour: 't.behaviour' },
    texts: { whatHappened: 't.description' },
  },
  {
    kind: CONTACT,
    table: 'contact',
    joined: ofParty,
    byPart: true,
    knownToThem: 't.reached',
    facts: {
      on: 't.occurred_at',
      method: 't.method',
      reached: 't.reached',
      messageLeft: 't.message_left',
      letter: 't.letter_template_id is not null',
    },
    texts: {
      summary: 't.summary',
      toldThem: 't.told_them',
      whyAgainstTheirWish: 't.against_preference_reason',
      whyNotFaceToFace: 't.face_to_face_reason',
    },
  },
  {
    kind: RISK_ASSESSMENT,
    table: 'risk_assessment',
    joined: `left join mine m on m.id = t.party_id ${theirs}`,
    byPart: true,
    guarded: `coalesce(m.side, 'OWN') = 'ACCUSED'`,
    facts: {
      on: 't.assessed_at',
      assessedAs: 't.assessed_as',
      answeredByThem: 't.answered_by_person',
      answers: 't.answers',
      score: 't.score',
      level: 't.level',
    },
    texts: { notes: 't.notes', whyThisLevel: 't.level_reason', controlMeasures: 't.control_measures' },
  },
  {
    kind: ACTION_PLAN,
    table: 'action_plan',
    joined: 'join mine m on m.id = t.agreed_with_id',
    byPart: true,
    knownToThem: 'true',
    facts: { agreed: 't.agreed_at', how: 't.agreed_by', livingAtHome: 't.living_at_home' },
    texts: { expectations: 't.expectations' },
  },
  {
    kind: ACTION_PLAN,
    table: 'plan_version',
    joined: 'join mine m on m.id = t.agreed_with_id',
    byPart: true,
    knownToThem: 'true',
    facts: { agreed: 't.agreed_at', how: 't.agreed_by' },
    texts: { expectations: 't.expectations', whyChanged: 't.reason' },
  },
  {
    kind: ACTION_PLAN,
    table: 'plan_item',
    joined: ofPlan,
    byPart: true,
    knownToThem: 'true',
    facts: { by: 't.by', due: 't.due_on', status: 't.status' },
    texts: { step: 't.description', result: 't.result' },
  },
  {
    kind: ACTION_PLAN,
    table: 'plan_review',
    joined: ofPlan,
    byPart: true,
    facts: { reviewed: 't.reviewed_at', withThem: 't.with_individual' },
    texts: { conclusion: 't.conclusion' },
  },
  {
    kind: ACTION,
    table: 'action',
    joined: 'join mine m on m.id = t.party_id cross join lateral (select t.area, t.status) a',
    byPart: true,
    guarded: `m.side = 'ACCUSED' and (${beforeItIsTold} or a.status not in ('COMPLETED', 'DISCHARGED', 'BREACHED'))`,
    facts: {
      type: 't.type',
      area: 't.area',
      status: 't.status',
      recorded: 't.recorded_at',
      completed: 't.completed_at',
      outcome: 't.outcome',
    },
    texts: {
      what: 't.description',
      result: 't.result',
      proportionality: 't.proportionality',
      clause: 't.breached_clause',
    },
  },
  {
    kind: ACTION,
    table: 'agreement',
    joined: ofAction,
    byPart: true,
    knownToThem: 'true',
    facts: { from: 't.starts_on', review: 't.review_on', until: 't.ends_on' },
    texts: { terms: 't.terms' },
  },
  {
    ...formal,
    kind: FORMAL_STEP,
    table: 'formal_action',
    facts: { route: 't.route', weighed: 't.assessed_at' },
    texts: {
      cites: 't.cites',
      reasons: 't.reasons',
      risk: 't.risk',
      proportionality: 't.proportionality',
      capacity: 't.capacity',
      humanRights: 't.human_rights',
      equality: 't.equality',
    },
  },
  {
    ...formal,
    kind: FORMAL_STEP,
    table: 'formal_decision',
    facts: { step: 't.step', on: 't.at' },
    texts: { reason: 't.reason' },
  },
  {
    ...formal,
    kind: FORMAL_STEP,
    table: 'action_finding',
    facts: { kind: 't.kind', on: 't.found_on' },
    texts: { what: 't.what', done: 't.done' },
  },
  {
    ...formal,
    kind: FORMAL_STEP,
    table: 'possession_claim',
    facts: { notice: 't.notice_on' },
    texts: { clause: 't.breached_clause' },
  },
  {
    kind: FORMAL_STEP,
    table: 'partnership_option',
    joined: ofParty,
    byPart: true,
    guarded: 'true',
    facts: { option: 't.option', choice: 't.choice', on: 't.recorded_at' },
    texts: { reason: 't.reason' },
  },
  {
    kind: FORMAL_STEP,
    table: 'temporary_exclusion',
    joined: ofParty,
    byPart: true,
    knownToThem: 'true',
    facts: {
      from: 't.begins_at',
      until: 't.ends_at',
      ground: 't.ground',
      reasonsGiven: 't.reasons_given_at',
    },
    texts: { writtenReasons: 't.written_reasons' },
  },
  {
    kind: COURT_ORDER,
    table: 'court_order',
    joined: ofAction,
    byPart: true,
    knownToThem: 'true',
    facts: {
      type: 't.type',
      result: 't.result',
      state: 't.state',
      decided: 't.decided_on',
      until: 't.expires_on',
      powerOfArrest: 't.power_of_arrest',
    },
    texts: { court: 't.court', reference: 't.reference', terms: 't.terms' },
  },
  {
    kind: COURT_ORDER,
    table: 'order_change',
    joined:
      'join public.court_order x on x.id = t.order_id join public.action a on a.id = x.action_id join mine m on m.id = a.party_id',
    byPart: true,
    guarded: `m.side = 'ACCUSED'`,
    facts: { kind: 't.kind', on: 't.happened_on' },
    texts: { what: 't.description' },
  },
  {
    kind: COURT_ORDER,
    table: 'publicity',
    joined:
      'join public.court_order x on x.id = t.order_id join public.action a on a.id = x.action_id join mine m on m.id = a.party_id',
    byPart: true,
    guarded: 't.published_at is null',
    facts: { status: 't.status', published: 't.published_at', namesThem: 't.names_person' },
    texts: { text: 't.text' },
  },
  {
    kind: DIARY,
    table: 'diary_sheets',
    joined: ofAction,
    byPart: true,
    facts: { from: 't.starts_on', until: 't.ends_on', returned: 't.returned_on' },
    texts: { feedback: 't.feedback', whyLonger: 't.extension_reason' },
  },
  {
    kind: DIARY,
    table: 'diary_entry',
    joined: 'join mine m on m.id = t.kept_by_id',
    byPart: true,
    facts: { began: 't.began_at', ended: 't.ended_at' },
    texts: { what: 't.what', effect: 't.effect' },
  },
  {
    kind: SUPPORT,
    table: 'security_measure',
    joined: ofAction,
    byPart: true,
    facts: { kind: 't.kind', requested: 't.requested_on', fitted: 't.fitted_on' },
    texts: { guidance: 't.guidance' },
  },
  {
    kind: SUPPORT,
    table: 'temporary_move',
    joined: ofAction,
    byPart: true,
    facts: { moved: 't.moved_on', expectedBack: 't.expected_return_on', back: 't.returned_on' },
    texts: { plan: 't.return_plan' },
  },
  {
    kind: SUPPORT,
    table: 'witness_support',
    joined: ofAction,
    byPart: true,
    facts: { hearing: 't.hearing_on', prepared: 't.prepared' },
    texts: { securityReview: 't.security_review' },
  },
  {
    kind: COOPERATION,
    table: 'cooperation_request',
    joined: ofParty,
    byPart: true,
    knownToThem: 'true',
    facts: {
      kind: 't.kind',
      asked: 't.asked_at',
      by: 't.by_when',
      answer: 't.answer',
      answered: 't.answered_on',
    },
    texts: { what: 't.description', adjustments: 't.adjustments', why: 't.result_reason' },
  },
  {
    kind: COMPLAINT,
    table: 'service_complaint',
    joined: ofParty,
    byPart: true,
    knownToThem: 'true',
    facts: { made: 't.made_at' },
    texts: { about: 't.about' },
  },
  {
    kind: COMPLAINT,
    table: 'case_review',
    joined: 'join mine m on m.id = t.applicant_id',
    byPart: true,
    knownToThem: 'true',
    facts: { received: 't.received_at', decision: 't.decision', decided: 't.decided_at', status: 't.status' },
    texts: { reasons: 't.decision_reasons', findings: 't.findings', appeal: 't.appeal_grounds' },
  },
  {
    kind: SURVEY,
    table: 'survey',
    joined: ofParty,
    byPart: true,
    knownToThem: 'true',
    facts: {
      sent: 't.issued_at',
      status: 't.status',
      handling: 't.handling_score',
      outcome: 't.outcome_score',
      answered: 't.answered_at',
    },
    texts: { comments: 't.comments' },
  },
  {
    kind: VISIT,
    table: 'visit',
    joined: `left join mine m on m.id = t.party_id where t.person_id in (select id from same) or m.id is not null`,
    byPart: true,
    knownToThem: 't.carried_out_at is not null',
    facts: { planned: 't.planned_at', status: 't.status', carriedOut: 't.carried_out_at' },
    texts: { purpose: 't.purpose', controlMeasures: 't.control_measures', outcome: 't.outcome' },
  },
  {
    kind: PREVENTION,
    table: 'prevention_activity',
    joined: theirs,
    facts: { type: 't.type', on: 't.held_on', next: 't.next_on', status: 't.status' },
    texts: { summary: 't.summary', agreed: 't.agreed', clause: 't.agreement_clause' },
  },
  {
    kind: EVIDENCE,
    table: 'evidence',
    joined: 'join mine m on m.id = t.given_by_id',
    byPart: true,
    knownToThem: 'true',
    facts: {
      type: 't.type',
      happened: 't.happened_on',
      received: 't.received_at',
      mediaType: 't.media_type',
      bytes: 't.size_bytes',
      state: 't.state',
    },
    texts: { fileName: 't.file_name', whatItShows: 't.description' },
  },
  {
    // Of what became evidence, the evidence tells.
    kind: EVIDENCE,
    table: 'report_attachment',
    joined: `join public.report r on r.id = t.report_id and r.reporter_id in (select id from same)
      where t.evidence_id is null`,
    knownToThem: 'true',
    facts: { received: 't.received_at', mediaType: 't.media_type', bytes: 't.size_bytes' },
    texts: { fileName: 't.file_name' },
  },
  {
    kind: PERMISSION,
    table: 'party_permission',
    joined: ofParty,
    byPart: true,
    knownToThem: 'true',
    facts: { given: 't.given_at', form: 't.form', withdrawn: 't.withdrawn_at' },
    texts: { what: 't.what' },
  },
  {
    kind: PERMISSION,
    table: 'sharing_permission',
    joined: ofParty,
    byPart: true,
    knownToThem: 'true',
    facts: {
      given: 't.given_at',
      recipient: 't.recipient_kind',
      categories: 't.categories',
      form: 't.form',
      until: 't.expires_at',
      withdrawn: 't.withdrawn_at',
    },
    texts: { recipientName: 't.recipient_name' },
  },
  {
    kind: DISCLOSURE,
    table: 'disclosure',
    joined: `join lateral (select m.*, (select array_agg(distinct i.category order by i.category) from public.disclosed_item i
          where i.disclosure_id = t.id and i.party_id in (select id from mine)) as categories
        from public.disclosed_item i join mine m on m.id = i.party_id where i.disclosure_id = t.id order by m.side, m.id limit 1) m on true
      left join public.agency g on g.id = t.agency_id
      where t.made_at is not null and t.recipient_kind <> 'PARTY'`,
    byPart: true,
    guarded: `m.side = 'ACCUSED' or t.named_staff is not null`,
    facts: {
      recipient: 't.recipient_kind',
      agency: 'g.name',
      on: 't.made_at',
      purpose: 't.purpose',
      basis: 't.basis',
      lawfulBasis: 't.lawful_basis',
      categories: 'm.categories',
    },
    texts: { text: 't.text' },
  },
  {
    kind: EQUALITY_PROFILE,
    table: 'equality_profile',
    joined: `${theirs} and t.sealed is not null and octet_length(t.sealed) > 1`,
    facts: { asked: 't.asked_at', answeredBy: 't.answered_by', edition: 't.edition' },
    sealed: 't.sealed',
  },
  {
    kind: HEALTH,
    table: 'health_note',
    joined: theirs,
    facts: { noted: 't.noted_at', ended: 't.ended_at' },
    sealed: 't.sealed',
  },
  {
    kind: SAFE_CONTACT,
    table: 'safe_contact_note',
    joined: theirs,
    facts: { noted: 't.noted_at', ended: 't.ended_at' },
    sealed: 't.sealed',
  },
  {
    kind: LOOK,
    table: 'sensitive_showing',
    joined: theirs,
    facts: { what: 't.kind', on: 't.shown_at', why: 't.reason' },
  },
];

/** Held of a person too, and not for them: why. */
export const notGathered: Readonly<Record<string, string>> = {
  housing_consultation:
    'advice on a claim: legal professional privilege (Data Protection Act 2018, Schedule 2, paragraph 19)',
  solicitor_instruction:
    'instructions to a solicitor and what they answered: legal professional privilege (Schedule 2, paragraph 19)',
  police_evidence: 'evidence of the police (Schedule 2, paragraph 2): the police answer for it',
  deadline: 'clocks of the landlord’s own work: they say nothing about a person',
};

const side = (source: SubjectSource) => (source.byPart ? `coalesce(m.side, 'OWN')` : `'OWN'`);
const object = (of: Readonly<Record<string, string>> = {}) =>
  `jsonb_strip_nulls(jsonb_build_object(${Object.entries(of)
    .map(([name, sql]) => `'${name}', ${sql}`)
    .join(', ')}))`;

/** Each source as a query of its own, together everything that is held. Sealed things come with the key that opens them. */
export const subjectMaterialSql = subjectSources
  .map(
    (source) => `  select '${source.kind}'::text, '${source.table}'::text, t.id, ${side(source)}::text,
    coalesce((${source.guarded ?? 'false'})${source.byPart ? ' or m.restricted' : ''}, false), ${source.toldByOthers ?? false},
    coalesce((${source.knownToThem ?? 'false'}), false), ${object(source.facts)}, ${object(source.texts)},
    ${source.sealed ?? 'null::bytea'}, ${source.sealed ? 'k.wrapped, k.master_key, k.person_id' : 'null::bytea, null::text, null::uuid'}
    from public.${source.table} t ${source.sealed ? 'join public.person_key k on k.person_id = t.person_id ' : ''}${source.joined}`,
  )
  .join('\n  union all\n');

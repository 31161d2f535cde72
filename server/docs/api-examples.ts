import { StaffRole } from '../../schema/vocabulary.ts';

/** An operation that a program would send; a test sends each to a running server as somebody of its role. */
export interface ApiExample {
  /** The name of the operation, too. */
  name: string;
  title: string;
  says: string;
  role: StaffRole;
  document: string;
  /** What stands for a variable in the guide; those that name rows are given their identities when it is sent. */
  variables?: Record<string, unknown>;
}

export const apiExamples: readonly ApiExample[] = [
  {
    name: 'Me',
    title: 'Who am I?',
    says: 'The first thing to ask with a new token: whose it is, and in which roles.',
    role: StaffRole.INTEGRATOR,
    document: `query Me {
  viewer { name roles }
}`,
  },
  {
    name: 'Places',
    title: 'Areas, services and homes',
    says: 'Identities of services, which most changes ask for.',
    role: StaffRole.INTEGRATOR,
    document: `query Places {
  places { id name services { id name nation type } }
}`,
  },
  {
    name: 'OpenCases',
    title: 'A page of a list',
    says: 'Lists are Relay connections: 1 to 100 rows a page; send endCursor as after for the next.',
    role: StaffRole.INTEGRATOR,
    document: `query OpenCases($after: String) {
  cases(first: 50, after: $after, filter: {status: [OPEN]}, orderBy: {field: OPENED_AT, direction: ASC}) {
    edges { node { id reference category urgency openedAt nextDueAt service { name } } }
    pageInfo { hasNextPage endCursor }
  }
}`,
    variables: { after: null },
  },
  {
    name: 'Changes',
    title: 'What has changed since',
    says: 'Everything that happened in one’s scope, in order, each once, by the cursor of the last event that was dealt with. Nothing is told of a transaction while an older one still runs, so nothing that is written meanwhile is missed. Without a cursor it begins with the first event of all.',
    role: StaffRole.INTEGRATOR,
    document: `query Changes($after: String) {
  caseEvents(first: 100, after: $after, orderBy: {field: FEED, direction: ASC}) {
    edges { cursor node { id kind occurredAt facts case { id reference status } report { id reference status } } }
    pageInfo { hasNextPage endCursor }
  }
}`,
    variables: { after: null },
  },
  {
    name: 'Follow',
    title: 'The same as it happens',
    says: 'A subscription by graphql-ws at the same address, the token as authorization in connection_init. After a break send the last cursor: it is one of Changes too.',
    role: StaffRole.INTEGRATOR,
    document: `subscription Follow($after: String) {
  caseUpdates(after: $after) {
    cursor
    event { id kind occurredAt case { id reference status } report { id reference status } }
  }
}`,
    variables: { after: null },
  },
  {
    name: 'NameHome',
    title: 'What a home is called in the housing system',
    says: 'Once for each home, case or person that the other system knows; from then on they are found by it.',
    role: StaffRole.INTEGRATOR,
    document: `mutation NameHome($propertyId: ID!, $reference: String!) {
  recordExternalReference(input: {system: "PYRAMID", reference: $reference, propertyId: $propertyId}) {
    externalReference { id system reference }
    refusals { field rule clause message }
  }
}`,
    variables: { propertyId: 'PROPERTY', reference: 'UH-000412' },
  },
  {
    name: 'FindByReference',
    title: 'Found by its reference elsewhere',
    says: 'Exactly as the other system writes it, and within one’s scope.',
    role: StaffRole.INTEGRATOR,
    document: `query FindByReference($reference: String!) {
  externalReferences(filter: {system: ["PYRAMID"], reference: [$reference], holds: true}) {
    edges { node { reference report { id reference } case { id reference status } person { id } property { id } } }
  }
}`,
    variables: { reference: 'UH-000412' },
  },
  {
    name: 'BringReports',
    title: 'Reports from the housing system',
    says: 'Up to 250 at once, each taken or refused by itself. Send a batch again under the same keys after a break: what was taken is answered alike.',
    role: StaffRole.INTEGRATOR,
    document: `mutation BringReports($reports: [ImportedReportInput!]!) {
  importReports(input: {reports: $reports}) {
    taken
    reports { index report { id reference urgency deadlines { type dueAt } } refusals { field rule clause message } }
    refusals { field rule message }
  }
}`,
    variables: {
      reports: [
        {
          idempotencyKey: 'pyramid-call-7781',
          from: { system: 'PYRAMID', reference: 'CALL-7781' },
          property: { system: 'PYRAMID', reference: 'UH-000412' },
          receivedAt: '2026-03-02T08:30:00Z',
          reporterType: 'NEIGHBOUR',
          behaviour: 'EXCESSIVE_NOISE',
          dangerNow: false,
        },
      ],
    },
  },
  {
    name: 'TakeReport',
    title: 'A report by a person of staff',
    says: 'Under an idempotencyKey it is taken once however often it is sent. What cannot be taken is answered with refusals that name field, rule and clause; then nothing was written.',
    role: StaffRole.HOUSING_SUPPORT_WORKER,
    document: `mutation TakeReport($serviceId: ID!, $key: String!) {
  receiveReport(input: {idempotencyKey: $key, serviceId: $serviceId, channel: WEBSITE, reporterType: ANONYMOUS,
      behaviour: EXCESSIVE_NOISE, dangerNow: false}) {
    report { id reference urgency deadlines { type dueAt clause } }
    prompts { prompt clause message }
    refusals { field rule clause message }
  }
}`,
    variables: { serviceId: 'SERVICE', key: 'website-form-000981' },
  },
  {
    name: 'Figures',
    title: 'A quarter beside the one before',
    says: 'Figures by definition, of one’s own scope, with numerator and denominator.',
    role: StaffRole.ANALYST,
    document: `query Figures {
  analytics(measures: [CASES_OPENED, REPORTS_RECEIVED], period: {from: "2026-01-01", to: "2026-03-31"}, compare: [PREVIOUS_PERIOD]) {
    rows { figures { measure value numerator denominator } compared { from to figures { value } } }
  }
}`,
  },
  {
    name: 'AskForFile',
    title: 'All of it as one file',
    says: 'A worker writes what its asker may read at that moment, a JSON text on each line; fetch it from path within a day (GET with the token, with Range after a break). Who asked, what for and who fetched it stands in a register.',
    role: StaffRole.ANALYST,
    document: `mutation AskForFile {
  askForExport(input: {kinds: [CASES, REPORTS], purpose: "Quarterly load of the warehouse.", lawfulBasis: "Legitimate interests"}) {
    bulkExport { id state path expiresAt }
    refusals { field rule clause message }
  }
}`,
  },
];

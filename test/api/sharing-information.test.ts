import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { asRead } from '../support/as-read.ts';
import { against, openedCase, take, taken } from '../support/casework.ts';
import { type Asker, type Data, type Landlord, openLandlord } from '../support/landlord.ts';
import { share, shared } from '../support/sharing.ts';
import { cursorOfNow, follow } from '../support/socket.ts';

let landlord: Landlord;
let worker: Asker;
let lead: Asker;
let manager: Asker;
let head: Asker;
let officer: Asker;
let agencies: Record<string, string>;
beforeAll(async () => {
  landlord = await openLandlord();
  landlord.clock.at('2026-03-02T10:00');
  worker = landlord.as('housing-support-worker');
  lead = landlord.as('service-lead');
  manager = landlord.as('area-manager');
  head = landlord.as('head-of-service');
  officer = landlord.as('data-protection-officer');
  agencies = {};
  for (const kind of ['POLICE', 'SOCIAL_SERVICES', 'MEDIATION']) {
    const areaIds = [landlord.ids['North Shore']];
    const entry = { kind, name: `Shore ${kind.toLowerCase()}`, areaIds };
    agencies[kind] = (await shared(manager, 'recordAgency', entry)).agency.id;
  }
});
afterAll(() => landlord?.close());

// Whatever a story does, the log of every case stays whole.
afterEach(async () => {
  expect((await landlord.admin.query('select * from app.broken_events()')).rows).toEqual([]);
});

/** A case with somebody who reported and somebody who is accused. */
async function twoSides(by: Asker = worker): Promise<Data> {
  landlord.clock.at('2026-03-02T10:00');
  const { case: of } = await openedCase(landlord, by);
  const { party: accused } = await taken(by, 'addParty', {
    caseId: of.id,
    person: { name: 'Percy Lowther' },
    role: 'ALLEGED_PERPETRATOR',
  });
  return { id: of.id, reporter: of.parties[0], accused };
}

const protocol = (change: object = {}) => ({
  agencyId: agencies.POLICE,
  title: 'Shore protocol',
  validFrom: '2026-01-01',
  validTo: '2026-12-31',
  purposes: ['PREVENT_OR_DETECT_CRIME'],
  categories: ['CASE_SUMMARY', 'IDENTITY'],
  documentReference: 'DMS-1',
  ...change,
});

const toPolice = (of: Data, change: object = {}) => ({
  caseId: of.id,
  recipient: { kind: 'AGENCY', agencyId: agencies.POLICE },
  items: [{ category: 'CASE_SUMMARY' }],
  text: 'Noise at night is being looked into.',
  basis: 'INFORMATION_SHARING_PROTOCOL',
  purpose: 'PREVENT_OR_DETECT_CRIME',
  lawfulBasis: 'ARTICLE_6_1_E_PUBLIC_TASK',
  ...change,
});

const proceed = { advice: 'PROCEED', reason: 'It is needed, and no more than that.' };

describe('the directory of agencies', () => {
  test('is kept by who answers for what it covers, and found by kind, area and service (#59, #138)', async () => {
    const watch = {
      kind: 'NEIGHBOURHOOD_WATCH',
      name: 'Harbour Watch',
      help: 'Neighbours who look out for one another.',
      serviceIds: [landlord.ids['Harbour House']],
      lastCheckedOn: '2026-01-15',
    };
    const { agency } = await shared(lead, 'recordAgency', watch);
    expect(
      against(await share(landlord.as('welsh-area-manager'), 'updateAgency', { agencyId: agency.id })),
    ).toEqual(['agencyId KEPT_BY_WHO_ANSWERS_FOR_IT 13.6']);
    expect(against(await share(lead, 'recordAgency', { kind: 'POLICE', name: 'Everywhere' }))).toEqual([
      'areaIds KEPT_BY_WHO_ANSWERS_FOR_IT 13.6',
    ]);
    const elsewhere = { kind: 'POLICE', name: 'Elsewhere', serviceIds: [landlord.ids['Tŷ Bryn']] };
    expect(against(await share(lead, 'recordAgency', elsewhere))).toEqual([
      'serviceIds KEPT_BY_WHO_ANSWERS_FOR_IT 13.6',
    ]);
    const names = async (filter: object) =>
      (
        await worker.query(
          'query ($filter: AgencyFilter) { agencies(filter: $filter) { totalCount edges { node { name } } } }',
          { filter },
        )
      ).agencies.edges
        .map(({ node }: Data) => node.name)
        .sort();
    expect(await names({ serviceId: [landlord.ids['Harbour House']] })).toEqual([
      'Harbour Watch',
      'Shore mediation',
      'Shore police',
      'Shore social_services',
    ]);
    expect(
      await names({ serviceId: [landlord.ids['Lantern Court']], kind: ['NEIGHBOURHOOD_WATCH'] }),
    ).toEqual([]);
    expect(await names({ areaId: [landlord.ids['North Shore']], kind: ['NEIGHBOURHOOD_WATCH'] })).toEqual([
      'Harbour Watch',
    ]);
    expect(await names({ areaId: [landlord.ids['De Cymru']] })).toEqual([]);
    expect(await names({ notCheckedSince: '2026-02-01' })).toEqual(['Harbour Watch']);
    const checked = await shared(lead, 'updateAgency', {
      agencyId: agency.id,
      agencyVersion: agency.version,
    });
    expect(checked.agency).toMatchObject({ lastCheckedOn: '2026-03-02', help: watch.help });
    expect(await names({ notCheckedSince: '2026-02-01' })).toEqual([]);
    expect(
      against(
        await share(lead, 'updateAgency', {
          agencyId: agency.id,
          agencyVersion: agency.version,
          powers: 'None.',
        }),
      ),
    ).toEqual(['agencyVersion CHANGED_MEANWHILE 15.1', 'powers CHANGED_MEANWHILE 15.1']);
  });

  test('names the agency that leads a case which the landlord supports (#88)', async () => {
    const of = await twoSides();
    const read = await asRead(worker, { caseId: of.id, landlordRole: 'SUPPORT' });
    expect(against(await share(worker, 'setCaseLead', read))).toEqual([
      'leadAgencyId LEAD_AGENCY_NEEDED 7.2',
    ]);
    const support = { ...read, leadAgencyId: agencies.POLICE };
    expect((await shared(worker, 'setCaseLead', support)).case).toMatchObject({
      landlordRole: 'SUPPORT',
      leadAgency: { name: 'Shore police' },
    });
  });
});

describe('information is shared', () => {
  test('with an agency under a protocol in date, on the area manager’s advice, and not otherwise (#134, #136)', async () => {
    const of = await twoSides();
    const { disclosure } = await shared(worker, 'requestDisclosure', toPolice(of));
    expect(disclosure).toMatchObject({ status: 'REQUESTED', consent: 'NOT_RELIED_UPON' });
    const id = { disclosureId: disclosure.id };
    expect(against(await share(worker, 'makeDisclosure', id))).toEqual([
      'basis AGREEMENT_IN_DATE_NEEDED 12.2',
      'disclosureId ADVICE_NEEDED 12.2',
    ]);
    const advised = await shared(manager, 'adviseOnDisclosure', { ...id, ...proceed });
    expect(advised.disclosure).toMatchObject({ status: 'ADVISED', advisedBy: { name: 'Nasreen Chowdhury' } });
    const { agreement } = await shared(
      manager,
      'recordSharingAgreement',
      protocol({ purposes: ['SUPPORT'] }),
    );
    expect(against(await share(worker, 'makeDisclosure', id))).toEqual([
      'purpose AGREEMENT_COVERS_PURPOSE 12.2',
    ]);
    await shared(manager, 'endSharingAgreement', { agreementId: agreement.id, reason: 'Replaced.' });
    const fitting = await shared(manager, 'recordSharingAgreement', protocol());
    const made = await shared(worker, 'makeDisclosure', id);
    expect(made.disclosure).toMatchObject({ status: 'MADE', madeBy: { name: 'Callum Prosser' } });
    expect(against(await share(worker, 'makeDisclosure', id))).toEqual(['disclosureId NOT_SHARED_YET 12.2']);
    const { case: log } = await worker.query(
      'query ($id: ID!) { case(id: $id) { events { kind facts } } }',
      of,
    );
    expect(log.events.map(({ kind }: Data) => kind)).toEqual(
      expect.arrayContaining(['DISCLOSURE_REQUESTED', 'DISCLOSURE_ADVISED', 'DISCLOSURE_MADE']),
    );
    expect(JSON.stringify(log.events)).not.toContain('Noise at night');
    const { sharingAgreements: soon } = await manager.query(
      '{ sharingAgreements(filter: { inForceOn: "2026-12-15", expiresBefore: "2027-01-15" }) { edges { node { id agency { name } } } } }',
    );
    expect(soon.edges.map(({ node }: Data) => node.id)).toEqual([fitting.agreement.id]);
    await shared(manager, 'endSharingAgreement', {
      agreementId: fitting.agreement.id,
      reason: 'For the next story.',
    });
  });

  test('never on one’s own advice, and not when the advice is against it (#136)', async () => {
    const of = await twoSides(manager);
    const { disclosure } = await shared(manager, 'requestDisclosure', toPolice(of));
    const id = { disclosureId: disclosure.id };
    expect(against(await share(manager, 'adviseOnDisclosure', { ...id, ...proceed }))).toEqual([
      'disclosureId ADVISER_IS_NOT_REQUESTER 12.2',
    ]);
    const against1 = await shared(head, 'adviseOnDisclosure', {
      ...id,
      advice: 'DO_NOT_SHARE',
      reason: 'Too much.',
    });
    expect(against1.disclosure.status).toBe('DECLINED');
    expect(against(await share(manager, 'withdrawDisclosure', id))).toEqual([
      'disclosureId NOT_SHARED_YET 12.2',
    ]);
    const asked = await shared(worker, 'requestDisclosure', toPolice(await twoSides()));
    expect(
      against(await share(head, 'adviseOnDisclosure', { disclosureId: asked.disclosure.id, ...proceed })),
    ).toEqual(['disclosureId AREA_MANAGER_ADVISES 12.2']);
  });

  test('changed by a proposal that takes the place of the first, and then needs advice again (#136)', async () => {
    const of = await twoSides();
    const first = (await shared(worker, 'requestDisclosure', toPolice(of))).disclosure;
    const change = { disclosureId: first.id, advice: 'CHANGE', reason: 'Leave out the times.' };
    await shared(manager, 'adviseOnDisclosure', change);
    expect(against(await share(worker, 'makeDisclosure', { disclosureId: first.id }))).toContain(
      'disclosureId ADVICE_IS_TO_PROCEED 12.2',
    );
    const second = (
      await shared(
        worker,
        'requestDisclosure',
        toPolice(of, { text: 'Noise.', replacesDisclosureId: first.id }),
      )
    ).disclosure;
    expect(second.status).toBe('REQUESTED');
    const { node } = await worker.query(
      'query ($id: ID!) { node(id: $id) { ... on Disclosure { status text } } }',
      { id: first.id },
    );
    expect(node).toEqual({ status: 'WITHDRAWN', text: 'Noise at night is being looked into.' });
  });

  test('to the other side only with the permission of whom it is about, and without giving away who reported (#14, #20, #135)', async () => {
    const of = await twoSides();
    const letter = (change: object = {}) => ({
      caseId: of.id,
      recipient: { kind: 'PARTY', partyId: of.accused.id },
      items: [{ category: 'CASE_SUMMARY', partyId: of.accused.id }],
      text: 'Dear Percy Lowther, please keep the noise down at night.',
      basis: 'EXPRESS_PERMISSION',
      purpose: 'KEEP_INFORMED',
      lawfulBasis: 'ARTICLE_6_1_E_PUBLIC_TASK',
      ...change,
    });
    const made = async (change: object) => {
      const { disclosure } = await shared(worker, 'requestDisclosure', letter(change));
      await shared(manager, 'adviseOnDisclosure', { disclosureId: disclosure.id, ...proceed });
      return {
        id: disclosure.id,
        ...(await share(worker, 'makeDisclosure', { disclosureId: disclosure.id })),
      };
    };
    expect(
      against(await share(worker, 'requestDisclosure', letter({ basis: 'INFORMATION_SHARING_PROTOCOL' }))),
    ).toEqual(['basis PROTOCOL_IS_WITH_AGENCIES 12.2']);
    expect((await made({})).disclosure.status).toBe('MADE');
    for (const text of ['Maud Penhaligon hears it.', 'mrs PENHALIGON’s nights', 'Ring 01632 960001.']) {
      expect(against(await made({ text })), text).toEqual(['text TEXT_GIVES_NOBODY_AWAY 1.4']);
    }
    const named = {
      text: 'Maud Penhaligon would like to talk to you.',
      items: [{ category: 'IDENTITY', partyId: of.reporter.id }],
    };
    expect(against(await made(named))).toEqual(['items.0 EXPRESS_PERMISSION_NEEDED 1.4']);
    const { permission } = await shared(worker, 'recordSharingPermission', {
      caseId: of.id,
      partyId: of.reporter.id,
      recipient: { kind: 'PARTY', partyId: of.accused.id },
      categories: ['IDENTITY'],
      form: 'SPOKEN',
      witnessId: lead.staffId,
    });
    const { disclosure: waiting } = await shared(worker, 'requestDisclosure', letter(named));
    await shared(manager, 'adviseOnDisclosure', { disclosureId: waiting.id, ...proceed });
    landlord.clock.at('2026-03-02T10:01');
    await shared(worker, 'withdrawSharingPermission', { permissionId: permission.id });
    expect(against(await share(worker, 'makeDisclosure', { disclosureId: waiting.id }))).toEqual([
      'items.0 EXPRESS_PERMISSION_NEEDED 1.4',
    ]);
    await shared(worker, 'recordSharingPermission', {
      caseId: of.id,
      partyId: of.reporter.id,
      recipient: { kind: 'PARTY', partyId: of.accused.id },
      categories: ['IDENTITY'],
      form: 'SIGNED',
      documentReference: 'DMS-9',
    });
    expect((await shared(worker, 'makeDisclosure', { disclosureId: waiting.id })).disclosure.status).toBe(
      'MADE',
    );
  });

  test('only after each warning about the text has been looked at (#13, #14)', async () => {
    const of = await twoSides();
    const order = { courtReference: 'Order 12 of 2026', courtDocumentReference: 'DMS-7' };
    const asked = toPolice(of, {
      recipient: { kind: 'COURT', name: 'Shore County Court' },
      basis: 'COURT_REQUIREMENT',
      text: 'The junkie at number 3. Yours, Callum Prosser',
      ...order,
    });
    const { caseId, recipient, items, text } = asked as Data;
    const preview = await shared(worker, 'previewDisclosure', { caseId, recipient, items, text });
    expect(preview.findings).toMatchObject([
      { kind: 'UNFIT_LANGUAGE', severity: 'WARN' },
      { kind: 'STAFF_NAME', severity: 'WARN' },
    ]);
    expect(preview.minimisationHints).toMatchObject([{ category: 'CASE_SUMMARY', dataClass: 'NARRATIVE' }]);
    const { disclosure } = await shared(worker, 'requestDisclosure', asked);
    await shared(manager, 'adviseOnDisclosure', { disclosureId: disclosure.id, ...proceed });
    const [first, second] = preview.findings.map(({ id }: Data) => id);
    const make = (confirmedFindings: string[]) =>
      share(worker, 'makeDisclosure', { disclosureId: disclosure.id, confirmedFindings });
    expect(against(await make([first]))).toEqual(['confirmedFindings WARNINGS_CONFIRMED GDPR section']);
    expect((await make([first, second])).disclosure).toMatchObject({ status: 'MADE', warningsConfirmed: 2 });
  });
});

describe('a referral without permission', () => {
  const referral = (of: Data) => ({
    caseId: of.id,
    agencyId: agencies.SOCIAL_SERVICES,
    safeguarding: true,
    reason: 'A child is at risk tonight.',
    confidentialityStatement: 'Asking first would raise the risk.',
    items: [{ category: 'IDENTITY', partyId: of.reporter.id }],
    text: 'Please see Maud Penhaligon today.',
    lawfulBasis: 'ARTICLE_6_1_D_VITAL_INTERESTS',
  });

  test('is made at once, seen by few, and reviewed by the area manager in five working days (#132, #136)', async () => {
    const of = await twoSides();
    expect(
      against(
        await share(worker, 'referWithoutPermission', { ...referral(of), agencyId: agencies.MEDIATION }),
      ),
    ).toEqual(['agencyId SOCIAL_SERVICES_OR_POLICE 11.9']);
    expect(
      against(
        await share(worker, 'referWithoutPermission', { ...referral(of), confidentialityStatement: ' ' }),
      ),
    ).toEqual(['confidentialityStatement CONFIDENTIALITY_CONSIDERED 11.9']);
    const { disclosure } = await shared(worker, 'referWithoutPermission', referral(of));
    expect(disclosure).toMatchObject({
      status: 'MADE',
      consent: 'OVERRIDDEN',
      restricted: true,
      reviewDeadline: { type: 'DISCLOSURE_REVIEW', status: 'PENDING' },
    });
    expect(new Date(disclosure.reviewDeadline.dueAt).toISOString()).toBe('2026-03-09T23:59:59.999Z');
    const seen = (by: Asker) =>
      by.query(
        'query ($id: ID!, $case: ID!) { case(id: $case) { id } node(id: $id) { ... on Disclosure { text items { category } } } }',
        { id: disclosure.id, case: of.id },
      );
    const whole = { text: 'Please see Maud Penhaligon today.', items: [{ category: 'IDENTITY' }] };
    expect((await seen(worker)).node).toEqual(whole);
    expect((await seen(manager)).node).toEqual(whole);
    expect(await seen(lead)).toEqual({ case: { id: of.id }, node: null });
    const { disclosures: waiting } = await manager.query(
      '{ disclosures(filter: { awaitsReview: true }) { edges { node { id } } } }',
    );
    expect(waiting.edges.map(({ node }: Data) => node.id)).toContain(disclosure.id);
    const closing = await take(worker, 'closeCase', {
      caseId: of.id,
      outcome: 'PARTY_MOVED',
      reason: 'Moved.',
    });
    expect(against(closing)).toContain('clocks REFERRAL_REVIEW_OWED 11.9');
    landlord.clock.at('2026-03-05T10:00');
    const review = { disclosureId: disclosure.id, judgement: 'JUSTIFIED', note: 'The risk was real.' };
    const reviewed = await shared(manager, 'reviewReferral', review);
    expect(reviewed.disclosure).toMatchObject({ judgement: 'JUSTIFIED', reviewDeadline: { status: 'MET' } });
    expect(against(await share(manager, 'reviewReferral', review))).toEqual([
      'disclosureId REVIEWED_ONCE 11.9',
    ]);
    const again = await take(worker, 'closeCase', {
      caseId: of.id,
      outcome: 'PARTY_MOVED',
      reason: 'Moved.',
    });
    expect(against(again)).not.toContain('clocks REFERRAL_REVIEW_OWED 11.9');
  });

  test('is not reviewed by whoever made it (#136)', async () => {
    const of = await twoSides(manager);
    const { disclosure } = await shared(manager, 'referWithoutPermission', referral(of));
    const review = { disclosureId: disclosure.id, judgement: 'JUSTIFIED', note: 'I was right.' };
    expect(against(await share(manager, 'reviewReferral', review))).toEqual([
      'disclosureId REVIEWER_IS_NOT_REFERRER 12.2',
    ]);
    expect((await shared(head, 'reviewReferral', review)).disclosure.judgement).toBe('JUSTIFIED');
  });
});

describe('the register of disclosures', () => {
  test('tells the data protection officer what went where, on which basis and by whom, and no name or word of anybody (#136)', async () => {
    const of = await twoSides();
    await shared(worker, 'requestDisclosure', toPolice(of, { internalNote: 'Maud is afraid of Percy.' }));
    const document = `query ($filter: DisclosureFilter) { disclosures(first: 100, filter: $filter) { totalCount edges { node {
      status basis purpose lawfulBasis recipientName text internalNote adviceReason referralReason confidentialityStatement
      agency { name } case { reference } recipientParty { id } requestedBy { name } items(first: 20) { category reference party { id person { name } } } } } } }`;
    const { disclosures } = await officer.query(document);
    expect(disclosures.totalCount).toBeGreaterThan(0);
    const ours = await officer.query(document, { filter: { caseId: [of.id] } });
    expect(ours.disclosures.edges).toEqual([
      {
        node: {
          status: 'REQUESTED',
          basis: 'INFORMATION_SHARING_PROTOCOL',
          purpose: 'PREVENT_OR_DETECT_CRIME',
          lawfulBasis: 'ARTICLE_6_1_E_PUBLIC_TASK',
          recipientName: null,
          text: null,
          internalNote: null,
          adviceReason: null,
          referralReason: null,
          confidentialityStatement: null,
          agency: { name: 'Shore police' },
          case: null,
          recipientParty: null,
          requestedBy: { name: 'Callum Prosser' },
          items: [{ category: 'CASE_SUMMARY', reference: null, party: null }],
        },
      },
    ]);
    const { node } = await officer.query('query ($id: ID!) { node(id: $id) { id } }', of);
    expect(node).toBeNull();
    const elsewhere = await landlord
      .as('welsh-area-manager')
      .query(document, { filter: { caseId: [of.id] } });
    expect(elsewhere.disclosures).toEqual({ totalCount: 0, edges: [] });
  });
});

describe('a case is restricted', () => {
  const seen = async (by: Asker, id: string) =>
    (await by.query('query ($id: ID!) { case(id: $id) { id } }', { id })).case?.id ?? null;

  test('to its owner and a manager at least, from this moment and in open sockets, and opened again (#133)', async () => {
    const of = await twoSides();
    const { disclosure } = await shared(worker, 'requestDisclosure', toPolice(of));
    const restrict = (by: Asker, namedStaffIds: string[]) =>
      share(by, 'restrictCase', { caseId: of.id, namedStaffIds, reason: 'Staff know the family.' });
    expect(against(await restrict(manager, [manager.staffId]))).toEqual([
      'namedStaffIds OWNER_IS_NAMED 12.1',
    ]);
    expect(against(await restrict(head, [worker.staffId, manager.staffId]))).toEqual([
      'namedStaffIds NOT_LOCKED_OUT 12.1',
    ]);
    expect(
      against(
        await restrict(manager, [worker.staffId, manager.staffId, landlord.ids['welsh-area-manager']!]),
      ),
    ).toEqual(['namedStaffIds NAMED_STAFF_WORK_THE_SERVICE 12.1']);
    expect(await seen(lead, of.id)).toBe(of.id);
    const after = await cursorOfNow(landlord);
    const updates =
      'subscription ($after: String) { caseUpdates(after: $after) { event { kind case { id } } } }';
    const stream = follow(landlord.url, lead.token, updates, { after });
    const restricted = await restrict(manager, [worker.staffId, manager.staffId]);
    expect(restricted.case).toMatchObject({ restricted: true, restrictions: [{ liftedAt: null }] });
    await taken(worker, 'recordContact', { caseId: of.id, method: 'PHONE', reached: false });
    const { case: later } = await openedCase(landlord, lead);
    for (;;) {
      const { event } = (await stream.next()).data.caseUpdates;
      expect(event?.case?.id ?? null).not.toBe(of.id);
      if (event?.case?.id === later.id) break;
    }
    await stream.close();
    for (const by of [lead, head, landlord.as('analyst'), landlord.as('integrator')]) {
      expect(await seen(by, of.id)).toBeNull();
      const { node } = await by.query('query ($id: ID!) { node(id: $id) { id } }', { id: disclosure.id });
      expect(node).toBeNull();
    }
    expect(await seen(worker, of.id)).toBe(of.id);
    const lift = { caseId: of.id, reason: 'They have left the service.' };
    expect(against(await share(head, 'liftRestriction', lift))).toEqual(['caseId NOT_FOUND 12.1']);
    expect((await shared(manager, 'liftRestriction', lift)).case.restricted).toBe(false);
    expect(await seen(lead, of.id)).toBe(of.id);
  });
});

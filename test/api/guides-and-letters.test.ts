import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { guidesOfPolicy } from '../../schema/guide/guides-of-policy.ts';
import { standardLetters } from '../../schema/letter/standard-letters.ts';
import { opy872v3 } from '../../schema/policy/opy872-v3.ts';
import { LetterKind } from '../../schema/vocabulary.ts';
import { against, openedCase, taken } from '../support/casework.ts';
import { type Asker, type Data, type Landlord, openLandlord } from '../support/landlord.ts';
import { keep, kept } from '../support/policy-keeping.ts';

let landlord: Landlord;
let worker: Asker;
let manager: Asker;
beforeAll(async () => {
  landlord = await openLandlord();
  landlord.clock.at('2026-03-02T10:00');
  worker = landlord.as('housing-support-worker');
  manager = landlord.as('area-manager');
});
afterAll(() => landlord?.close());

const titles = async (filter: object, by = worker): Promise<string[]> => {
  const { guides } = await by.query(
    'query ($filter: GuideFilter) { guides(first: 100, filter: $filter, orderBy: {field: TITLE, direction: ASC}) { edges { node { title } } } }',
    { filter },
  );
  return guides.edges.map(({ node }: Data) => node.title);
};

describe('guides and linked procedures', () => {
  test('are from the first day those that the policy names, with no address but those it gives (#86, #89)', async () => {
    const named = guidesOfPolicy(opy872v3);
    expect((await titles({})).sort()).toEqual(named.map(({ title }) => title).sort());
    expect(named.map(({ title }) => title)).toEqual(
      expect.arrayContaining([
        'ASB Prevention Guide',
        'ASB Case Management and Early Intervention procedure',
        'Hate Crime Procedure',
        'Guides on Onespace',
        'CAS2 Incident Management Policy',
        'Respect ASB Charter for Housing',
      ]),
    );
    expect(
      named
        .filter(({ url }) => url)
        .map(({ title }) => title)
        .sort(),
    ).toEqual(['Domestic abuse: how to get help', 'True Vision']);
  });

  test('are found by category, stage and type of action; what names none is for all (#86)', async () => {
    const hate = await titles({ category: ['HATE_CRIME'] });
    expect(hate).toEqual(
      expect.arrayContaining(['True Vision', 'Hate Crime Procedure', 'ASB Prevention Guide']),
    );
    expect(await titles({ category: ['NOISE_NUISANCE'] })).not.toContain('True Vision');
    expect(await titles({ stage: ['LEGAL_ACTION'] })).toContain('Formal and Legal Actions Procedure');
    expect(await titles({ stage: ['ACTION_PLAN'] })).not.toContain('Formal and Legal Actions Procedure');
    expect(await titles({ actionType: ['WITNESS_ESCORT'] })).toContain('Witness support and Guidance');
    expect(await titles({ actionType: ['MEDIATION'] })).not.toContain('Witness support and Guidance');
  });

  test('are kept by managers with address, reference, language and days, and withdrawn with the reason (#86)', async () => {
    const guide = {
      title: 'Noise: a guide for neighbours',
      url: 'https://guides.example/noise',
      systemReference: 'DOC-114',
      purpose: 'To hand out at the first visit.',
      categories: ['NOISE_NUISANCE'],
      nation: 'WALES',
      language: 'WELSH',
    };
    const { guide: made } = await kept(manager, 'keepGuide', guide);
    expect(await titles({ nation: 'ENGLAND' })).not.toContain(guide.title);
    expect(await titles({ nation: 'WALES', language: ['WELSH'] })).toEqual([guide.title]);
    const changed = await kept(manager, 'keepGuide', { ...guide, id: made.id, version: 1, title: 'Noise' });
    const late = await keep(manager, 'keepGuide', { ...guide, id: made.id, version: 1, title: 'Sound' });
    expect(late.refusals.find(({ field }: Data) => field === 'title')).toMatchObject({
      yours: 'Sound',
      current: 'Noise',
    });
    const withdraw = (reason: string) =>
      keep(manager, 'withdrawGuide', { id: made.id, version: changed.guide.version, reason });
    expect(against(await withdraw(' '))).toEqual(['reason REASON_NEEDED 18']);
    expect((await withdraw('Out of date.')).guide.withdrawnReason).toBe('Out of date.');
    expect(against(await withdraw('Again.'))).toEqual(['id WITHDRAWN_ALREADY 18']);
    expect(await titles({ on: '2026-03-02' })).not.toContain('Noise');
  });

  test('have an address that begins with https, and end no earlier than they begin (#86)', async () => {
    const wrong = { title: ' ', url: 'http://x.example', validFrom: '2026-03-03', validTo: '2026-03-02' };
    expect(against(await keep(manager, 'keepGuide', wrong))).toEqual([
      'title TITLE_NEEDED 18',
      'url WEB_ADDRESS 18',
      'validTo ENDS_AFTER_IT_BEGINS 18',
    ]);
    expect(against(await keep(manager, 'keepGuide', { title: 'x', id: 'nobody' }))).toEqual([
      'id NOT_FOUND 12.1',
    ]);
  });

  test('stand on a case where they fit its category, stage, nation and kind of service (#86)', async () => {
    const wales = { title: 'Only in Wales', nation: 'WALES' };
    await kept(manager, 'keepGuide', wales);
    const { case: of } = await openedCase(landlord, worker);
    const { case: read } = await worker.query('query ($id: ID!) { case(id: $id) { guides { title } } }', {
      id: of.id,
    });
    const fit = read.guides.map(({ title }: Data) => title);
    expect(fit).toEqual(
      expect.arrayContaining(['ASB Prevention Guide', 'Managing Cases and Early intervention procedure']),
    );
    for (const other of [
      'True Vision',
      'Formal and Legal Actions Procedure',
      'Only in Wales',
      'CAS2 Incident Management Policy',
    ]) {
      expect(fit, other).not.toContain(other);
    }
  });
});

const templates = async (filter: object, by = worker): Promise<Data[]> => {
  const { letterTemplates } = await by.query(
    'query ($filter: LetterTemplateFilter) { letterTemplates(first: 100, filter: $filter) { edges { node { id kind number heading body welshMissing keptBy { name } } } } }',
    { filter },
  );
  return letterTemplates.edges.map(({ node }: Data) => node);
};
const inUse = async (kind: string) => (await templates({ kind: [kind], inUseOn: '2026-03-02' }))[0];

describe('standard letters', () => {
  test('are there from the first day, one of each kind, and say that their Welsh is still to be written (#149)', async () => {
    expect(standardLetters.map(({ kind }) => kind).sort()).toEqual(Object.values(LetterKind).sort());
    const missing = await templates({ welshMissing: true });
    expect(missing.map(({ kind }) => kind).sort()).toEqual(Object.values(LetterKind).sort());
    expect(missing.every(({ number, keptBy }) => number === 1 && keptBy === null)).toBe(true);
  });

  test('are kept as versions with a first day; a place that nobody can fill is refused by its name (#149)', async () => {
    const letter = {
      kind: 'WARNING',
      heading: 'A warning',
      body: 'Dear {{addresseeName}}, {{addition}}',
      summary: 'Shorter.',
    };
    expect(
      against(
        await keep(manager, 'keepLetterTemplate', {
          ...letter,
          body: '{{addressee}}',
          validFrom: '2026-03-01',
        }),
      ),
    ).toEqual(['body UNKNOWN_PLACE 17', 'validFrom NOT_IN_THE_PAST 17']);
    expect(against(await keep(manager, 'keepLetterTemplate', { ...letter, bodyWelsh: 'Annwyl' }))).toEqual([
      'bodyWelsh HEADING_AND_TEXT 17',
    ]);
    const later = await kept(manager, 'keepLetterTemplate', {
      ...letter,
      latestNumber: 1,
      validFrom: '2026-03-09',
    });
    expect(later.template).toMatchObject({ number: 2, welshMissing: true });
    expect((await inUse('WARNING')).number).toBe(1);
    const overtaken = await keep(manager, 'keepLetterTemplate', {
      ...letter,
      latestNumber: 1,
      heading: 'Mine',
    });
    expect(against(overtaken)).toContain('validFrom VERSIONS_IN_ORDER 17');
    const second = await keep(manager, 'keepLetterTemplate', {
      ...letter,
      latestNumber: 1,
      heading: 'Mine',
      validFrom: '2026-03-09',
    });
    expect(second.refusals.find(({ field }: Data) => field === 'heading')).toMatchObject({
      yours: 'Mine',
      current: 'A warning',
    });
  });

  test('are filled with the addressee’s own name, the reference, dates and how to reach the landlord (#149, #57)', async () => {
    const { case: of } = await openedCase(landlord, worker, { reporter: { name: 'Joan Teasdale' } });
    const template = await inUse('ACKNOWLEDGEMENT');
    const reporter = of.parties.find(({ role }: Data) => role === 'REPORTER');
    const letter = await kept(worker, 'previewLetter', {
      caseId: of.id,
      partyId: reporter.id,
      templateId: template.id,
    });
    expect(letter.heading).toBe(`Your report of anti-social behaviour: ${of.reference}`);
    for (const told of [
      'Dear Joan Teasdale',
      '2 March 2026',
      'within 5 working days',
      of.reference,
      opy872v3.letters.contact,
    ]) {
      expect(letter.text).toContain(told);
    }
    expect(letter.text).not.toContain('{{');
    expect(
      (await landlord.admin.query('select count(*)::int as n from contact where case_id = $1', [of.id]))
        .rows[0].n,
    ).toBe(0);
  });

  test('are not sent with a place that nothing is known to fill, and the place is named (#149)', async () => {
    const { case: of } = await openedCase(landlord, worker, { reporter: { name: 'Ada Brook' } });
    const [reporter] = of.parties;
    const invitation = await inUse('INTERVIEW_INVITATION');
    const asked = { caseId: of.id, partyId: reporter.id, templateId: invitation.id };
    const refused = await keep(worker, 'previewLetter', asked);
    expect(against(refused)).toEqual(['appointmentAt PLACE_NOT_FILLED 17']);
    expect(refused.refusals[0].message).toContain('{{appointment}}');
    const written = await kept(worker, 'previewLetter', { ...asked, appointmentAt: '2026-07-01T13:30:00Z' });
    expect(written.text).toContain('1 July 2026 at 14:30');
    expect(against(await keep(worker, 'previewLetter', { ...asked, language: 'WELSH' }))).toEqual([
      'language WELSH_MISSING 17',
    ]);
    // Somebody else's report is no date of theirs.
    const { party } = await taken(worker, 'addParty', {
      caseId: of.id,
      person: { name: 'Victor Lamb' },
      role: 'ALLEGED_PERPETRATOR',
    });
    const acknowledgement = await inUse('ACKNOWLEDGEMENT');
    expect(
      against(
        await keep(worker, 'previewLetter', {
          caseId: of.id,
          partyId: party.id,
          templateId: acknowledgement.id,
        }),
      ),
    ).toEqual(['templateId PLACE_NOT_FILLED 17']);
  });

  test('say nothing of another person of the case, and go to nobody of another case (#149, #20)', async () => {
    const one = await openedCase(landlord, worker, { reporter: { name: 'Iris Calloway' } });
    const other = await openedCase(landlord, worker, { reporter: { name: 'Tom Arkwright' } });
    const { party } = await taken(worker, 'addParty', {
      caseId: one.case.id,
      person: { name: 'Victor Lamb' },
      role: 'ALLEGED_PERPETRATOR',
    });
    const warning = await inUse('WARNING');
    const asked = { caseId: one.case.id, partyId: party.id, templateId: warning.id };
    const telling = { ...asked, addition: 'Your neighbour Iris Calloway has complained.' };
    expect(against(await keep(worker, 'previewLetter', telling))).toEqual([
      'addition CONFIDENTIAL_BETWEEN_PARTIES 1.4',
    ]);
    expect(against(await keep(worker, 'recordLetter', telling))).toEqual([
      'addition CONFIDENTIAL_BETWEEN_PARTIES 1.4',
    ]);
    expect(
      against(await keep(worker, 'previewLetter', { ...asked, partyId: other.case.parties[0].id })),
    ).toEqual(['partyId NOT_FOUND 12.1']);
    expect(against(await keep(landlord.as('welsh-support-worker'), 'previewLetter', asked))).toEqual([
      'caseId NOT_FOUND 12.1',
    ]);
    // What is put into a place is never read for places itself.
    const { text } = await kept(worker, 'previewLetter', { ...asked, addition: 'See {{caseReference}}.' });
    expect(text).toContain('See {{caseReference}}.');
  });

  test('are written down as contact by letter, with the text and the version; no clock of 8.6 is met by one (#149, #58, #100)', async () => {
    const { case: of } = await openedCase(landlord, worker, { reporter: { name: 'Nell Harding' } });
    const [reporter] = of.parties;
    const template = await inUse('UPDATE');
    landlord.clock.at('2026-03-02T10:10');
    const { contact } = await kept(worker, 'recordLetter', {
      caseId: of.id,
      partyId: reporter.id,
      templateId: template.id,
      addition: 'We have asked the council to measure the noise.',
    });
    expect(contact).toMatchObject({
      method: 'LETTER',
      letterTemplate: { id: template.id, number: 1 },
      party: { id: reporter.id },
    });
    expect(contact.toldThem).toContain('We have asked the council to measure the noise.');
    const { rows } = await landlord.admin.query(
      `select type, status from deadline where case_id = $1 and (type = 'UPDATE_DUE' or type = 'TALK_AND_AGREE_APPROACH') order by type, status`,
      [of.id],
    );
    expect(rows).toContainEqual({ type: 'UPDATE_DUE', status: 'MET' });
    expect(rows).toContainEqual({ type: 'TALK_AND_AGREE_APPROACH', status: 'PENDING' });
    const { rows: told } = await landlord.admin.query(
      `select facts::text from case_event where case_id = $1`,
      [of.id],
    );
    expect(JSON.stringify(told)).not.toContain('council');
    landlord.clock.at('2026-03-02T10:00');
  });

  test('keep to what the person asked for: not by letter, and nothing that must not be said (#149, #25)', async () => {
    const { case: of } = await openedCase(landlord, worker, { reporter: { name: 'Edith Rowan' } });
    const [reporter] = of.parties;
    await taken(worker, 'updatePerson', {
      personId: reporter.person.id,
      contactPreferences: { doNotWriteToAddress: true, mustNotBeSaid: 'Her new address.' },
    });
    const template = await inUse('CASE_REVIEW_RIGHT');
    const letter = { caseId: of.id, partyId: reporter.id, templateId: template.id };
    expect(await kept(worker, 'previewLetter', letter)).toMatchObject({
      againstPreference: true,
      safeContactNoted: true,
    });
    expect(against(await keep(worker, 'recordLetter', letter))).toEqual([
      'nothingSaidThatMustNotBe MUST_NOT_BE_SAID 12.1',
    ]);
    const read = { ...letter, nothingSaidThatMustNotBe: true };
    expect((await keep(worker, 'recordLetter', read)).refusals).toHaveLength(1);
    const meant = { ...read, againstPreferenceReason: 'She asked for it today, at the office.' };
    expect((await kept(worker, 'recordLetter', meant)).contact.method).toBe('LETTER');
  });

  test('are in Welsh for who wishes it, once somebody has written it; an old version is sent no longer (#149)', async () => {
    const before = await inUse('SELF_HELP_ADVICE');
    await kept(manager, 'keepLetterTemplate', {
      kind: 'SELF_HELP_ADVICE',
      latestNumber: before.number,
      heading: 'What you can do',
      body: 'Dear {{addresseeName}}, {{today}}',
      headingWelsh: 'Beth allwch chi ei wneud',
      bodyWelsh: 'Annwyl {{addresseeName}}, {{today}}',
      summary: 'In both languages.',
    });
    const { case: of } = await openedCase(landlord, worker, { reporter: { name: 'Rhys Llewelyn' } });
    const [reporter] = of.parties;
    await landlord.admin.query(`update person set language = 'Cymraeg' where id = $1`, [reporter.person.id]);
    const letter = { caseId: of.id, partyId: reporter.id };
    expect(against(await keep(worker, 'previewLetter', { ...letter, templateId: before.id }))).toEqual([
      'templateId VERSION_IN_USE 17',
    ]);
    const { id: templateId } = await inUse('SELF_HELP_ADVICE');
    const written = await kept(worker, 'previewLetter', { ...letter, templateId });
    expect(written).toMatchObject({
      language: 'WELSH',
      heading: 'Beth allwch chi ei wneud',
      text: 'Annwyl Rhys Llewelyn, 2 Mawrth 2026',
    });
    expect(
      (await kept(worker, 'previewLetter', { ...letter, templateId, language: 'ENGLISH' })).text,
    ).toContain('2 March 2026');
  });
});

describe('the housing system', () => {
  test('is referred to by a report, a guide and whatever comes from it (#149, #67)', async () => {
    const { report } = await openedCase(landlord, worker, {
      externalReference: 'PYR-204417',
      reporter: { name: 'Jo Penrose' },
    });
    const { report: read } = await worker.query(
      'query ($id: ID!) { report(id: $id) { externalReference } }',
      { id: report.id },
    );
    expect(read.externalReference).toBe('PYR-204417');
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asRead } from '../support/as-read.ts';
import { against, openedCase, taken } from '../support/casework.ts';
import { fetchAs, filesIn, keepEvidence, seen, upload, uploaded } from '../support/evidence.ts';
import { type Asker, type Data, type Landlord, openLandlord } from '../support/landlord.ts';

let landlord: Landlord;
let lead: Asker;
let worker: Asker;
let service: { serviceId: string };
beforeAll(async () => {
  landlord = await openLandlord();
  lead = landlord.as('service-lead');
  worker = landlord.as('housing-support-worker');
  service = { serviceId: landlord.ids['Harbour House']! };
});
afterAll(() => landlord?.close());

const queueOf = async (by: Asker, filter = {}): Promise<string[]> => {
  const document =
    'query ($filter: EvidenceFilter) { evidenceQueue(filter: $filter, first: 100) { edges { node { id } } } }';
  const { evidenceQueue } = await by.query(document, { filter });
  return evidenceQueue.edges.map(({ node }: Data) => node.id);
};

describe('evidence that comes without a case (#141)', () => {
  test('waits with an owner and a clock of three working days', async () => {
    landlord.clock.at('2026-03-05T10:00');
    const { id } = await uploaded(landlord, worker, service);
    expect(await seen(worker, id)).toMatchObject({
      state: 'WAITING',
      case: null,
      owner: { id: worker.staffId },
      dueAt: '2026-03-10T23:59:59.999+00:00',
      deadlines: [{ type: 'EVIDENCE_DECISION', status: 'PENDING' }],
    });
    expect(await queueOf(worker)).toContain(id);
    expect(await queueOf(lead)).toContain(id);
    expect(await queueOf(lead, { ownerId: [lead.staffId] })).not.toContain(id);
    expect(await queueOf(landlord.as('welsh-area-manager'))).not.toContain(id);
    expect(await queueOf(landlord.as('other-support-worker'))).not.toContain(id);
    landlord.clock.at('2026-03-02T09:00');
  });

  test('is handed to somebody who works there, by whoever brought it', async () => {
    const other = landlord.as('other-support-worker');
    const { id } = await uploaded(landlord, worker, { ...service, ownerId: other.staffId });
    expect((await seen(other, id)).owner.id).toBe(other.staffId);
    const input = await asRead(worker, { evidenceId: id, ownerId: lead.staffId });
    // Only whoever brought it, or a manager of the service, gives it on.
    expect(against(await keepEvidence(other, 'describeEvidence', input))).toEqual([
      'evidenceId NOT_FOUND 12.1',
    ]);
    expect((await keepEvidence(worker, 'describeEvidence', input)).refusals).toEqual([]);
    expect(await seen(other, id)).toBeNull();
    expect((await seen(lead, id)).owner.id).toBe(lead.staffId);
    const welsh = { ...service, ownerId: landlord.ids['welsh-support-worker']! };
    expect((await upload(landlord, worker, welsh)).rules).toEqual(['ownerId OWNER_WORKS_THE_SERVICE 15.2']);
  });

  test('is not left in the queue of a service one does not work at', async () => {
    const answer = await upload(landlord, landlord.as('welsh-support-worker'), service);
    expect(answer).toMatchObject({ status: 404, rules: ['serviceId NOT_FOUND 12.1'] });
    expect((await upload(landlord, lead, { ...service, givenById: lead.staffId })).rules).toEqual([
      'givenById PART_OF_A_CASE 15.1',
    ]);
  });

  test('is given to a case, and then belongs to its readers alone', async () => {
    const of = (await openedCase(landlord, lead)).case;
    const { id } = await uploaded(landlord, worker, service);
    const victim = of.parties.find(({ role }: Data) => role === 'VICTIM') ?? of.parties[0];
    const attached = await keepEvidence(lead, 'attachEvidence', {
      evidenceId: id,
      caseId: of.id,
      givenById: victim.id,
    });
    expect(attached.refusals).toEqual([]);
    expect(attached.evidence).toMatchObject({
      state: 'IN_CASE',
      case: { id: of.id },
      givenBy: { id: victim.id },
      dueAt: null,
      deadlines: [{ type: 'EVIDENCE_DECISION', status: 'MET' }],
    });
    expect(await queueOf(lead)).not.toContain(id);
    expect(await seen(worker, id)).toBeNull();
    expect((await fetchAs(landlord, worker, `/evidence/${id}/file`)).status).toBe(404);
    const { case: now } = await lead.query(
      'query ($id: ID!) { case(id: $id) { evidence { id } events(last: 1) { kind facts } } }',
      { id: of.id },
    );
    expect(now.evidence).toEqual([{ id }]);
    expect(now.events).toEqual([{ kind: 'EVIDENCE_ATTACHED', facts: { evidence: id, type: 'PHOTO' } }]);
    const twice = await keepEvidence(lead, 'attachEvidence', { evidenceId: id, caseId: of.id });
    expect(against(twice)).toEqual(['evidenceId EVIDENCE_WAITS 15.1']);
  });

  test('has a log while it waits, and the case it joins is told all of it as it was (#141)', async () => {
    const log = 'events { kind occurredAt actor { id } facts }';
    const told = async (by: Asker, evidenceId: string) =>
      (
        await by.query(`query ($id: ID!) { node(id: $id) { ... on Evidence { ${log} } } }`, {
          id: evidenceId,
        })
      ).node?.events;
    landlord.clock.at('2026-03-02T10:00');
    const { id } = await uploaded(landlord, worker, service);
    const facts = { evidence: id, type: 'PHOTO' };
    landlord.clock.at('2026-03-02T11:00');
    await (await fetchAs(landlord, lead, `/evidence/${id}/file`)).arrayBuffer();
    landlord.clock.at('2026-03-02T12:00');
    await keepEvidence(lead, 'setEvidenceAside', { evidenceId: id, reason: 'Shows another street.' });
    landlord.clock.at('2026-03-02T13:00');
    await keepEvidence(worker, 'restoreEvidence', { evidenceId: id });
    landlord.clock.at('2026-03-02T14:00');
    await keepEvidence(worker, 'describeEvidence', await asRead(worker, { evidenceId: id, type: 'CCTV' }));
    const at = (hour: number) => `2026-03-02T${hour}:00:00+00:00`;
    const by = (asker: Asker) => ({ id: asker.staffId });
    const waited = [
      {
        kind: 'EVIDENCE_RECEIVED',
        occurredAt: at(10),
        actor: by(worker),
        facts: { ...facts, scanState: 'NOT_SCANNED' },
      },
      { kind: 'EVIDENCE_LOOKED_AT', occurredAt: at(11), actor: by(lead), facts },
      { kind: 'EVIDENCE_SET_ASIDE', occurredAt: at(12), actor: by(lead), facts },
      { kind: 'EVIDENCE_RESTORED', occurredAt: at(13), actor: by(worker), facts },
      {
        kind: 'EVIDENCE_DESCRIBED',
        occurredAt: at(14),
        actor: by(worker),
        facts: { ...facts, type: 'CCTV' },
      },
    ];
    expect(await told(worker, id)).toEqual(waited);
    expect(await told(landlord.as('other-support-worker'), id)).toBeUndefined();

    const of = (await openedCase(landlord, lead)).case;
    const before = await lead.query('query ($id: ID!) { case(id: $id) { events(last: 1) { seq } } }', {
      id: of.id,
    });
    landlord.clock.at('2026-03-02T15:00');
    await keepEvidence(lead, 'attachEvidence', { evidenceId: id, caseId: of.id });
    const { case: now } = await lead.query(
      `query ($id: ID!) { case(id: $id) { events(last: 6) { seq kind occurredAt actor { id } facts } } }`,
      { id: of.id },
    );
    const seq = before.case.events[0].seq;
    expect(now.events).toEqual([
      ...waited.map((event, n) => ({ ...event, seq: seq + 1 + n })),
      {
        kind: 'EVIDENCE_ATTACHED',
        occurredAt: at(15),
        actor: by(lead),
        facts: { ...facts, type: 'CCTV' },
        seq: seq + 6,
      },
    ]);
    expect((await landlord.admin.query('select from app.broken_events()')).rowCount).toBe(0);
    // From now on the log of the case goes on, and whoever only waited with it sees neither.
    expect(await told(worker, id)).toBeUndefined();
    await (await fetchAs(landlord, lead, `/evidence/${id}/file`)).arrayBuffer();
    expect(await told(lead, id)).toEqual(waited);
    landlord.clock.at('2026-03-02T09:00');
  });

  test('whose log is never changed, whatever login of the API somebody holds', async () => {
    const { id } = await uploaded(landlord, lead, service);
    await expect(
      landlord.asLogin('api', [
        `select set_config('role', current_database() || '_user', true)`,
        [`delete from evidence_event where evidence_id = $1`, [id]],
      ]),
    ).rejects.toThrow(/permission denied/);
    await expect(
      landlord.admin.query(`update evidence_event set kind = 'EVIDENCE_RESTORED' where evidence_id = $1`, [
        id,
      ]),
    ).rejects.toThrow(/append-only/);
  });

  test('is not given to a case that one does not reach, nor by somebody who does not reach it', async () => {
    const of = (await openedCase(landlord, lead)).case;
    const { id } = await uploaded(landlord, worker, service);
    const toForeign = await keepEvidence(worker, 'attachEvidence', { evidenceId: id, caseId: of.id });
    expect(against(toForeign)).toEqual(['caseId NOT_FOUND 12.1']);
    const foreign = await keepEvidence(landlord.as('welsh-area-manager'), 'attachEvidence', {
      evidenceId: id,
      caseId: of.id,
    });
    expect(against(foreign)).toEqual(['evidenceId NOT_FOUND 12.1']);
    expect((await seen(worker, id)).state).toBe('WAITING');
  });

  test('is met late when the clock had run out', async () => {
    const of = (await openedCase(landlord, lead)).case;
    const { id } = await uploaded(landlord, lead, service);
    landlord.clock.at('2026-03-06T09:00');
    const { evidence } = await keepEvidence(lead, 'attachEvidence', { evidenceId: id, caseId: of.id });
    expect(evidence.deadlines).toMatchObject([{ status: 'MET_LATE' }]);
    landlord.clock.at('2026-03-02T09:00');
  });
});

describe('evidence that is not used', () => {
  test('is set aside with a reason, kept with its file, and may count again (#99)', async () => {
    const { id } = await uploaded(landlord, lead, service);
    const files = (await filesIn(landlord)).length;
    const blank = await keepEvidence(lead, 'setEvidenceAside', { evidenceId: id, reason: ' ' });
    expect(against(blank)).toEqual(['reason REASON_NEEDED 8.4']);
    const aside = await keepEvidence(lead, 'setEvidenceAside', {
      evidenceId: id,
      reason: 'Shows another street.',
    });
    expect(aside.evidence).toMatchObject({
      state: 'SET_ASIDE',
      setAsideReason: 'Shows another street.',
      dueAt: null,
    });
    expect((await filesIn(landlord)).length).toBe(files);
    expect(await queueOf(lead)).not.toContain(id);
    const again = await keepEvidence(lead, 'setEvidenceAside', { evidenceId: id, reason: 'Again.' });
    expect(against(again)).toEqual(['evidenceId ALREADY_SET_ASIDE 8.4']);
    const back = await keepEvidence(lead, 'restoreEvidence', { evidenceId: id });
    expect(back.evidence).toMatchObject({ state: 'WAITING', setAsideReason: null, setAsideAt: null });
    expect(back.evidence.deadlines.map(({ status }: Data) => status)).toEqual(['MET', 'PENDING']);
    expect(against(await keepEvidence(lead, 'restoreEvidence', { evidenceId: id }))).toEqual([
      'evidenceId SET_ASIDE_BEFORE 8.4',
    ]);
  });

  test('of a case stays in the case, withdrawn', async () => {
    const of = (await openedCase(landlord, lead)).case;
    const { id, version } = await uploaded(landlord, lead, { caseId: of.id });
    await keepEvidence(lead, 'setEvidenceAside', { evidenceId: id, reason: 'The giver took it back.' });
    expect(await seen(lead, id)).toMatchObject({ state: 'SET_ASIDE', case: { id: of.id } });
    const stale = await keepEvidence(lead, 'restoreEvidence', { evidenceId: id, evidenceVersion: version });
    expect(against(stale)).toEqual(['evidenceVersion CHANGED_MEANWHILE 15.1']);
    const back = await keepEvidence(lead, 'restoreEvidence', { evidenceId: id });
    expect(back.evidence).toMatchObject({ state: 'IN_CASE' });
  });

  test('nobody can delete, whatever login of the API they hold (#99)', async () => {
    const { id } = await uploaded(landlord, lead, service);
    for (const table of ['evidence', 'evidence_download']) {
      await expect(
        landlord.asLogin('api', [
          `select set_config('role', current_database() || '_user', true)`,
          [`delete from ${table} where id = $1`, [id]],
        ]),
        table,
      ).rejects.toThrow(/permission denied/);
    }
  });
});

describe('what is known of evidence', () => {
  test('may be put right; the file never changes', async () => {
    const of = (await openedCase(landlord, lead)).case;
    const before = await uploaded(landlord, lead, { caseId: of.id });
    const { evidence } = await keepEvidence(lead, 'describeEvidence', {
      ...(await asRead(lead, { evidenceId: before.id })),
      type: 'CCTV',
      happenedOn: '2026-03-01',
      description: 'The stairs at night.',
      givenById: of.parties[0].id,
    });
    expect(evidence).toMatchObject({
      type: 'CCTV',
      happenedOn: '2026-03-01',
      description: 'The stairs at night.',
      givenBy: { id: of.parties[0].id },
      sha256: before.sha256,
    });
    const cleared = await keepEvidence(lead, 'describeEvidence', {
      ...(await asRead(lead, { evidenceId: before.id })),
      givenById: null,
      happenedOn: null,
    });
    expect(cleared.evidence).toMatchObject({
      givenBy: null,
      happenedOn: null,
      description: 'The stairs at night.',
    });
    const wrong = await keepEvidence(lead, 'describeEvidence', {
      evidenceId: before.id,
      type: 'AUDIO',
      happenedOn: '2026-03-03',
    });
    expect(against(wrong)).toEqual(['happenedOn NOT_IN_THE_FUTURE 8.4', 'type TYPE_FITS_FILE 15.1']);
  });

  test('may name the action it belongs to: diary sheets that came back say which files they are (#62)', async () => {
    const of = (await openedCase(landlord, lead)).case;
    const { action } = await taken(lead, 'recordAction', {
      caseId: of.id,
      type: 'DIARY_SHEETS',
      partyId: of.parties[0].id,
      diarySheets: { endsOn: '2026-03-16' },
    });
    const sheets = await uploaded(landlord, lead, { caseId: of.id, type: 'DIARY_SHEET' });
    const document = `mutation ($input: ReturnDiarySheetsInput!) { returnDiarySheets(input: $input) {
      refusals { field rule clause } action { evidence { id } } } }`;
    const nobody = '00000000-0000-7000-8000-00000000ffff';
    const foreign = await lead.query(document, { input: { actionId: action.id, evidenceIds: [nobody] } });
    expect(against(foreign.returnDiarySheets)).toEqual(['evidenceIds NOT_FOUND 12.1']);
    const back = await lead.query(document, { input: { actionId: action.id, evidenceIds: [sheets.id] } });
    expect(back.returnDiarySheets).toEqual({ refusals: [], action: { evidence: [{ id: sheets.id }] } });
  });
});

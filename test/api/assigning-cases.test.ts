import { afterAll, beforeAll, expect, test } from 'vitest';
import { asRead } from '../support/as-read.ts';
import { against, noiseReport, openedCase, openingNoise, take, taken } from '../support/casework.ts';
import { type Asker, type Data, type Landlord, openLandlord } from '../support/landlord.ts';

let landlord: Landlord;
let worker: Asker;
let lead: Asker;
let area: Asker;
beforeAll(async () => {
  landlord = await openLandlord();
  worker = landlord.as('housing-support-worker');
  lead = landlord.as('service-lead');
  area = landlord.as('area-manager');
  landlord.clock.at('2026-03-02T10:00');
});
afterAll(() => landlord?.close());

const modules = ['INVESTIGATING_ASB', 'MANAGING_ASB_CASES'];
const gapsOf = async (by: Asker, staffId: string): Promise<string[]> => {
  const { trainingGaps } = await by.query('{ trainingGaps { module lack expiredOn staff { id } } }');
  return trainingGaps
    .filter((gap: Data) => gap.staff.id === staffId)
    .map((gap: Data) => `${gap.module} ${gap.lack}`);
};

test('a case goes to another worker with a reason, who then reads it instead of the one before (#122)', async () => {
  const { case: of } = await openedCase(landlord, worker);
  const ownerId = landlord.ids['other-support-worker']!;
  const given = await asRead(lead, { caseId: of.id, ownerId, reason: 'On leave.' });
  const assign = (input: object) => take(lead, 'assignCase', { ...given, ...input });
  expect(against(await assign({ reason: ' ' }))).toEqual(['reason REASON_NEEDED 15.2']);
  expect(against(await assign({ ownerId: worker.staffId }))).toEqual(['ownerId ANOTHER_OWNER 15.2']);
  expect(against(await assign({ ownerId: landlord.ids['welsh-support-worker'] }))).toEqual([
    'ownerId OWNER_WORKS_THE_SERVICE 15.2',
  ]);
  expect(against(await assign({ ownerId: landlord.ids.smt }))).toEqual([
    'ownerId OWNER_WORKS_THE_SERVICE 15.2',
  ]);
  const { case: after, warnings } = await taken(lead, 'assignCase', given);
  expect(after.owner.id).toBe(ownerId);
  expect(after.assignments).toEqual([
    { reason: 'On leave.', from: { id: worker.staffId }, to: { id: ownerId } },
  ]);
  expect(warnings.map(({ warning }: Data) => warning)).toEqual(['TRAINING_MISSING', 'TRAINING_MISSING']);
  const read = 'query ($id: ID!) { case(id: $id) { events(last: 1) { kind facts } } }';
  expect((await worker.query(read, { id: of.id })).case).toBeNull();
  const { case: theirs } = await landlord.as('other-support-worker').query(read, { id: of.id });
  expect(theirs.events).toEqual([{ kind: 'CASE_ASSIGNED', facts: { assignment: expect.any(String) } }]);
});

test('two who assign one case are shown both values', async () => {
  const { case: of } = await openedCase(landlord, worker);
  const ownerId = landlord.ids['other-support-worker']!;
  const reason = 'On leave.';
  await taken(lead, 'assignCase', { caseId: of.id, ownerId, reason, caseVersion: of.version });
  const late = await take(area, 'assignCase', {
    caseId: of.id,
    ownerId: lead.staffId,
    reason,
    caseVersion: of.version,
  });
  expect(late.refusals).toContainEqual(
    expect.objectContaining({
      field: 'ownerId',
      rule: 'CHANGED_MEANWHILE',
      yours: lead.staffId,
      current: ownerId,
    }),
  );
});

test('a restricted case goes only to somebody who is named for it (12.1)', async () => {
  const { case: of } = await openedCase(landlord, worker);
  await landlord.admin.query('update asb_case set named_staff = $2 where id = $1', [
    of.id,
    [lead.staffId, worker.staffId],
  ]);
  const assign = async (ownerId: string) =>
    take(lead, 'assignCase', await asRead(lead, { caseId: of.id, ownerId, reason: 'Away.' }));
  expect(against(await assign(area.staffId))).toEqual(['ownerId OWNER_READS_THE_CASE 12.1']);
  expect(against(await assign(lead.staffId))).toEqual([]);
});

test('training is recorded by managers, ends when it does, and the gaps are told where somebody manages (#78, #122)', async () => {
  const staffId = worker.staffId;
  expect(await gapsOf(lead, staffId)).toEqual(modules.map((module) => `${module} MISSING`));
  expect(await gapsOf(landlord.as('welsh-area-manager'), staffId)).toEqual([]);
  const record = (by: Asker, input: object) =>
    take(by, 'recordTraining', { staffId, module: modules[0], completedOn: '2023-03-02', ...input });
  expect(against(await record(landlord.as('welsh-area-manager'), {}))).toEqual(['staffId NOT_FOUND 12.1']);
  expect(against(await record(lead, { staffId: lead.staffId }))).toEqual([
    'staffId NOT_ONES_OWN_TRAINING 13.3',
  ]);
  expect(against(await record(lead, { module: 'JUGGLING' }))).toEqual(['module MODULE_OF_THE_POLICY 13.1']);
  expect(against(await record(lead, { completedOn: '2026-03-03' }))).toEqual([
    'completedOn NOT_IN_THE_FUTURE 13.1',
  ]);
  const { training } = await record(lead, {});
  expect(training).toMatchObject({ expiresOn: '2026-03-02', staff: { id: staffId } });
  expect(against(await record(area, {}))).toEqual(['completedOn RECORDED_ONCE 13.1']);
  expect(await gapsOf(lead, staffId)).toEqual(['INVESTIGATING_ASB EXPIRED', 'MANAGING_ASB_CASES MISSING']);
  for (const module of modules)
    await taken(lead, 'recordTraining', { staffId, module, completedOn: '2026-03-01' });
  expect(await gapsOf(lead, staffId)).toEqual([]);
  const received = await taken(worker, 'receiveReport', noiseReport(landlord));
  const triage = `mutation ($input: TriageReportInput!) { triageReport(input: $input) { refusals { rule } warnings { warning message } case { id } } }`;
  const opened = async (reportId: string, by: Asker) =>
    (await by.query(triage, { input: { reportId, openCase: openingNoise } })).triageReport;
  expect(await opened(received.report.id, worker)).toMatchObject({ refusals: [], warnings: [] });
  const { rows } = await landlord.admin.query(
    'select id from staff_training where staff_id = $1 and module = $2 and completed_on > $3',
    [staffId, modules[1], '2026-01-01'],
  );
  const { training: withdrawn } = await taken(lead, 'withdrawTraining', { trainingId: rows[0].id });
  expect(withdrawn.withdrawnAt).not.toBeNull();
  const again = await taken(worker, 'receiveReport', noiseReport(landlord));
  const warned = await opened(again.report.id, worker);
  expect(warned.case.id).toBeTruthy();
  expect(warned.warnings.map(({ warning }: Data) => warning)).toEqual(['TRAINING_MISSING']);
  expect(warned.warnings[0].message).not.toContain('Callum');
});

test('a manager finds those whose training they record, where they manage and but for themselves (13.3)', async () => {
  const of = async (by: Asker): Promise<string[]> =>
    (await by.query('{ staffToTrain { staff { id name } } }')).staffToTrain.map(
      ({ staff }: Data) => staff.id,
    );
  const found = await of(lead);
  expect(found).toContain(worker.staffId);
  expect(found).not.toContain(lead.staffId);
  expect(found).not.toContain(landlord.ids['welsh-support-worker']);
});

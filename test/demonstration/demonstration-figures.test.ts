import { expect, test } from 'vitest';
import { loadedDemonstration } from './loaded-demonstration.ts';

const { query, value } = loadedDemonstration();

const quarter = (column: string) => `to_char(${column} at time zone 'Europe/London', 'YYYY "Q"Q')`;
const responses = `d.type in ('EMERGENCY_CONTACT', 'TALK_AND_AGREE_APPROACH', 'FACE_TO_FACE_INTERVIEW')
  and d.status in ('MET', 'MET_LATE', 'MISSED')`;
const onTime = `100.0 * count(*) filter (where d.status = 'MET') / count(*)`;
const lastQuarter = `d.due_at >= '2026-07-01' and d.due_at < '2026-10-01'`;

test('Every complete quarter opens and closes about as many cases as a landlord of that size has', async () => {
  const opened = await query<{ q: string; n: number }>(
    `select ${quarter('opened_at')} as q, count(*)::int as n from asb_case group by 1 order by 1`,
  );
  expect(opened).toHaveLength(11);
  for (const { n } of opened.slice(1, -1)) {
    expect(n).toBeGreaterThan(130);
    expect(n).toBeLessThan(280);
  }
  expect(await value(`select count(*)::int from asb_case where closed_at is null`)).toBeGreaterThan(80);
});

test('Summer brings more noise than winter', async () => {
  const noiseIn = (months: string) =>
    value<number>(`select count(*)::int from report where category in ('NOISE_NUISANCE', 'PARTIES')
      and extract(month from received_at) in (${months}) and received_at >= '2024-09-01' and received_at < '2026-09-01'`);
  expect(await noiseIn('6, 7, 8')).toBeGreaterThan(1.2 * (await noiseIn('12, 1, 2')));
});

test('Cases last forty days or so, half of them less', async () => {
  const days = await value<number>(
    `select percentile_cont(0.5) within group (order by extract(epoch from closed_at - opened_at) / 86400)::float from asb_case`,
  );
  expect(days).toBeGreaterThan(33);
  expect(days).toBeLessThan(48);
});

test('Most responses are in time, and one service was plainly late in the last complete quarter', async () => {
  const overall = await value<string>(`select ${onTime} from deadline d where ${responses}`);
  expect(Number(overall)).toBeGreaterThan(91);
  expect(Number(overall)).toBeLessThan(98);
  const services = await query<{ name: string; share: string }>(`
    select s.name, ${onTime} as share from deadline d join report r on r.id = d.report_id join service s on s.id = r.service_id
     where ${responses} and ${lastQuarter} group by 1 order by 2`);
  expect(services[0]?.name).toBe('Kiln Yard');
  expect(Number(services[0]?.share)).toBeLessThan(86);
  for (const { share } of services.slice(1)) expect(Number(share)).toBeGreaterThan(82);
});

test('Each of the three clocks is mostly met, in emergencies too', async () => {
  const clocks = await query<{ type: string; share: string }>(
    `select d.type, ${onTime} as share from deadline d where ${responses} group by 1`,
  );
  expect(clocks).toHaveLength(3);
  for (const { share } of clocks) expect(Number(share)).toBeGreaterThan(85);
});

test('Hate crime rises slightly from year to year', async () => {
  const year = (from: string, to: string) =>
    value<number>(
      `select count(*)::int from asb_case where category = 'HATE_CRIME' and opened_at >= $1 and opened_at < $2`,
      [from, to],
    );
  const first = await year('2024-06-01', '2025-06-01');
  const last = await year('2025-11-23', '2026-11-23');
  expect(last).toBeGreaterThan(first);
  expect(last).toBeLessThan(3 * first);
});

test('Noise happens at night and reports come by day', async () => {
  const hour = (column: string) => `extract(hour from ${column} at time zone 'Europe/London')`;
  const share = (condition: string, of: string) =>
    value<number>(`select avg((${condition})::int)::float from report where ${of}`);
  const noise = `category = 'NOISE_NUISANCE' and status = 'CASE_OPENED'`;
  expect(await share(`${hour('occurred_at')} >= 21 or ${hour('occurred_at')} < 5`, noise)).toBeGreaterThan(
    0.5,
  );
  expect(await share(`${hour('received_at')} between 8 and 17`, 'true')).toBeGreaterThan(0.55);
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { takeOverCaseLoad } from '../support/case-load.ts';
import { type Asker, type Data, type Landlord, openLandlord } from '../support/landlord.ts';

let landlord: Landlord;
beforeAll(async () => {
  landlord = await openLandlord();
  await takeOverCaseLoad(landlord, { cases: 200, reports: 200 });
  landlord.clock.now = new Date();
  // As a file from another system may bring them: a home that is missing, a date that cannot be, a late entry, a name twice.
  await landlord.admin.query(`
    with k as (select id from asb_case where status <> 'CLOSED' order by id limit 7)
      update asb_case set property_id = null, owner_id = null where id in (select id from k)`);
  await landlord.admin.query(`
    update incident set occurred_at = now() + interval '3 days' where id in (
      select i.id from incident i join asb_case c on c.id = i.case_id where c.status <> 'CLOSED' order by i.id limit 3)`);
  await landlord.admin.query(`
    update person p set name = 'Alex Both' where p.id in (
      select x.person_id from party x where x.case_id = (
        select y.case_id from party y join asb_case c on c.id = y.case_id where c.status <> 'CLOSED' and y.ended_at is null
         group by 1 having count(distinct y.person_id) > 1 order by 1 limit 1))`);
});
afterAll(() => landlord?.close());

const qualityOf = async (by: Asker, filter: object = {}): Promise<Data> =>
  (
    await by.query(
      `query ($f: DataQualityFilter) { dataQuality(filter: $f) { countedAt findings { rule cases services { cases service { id name } } } } }`,
      { f: filter },
    )
  ).dataQuality;
const found = async (by: Asker, filter: object): Promise<number> =>
  (await by.query('query ($f: CaseFilter) { cases(first: 1, filter: $f) { totalCount } }', { f: filter }))
    .cases.totalCount;
const conditionOf = (rule: string) =>
  rule === 'SAME_NAME_TWICE' ? { sameNameTwice: true } : { dataQuality: rule };

describe('the quality of what is on record', () => {
  test('each rule opens exactly its cases, in all and at each service, for everybody who may look (15.1)', async () => {
    const told = new Set<string>();
    for (const who of ['head-of-service', 'area-manager', 'service-lead', 'welsh-area-manager'] as const) {
      const by = landlord.as(who);
      const { findings } = await qualityOf(by);
      for (const { rule, cases, services } of findings) {
        expect(await found(by, conditionOf(rule)), `${who} ${rule}`).toBe(cases);
        for (const { service, cases: there } of services)
          expect(await found(by, { ...conditionOf(rule), serviceId: [service.id] })).toBe(there);
        if (cases > 0) told.add(rule);
      }
    }
    for (const rule of ['NO_OWNER', 'NO_HOME', 'NO_ACTION_PLAN', 'HAPPENED_IN_THE_FUTURE', 'SAME_NAME_TWICE'])
      expect(told, rule).toContain(rule);
  });

  test('an area and a service narrow it to theirs', async () => {
    const by = landlord.as('head-of-service');
    const serviceId = [landlord.ids['Harbour House']];
    const { findings } = await qualityOf(by, { serviceId });
    for (const { services } of findings)
      expect(services.every(({ service }: Data) => service.id === serviceId[0])).toBe(true);
    const whole = await qualityOf(by);
    const [north, wales] = await Promise.all(
      ['North Shore', 'De Cymru'].map((area) => qualityOf(by, { areaId: [landlord.ids[area]] })),
    );
    for (const [index, { cases }] of whole.findings.entries())
      expect(north.findings[index].cases + wales.findings[index].cases).toBe(cases);
  });

  test('who has the same name is told to nobody who may not know who people are (12.1)', async () => {
    const analyst = landlord.as('analyst');
    const { findings } = await qualityOf(analyst);
    expect(findings.map(({ rule }: Data) => rule)).not.toContain('SAME_NAME_TWICE');
    const { errors } = await analyst.answer(
      '{ cases(first: 1, filter: { sameNameTwice: true }) { totalCount } }',
    );
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(await found(analyst, { dataQuality: 'SAME_NAME_TWICE' })).toBe(0);
  });
});

import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noiseReport, taken } from '../support/casework.ts';
import { followByStream } from '../support/event-stream.ts';
import { type Landlord, openLandlord } from '../support/landlord.ts';
import type { PersonOfStaff } from '../support/landlord-people.ts';
import { dice } from '../support/seeded.ts';
import { cursorOfNow, follow } from '../support/socket.ts';
import { backends, useBackend } from './support/backend.ts';
import { eventually } from './support/eventually.ts';

const WRITERS = 50;
const EACH = 3;
const BREAKS = 200;

/** By a socket or by server-sent events, as it happens. */
const ways = [follow, followByStream];
/** Who follows, in how many places, and where what they may follow happens. */
const followers: [PersonOfStaff, number, string[]][] = [
  ['service-lead', 3, ['Harbour House']],
  ['area-manager', 4, ['Harbour House', 'Lantern Court']],
  ['housing-manager', 3, ['Harbour House', 'Lantern Court']],
  ['integrator', 3, ['Harbour House', 'Lantern Court']],
  ['welsh-area-manager', 3, ['Tŷ Bryn']],
  ['head-of-service', 2, ['Harbour House', 'Lantern Court', 'Tŷ Bryn']],
  ['analyst', 2, ['Harbour House', 'Lantern Court', 'Tŷ Bryn']],
];
const updates = `subscription ($after: String) { caseUpdates(after: $after) { cursor event { id kind report { reference } } } }`;

describe.each(backends)('a crowd of followers, with the signal through %s', (backend) => {
  const at = useBackend(backend);
  let landlord: Landlord;
  let urls: string[];
  beforeAll(async () => {
    landlord = await openLandlord(at.redisUrl ? { REDIS_URL: at.redisUrl } : {});
    urls = [landlord.url, (await landlord.replica()).url];
  });
  afterAll(() => landlord?.close());

  it(`of ${followers.reduce((sum, [, places]) => sum + places, 0)}, by sockets and server-sent events, who break off ${BREAKS} times while ${WRITERS} write and roles change: each is told exactly what is theirs, in order, each once`, async () => {
    const { pick, upTo } = dice(41);
    const begin = await cursorOfNow(landlord);
    const tokens = new Map<PersonOfStaff, string>(
      followers.map(([who]) => [who, landlord.as(who).token] as const),
    );
    let breaks = 0;
    let over = false;
    const line = (who: PersonOfStaff) => {
      const heard: { id: string; cursor: string; reference: string }[] = [];
      let current: ReturnType<typeof followByStream> | undefined;
      let token = tokens.get(who)!;
      let turn: number | undefined;
      const listening = (async () => {
        while (!over) {
          if (token !== tokens.get(who)) {
            token = tokens.get(who)!;
            turn = heard.length;
          }
          const behind = { after: heard.at(-1)?.cursor ?? begin };
          current = pick(ways)(pick(urls), token, updates, behind);
          const until = breaks < BREAKS ? 1 + upTo(8) : Number.POSITIVE_INFINITY;
          try {
            for (let n = 0; n < until && !over; n += 1) {
              const { cursor, event } = (await current.next()).data.caseUpdates;
              heard.push({ id: event.id, cursor, reference: event.report.reference });
            }
            if (!over) breaks += 1;
          } catch {
            // Somebody has closed it.
            if (!over) await wait(20);
          }
          await current.close();
        }
      })();
      return {
        who,
        heard,
        /** How much it had heard when it came with another role. */
        turn: () => turn,
        hangUp: async () => await current?.close(),
        end: async () => {
          await current?.close();
          await listening;
        },
      };
    };
    const lines = followers.flatMap(([who, places]) => Array.from({ length: places }, () => line(who)));

    const places: [string, PersonOfStaff][] = [
      ['Harbour House', 'service-lead'],
      ['Lantern Court', 'area-manager'],
      ['Tŷ Bryn', 'welsh-area-manager'],
    ];
    const write = async ([place, who]: [string, PersonOfStaff]) => {
      const report = noiseReport(landlord, { serviceId: landlord.ids[place], propertyId: null });
      const asker = landlord.as(who === 'welsh-area-manager' ? 'head-of-service' : who);
      return (await taken(asker, 'receiveReport', report)).report.reference as string;
    };
    const round = () => Promise.all(Array.from({ length: WRITERS }, () => write(pick(places))));
    const changeGrants = (sql: string, who: PersonOfStaff) =>
      landlord.admin.query(sql, [landlord.ids[who], landlord.ids['De Cymru'], landlord.ids['North Shore']]);

    await round();
    // The analyst loses the role, and has it again later; the manager in Wales gets the other area as well.
    await changeGrants(
      `update staff_grant set state = 'ENDED' where staff_id = $1 and num_nonnulls($2::uuid, $3::uuid) = 2`,
      'analyst',
    );
    const withoutRole = new Set(await round());
    await changeGrants(
      `insert into staff_grant (staff_id, role, area_id) select $1, 'AREA_MANAGER', $3 where $2::uuid is not null`,
      'welsh-area-manager',
    );
    const ofAnalyst = lines.filter(({ who }) => who === 'analyst');
    for (const { heard } of ofAnalyst) {
      expect(heard.filter(({ reference }) => withoutRole.has(reference))).toEqual([]);
    }
    await changeGrants(
      `update staff_grant set state = 'HELD' where staff_id = $1 and num_nonnulls($2::uuid, $3::uuid) = 2`,
      'analyst',
    );
    // Whose role changes signs in again, and goes on behind what they heard last.
    for (const who of ['analyst', 'welsh-area-manager'] as const) {
      tokens.set(who, await landlord.tokenOf(who, 601));
      await Promise.all(lines.map((each) => each.who === who && each.hangUp()));
    }
    for (let n = 2; n < EACH; n += 1) await round();
    const last = await Promise.all(places.map((place) => write(place)));

    const happened = async () =>
      (
        await landlord.admin.query<{ id: string; place: string; position: string }>(
          `select e.id, s.name as place, e.txid::text || '|' || e.position as position from case_event e
             join report r on r.id = e.report_id join service s on s.id = r.service_id
            where (e.txid, e.position) > ($1::xid8, $2::bigint) order by e.txid, e.position`,
          Buffer.from(begin, 'base64url').toString().split('|'),
        )
      ).rows;
    const all = await happened();
    expect(all.length).toBeGreaterThan(WRITERS * EACH);
    const theirs = ({ who, heard, turn }: (typeof lines)[number]) => {
      const [, , own] = followers.find(([name]) => name === who)!;
      if (who !== 'welsh-area-manager')
        return all.filter(({ place }) => own.includes(place)).map(({ id }) => id);
      // Behind the last that it heard with one role it hears what it may with two.
      const lastOfOne = all.findIndex(({ id }) => id === heard[turn()! - 1]?.id);
      return all
        .filter(({ place }, n) => own.includes(place) || (n > lastOfOne && place !== 'Tŷ Bryn'))
        .map(({ id }) => id);
    };
    await eventually(
      async () => lines.filter((each) => each.heard.length < theirs(each).length).length,
      (behind) => behind === 0,
    );
    over = true;
    await Promise.all(lines.map(({ end }) => end()));
    for (const each of lines) {
      expect([each.who, each.heard.map(({ id }) => id)]).toEqual([each.who, theirs(each)]);
    }
    expect(breaks).toBeGreaterThanOrEqual(BREAKS);
    expect(last).toHaveLength(3);
  });
});

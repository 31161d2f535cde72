import { type HomeFacts, refuseHome, refuseHomes, refuseName } from '../../schema/place/place-rules.ts';
import type { Refusal } from '../../schema/ruling.ts';
import { Nation, ServiceType } from '../../schema/vocabulary.ts';
import { type CellFault, folded } from './compile-rule.ts';
import type { Cells } from './fixed-columns.ts';
import { asWord, type SettingUp } from './import-setting-up.ts';
import { alone, areasByName } from './known-areas.ts';

type Column =
  | 'area'
  | 'service'
  | 'type'
  | 'nation'
  | 'homes'
  | 'address'
  | 'postcode'
  | 'lsoa'
  | 'uprn'
  | 'communal';

interface KnownService {
  id: string;
  type: string;
  nation: string;
  /** Its homes, by address and postcode; read when the first of them is asked for. */
  homes: Set<string> | null;
}

const columnOf: Record<string, Column> = { lsoaCode: 'lsoa', name: 'service' };
const homeKey = ({ address, postcode }: HomeFacts) =>
  `${folded(address)}\u0000${folded(postcode ?? '').replaceAll(' ', '')}`;
const yes = ['yes', 'y', 'true', '1', 'x'];

/**
 * Areas, services and homes of the landlord's own: a row with an address is a home, one without a service. Names are known
 * again whatever their letters, a home also by its unique property reference number.
 */
export const placesFile: SettingUp<Column> = {
  name: 'places',
  needed: ['area', 'service', 'type', 'nation'],
  columns: ['area', 'service', 'type', 'nation', 'homes', 'address', 'postcode', 'lsoa', 'uprn', 'communal'],
  async begin(client) {
    await alone(client);
    const one = async (sql: string, values: unknown[]) =>
      (await client.query<{ id: string }>(`${sql} returning id`, values)).rows[0]!.id;
    const areas = await areasByName(client);
    const services = new Map<string, KnownService>();
    const known = await client.query('select id, area_id, name, type, nation from service');
    for (const { id, area_id, name, type, nation } of known.rows)
      services.set(`${area_id} ${folded(name)}`, { id, type, nation, homes: null });
    const uprns = new Set<string>();
    for (const { uprn } of (await client.query('select uprn from property where uprn is not null')).rows)
      uprns.add(uprn);

    const homesOf = async (service: KnownService): Promise<Set<string>> => {
      if (!service.homes) {
        const sql = 'select address, postcode from property where service_id = $1';
        service.homes = new Set((await client.query<HomeFacts>(sql, [service.id])).rows.map(homeKey));
      }
      return service.homes;
    };

    return async (cells) => {
      const areaId = areas.get(folded(cells.area));
      const there = areaId && services.get(`${areaId} ${folded(cells.service)}`);
      const home = cells.address === '' ? null : homeOf(cells);
      const faults = [...faultsOfService(cells, there || null), ...(home ? faultsOfHome(cells, home) : [])];
      if (faults.length > 0) return faults;

      const area = areaId ?? (await one('insert into area (name) values ($1)', [cells.area]));
      areas.set(folded(cells.area), area);
      let service = there || null;
      if (!service) {
        const [type, nation] = [asWord(cells.type), asWord(cells.nation)];
        const sql = 'insert into service (area_id, name, type, nation, homes) values ($1, $2, $3, $4, $5)';
        const homes = cells.homes === '' ? null : Number(cells.homes);
        const id = await one(sql, [area, cells.service, type, nation, homes]);
        service = { id, type, nation, homes: new Set() };
        services.set(`${area} ${folded(cells.service)}`, service);
        if (!home) return 'MADE';
      }
      if (!home) return 'THERE';
      const homes = await homesOf(service);
      if (homes.has(homeKey(home)) || (home.uprn && uprns.has(home.uprn))) return 'THERE';
      await one(
        'insert into property (service_id, address, postcode, lsoa_code, uprn, communal) values ($1, $2, $3, $4, $5, $6)',
        [
          service.id,
          home.address,
          home.postcode,
          home.lsoaCode,
          home.uprn,
          yes.includes(folded(cells.communal)),
        ],
      );
      homes.add(homeKey(home));
      if (home.uprn) uprns.add(home.uprn);
      return 'MADE';
    };
  },
};

const homeOf = ({ address, postcode, lsoa, uprn }: Cells<Column>): HomeFacts => ({
  address,
  postcode: postcode.toUpperCase() || null,
  lsoaCode: lsoa.toUpperCase() || null,
  // Registers fill the number up with zeros.
  uprn: uprn.replace(/^0+/, '') || null,
});

function faultsOfService(cells: Cells<Column>, there: KnownService | null): CellFault[] {
  const homes = cells.homes === '' ? null : Number(cells.homes);
  const faults = [
    ...inCells(cells, refuseName(cells.area, false), { name: 'area' }),
    ...inCells(cells, refuseName(cells.service, false)),
    ...inCells(cells, refuseHomes(homes !== null && !Number.isInteger(homes) ? 0 : homes)),
  ];
  const words = { type: Object.values<string>(ServiceType), nation: Object.values<string>(Nation) };
  for (const column of ['type', 'nation'] as const) {
    const word = asWord(cells[column]);
    const wrong = (reason: string) => faults.push({ column, value: cells[column], reason });
    if (word === '' && there) continue;
    if (!words[column].includes(word)) wrong(`is not one of ${words[column].join(', ')}`);
    else if (there && there[column] !== word) wrong(`is ${there[column]} on record`);
  }
  return faults;
}

const faultsOfHome = (cells: Cells<Column>, home: HomeFacts) =>
  inCells(cells, refuseHome(home, { address: false, uprn: false }));

const inCells = (
  cells: Cells<Column>,
  refusals: readonly Refusal[],
  names: Record<string, Column> = columnOf,
): CellFault[] =>
  refusals.map(({ field, message }) => {
    const column = names[field] ?? columnOf[field] ?? (field as Column);
    return { column, value: cells[column], reason: message };
  });

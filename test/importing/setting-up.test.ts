import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { placesFile } from '../../server/importing/import-places.ts';
import { importSettingUp } from '../../server/importing/import-setting-up.ts';
import { staffFile } from '../../server/importing/import-staff.ts';
import { ImportKit } from './import-test-kit.ts';

const issuer = 'https://login.harbour-and-vale.example';
let kit: ImportKit;
beforeAll(async () => {
  kit = await ImportKit.make();
});
afterAll(() => kit?.[Symbol.asyncDispose]());

const request = async (lines: string[], dryRun = false) => ({
  file: await kit.folder.write('setting-up.csv', lines.join('\r\n')),
  by: 'tester',
  dryRun,
});
const places = async (lines: string[], dryRun = false) =>
  importSettingUp(
    kit.url,
    await request(['Area,Service,Type,Nation,Homes,Address,Postcode,UPRN,Communal', ...lines], dryRun),
    placesFile,
  );
const staff = async (lines: string[]) =>
  importSettingUp(
    kit.url,
    await request(['Name,Subject,Email,Role,Area,Service', ...lines]),
    staffFile(issuer),
  );
const reasons = async (errorsFile: string | null) => (errorsFile ? await readFile(errorsFile, 'utf8') : '');

describe('a file of areas, services and homes', () => {
  const file = [
    'North Shore,Harbour House,housing,England,12,,,,',
    'North Shore,Harbour House,Housing,ENGLAND,,1 Harbour Row,m1 1ae,000100012345,',
    'north shore,HARBOUR HOUSE,,,,Yard,M1 1AE,,yes',
    'De Cymru,Tŷ Bryn,CAS2,Wales,,1 Heol y Bryn,CF10 1AA,100012346,',
  ];
  const kept = () =>
    kit.rows(
      `select a.name as area, s.name as service, s.type, s.nation, s.homes, s.import_id,
              array(select address || ' ' || postcode || coalesce(' ' || uprn, '') || case when communal then ' *' else '' end
                      from property p where p.service_id = s.id order by 1) as places
         from service s join area a on a.id = s.area_id order by 1 desc`,
    );

  it('is tried without writing anything', async () => {
    expect(await places(file, true)).toMatchObject({ read: 4, imported: 4, importId: null });
    expect(await kept()).toEqual([]);
  });

  it('sets up what the landlord works with, as its own and not as what a file speaks of', async () => {
    expect(await places(file)).toMatchObject({ read: 4, imported: 4, alreadyThere: 0, rejected: 0 });
    expect(await kept()).toEqual([
      {
        area: 'North Shore',
        service: 'Harbour House',
        type: 'HOUSING',
        nation: 'ENGLAND',
        homes: 12,
        import_id: null,
        places: ['1 Harbour Row M1 1AE 100012345', 'Yard M1 1AE *'],
      },
      {
        area: 'De Cymru',
        service: 'Tŷ Bryn',
        type: 'CAS2',
        nation: 'WALES',
        homes: null,
        import_id: null,
        places: ['1 Heol y Bryn CF10 1AA 100012346'],
      },
    ]);
  });

  it('makes nothing twice when it comes again, nor when a home is written otherwise under its number', async () => {
    const before = await kept();
    const again = [...file, 'North Shore,Harbour House,,,,Flat 1 Harbour Row,M1 1AE,100012345,'];
    expect(await places(again)).toMatchObject({ read: 5, imported: 0, alreadyThere: 5 });
    expect(await kept()).toEqual(before);
  });

  it.each([
    [',Quay,HOUSING,ENGLAND,,,,,', 'Give it the name that you use.'],
    ['North Shore,Quay,HOTEL,ENGLAND,,,,,', 'is not one of HOUSING, CAS2'],
    ['North Shore,Quay,HOUSING,,,,,,', 'is not one of ENGLAND, WALES'],
    ['North Shore,Harbour House,HOUSING,WALES,,,,,', 'is ENGLAND on record'],
    ['North Shore,Quay,HOUSING,ENGLAND,many,,,,', 'A service has 1 to 100,000 homes'],
    ['North Shore,Harbour House,,,,1 Quay,Manchester,,', 'This is not a postcode.'],
    ['North Shore,Harbour House,,,,1 Quay,M1 1AE,12A,', 'has 1 to 12 digits'],
    ['North Shore,Harbour House', 'the row has 2 cells and the header 9'],
  ])('lists the row %s with what is wrong, and takes the others', async (row, reason) => {
    const summary = await places([row, `North Shore,Harbour House,,,,${reason.length} Rope Walk,M1 1AE,,`]);
    expect(summary).toMatchObject({ read: 2, rejected: 1 });
    expect(await reasons(summary.errorsFile)).toContain(reason);
  });
});

describe('a file of staff and their roles', () => {
  const file = [
    'Callum Prosser,callum,callum@harbour-and-vale.example,Housing support worker,,Harbour House',
    'Bethan Ashworth,bethan,,SERVICE_LEAD,,harbour house',
    'Bethan Ashworth,bethan,,service-lead,De Cymru,Tŷ Bryn',
    'Nasreen Chowdhury,nasreen,,Area manager,North Shore,',
    'Ifeoma Bramwell,ifeoma,,Head of service,,',
  ];
  const held = () =>
    kit.rows(
      `select w.name, g.role, g.state, coalesce(s.name, a.name) as over, g.untold from staff_grant g
         join staff w on w.id = g.staff_id left join service s on s.id = g.service_id left join area a on a.id = g.area_id
        where w.issuer = $1 order by w.name, over`,
      [issuer],
    );

  it('brings people with what they may do; what two people give waits, and everybody is told', async () => {
    expect(await staff(file)).toMatchObject({ mapping: 'staff', read: 5, imported: 5, rejected: 0 });
    expect(await held()).toEqual([
      { name: 'Bethan Ashworth', role: 'SERVICE_LEAD', state: 'HELD', over: 'Harbour House', untold: true },
      { name: 'Bethan Ashworth', role: 'SERVICE_LEAD', state: 'HELD', over: 'Tŷ Bryn', untold: true },
      {
        name: 'Callum Prosser',
        role: 'HOUSING_SUPPORT_WORKER',
        state: 'HELD',
        over: 'Harbour House',
        untold: true,
      },
      { name: 'Ifeoma Bramwell', role: 'HEAD_OF_SERVICE', state: 'PROPOSED', over: null, untold: true },
      { name: 'Nasreen Chowdhury', role: 'AREA_MANAGER', state: 'HELD', over: 'North Shore', untold: true },
    ]);
  });

  it('gives nothing twice when it comes again', async () => {
    const before = await held();
    expect(await staff(file)).toMatchObject({ imported: 0, alreadyThere: 5 });
    expect(await held()).toEqual(before);
  });

  it.each([
    ['Robin Amherst,,,SMT,,', 'Give the name by which your sign-in service knows them'],
    ['Robin Amherst,robin,,Caretaker,,', 'is not one of HOUSING_SUPPORT_WORKER'],
    ['Robin Amherst,robin,,Service lead,,', 'This role is held over a service.'],
    ['Robin Amherst,robin,,Area manager,Atlantis,', 'is no area of the landlord'],
    ['Robin Amherst,robin,,Service lead,,Nowhere', 'is no open service of the landlord'],
    ['Robin Amherst,robin,no address,SMT,,', 'This is not a mail address.'],
  ])('lists the row %s with what is wrong', async (row, reason) => {
    const summary = await staff([row]);
    expect(summary).toMatchObject({ read: 1, imported: 0, rejected: 1 });
    expect(await reasons(summary.errorsFile)).toContain(reason);
  });
});

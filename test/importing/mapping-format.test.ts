import { describe, expect, it } from 'vitest';
import { parseMapping } from '../../server/importing/mapping-format.ts';
import { findMapping, shippedMappings } from '../../server/importing/shipped-mappings.ts';
import { TemporaryFolder } from './temporary-folder.ts';

const good = {
  name: 'northwind',
  title: 'Register of Northwind Homes',
  place: { area: 'Area', service: 'Scheme', nation: { value: 'ENGLAND' } },
  report: {
    receivedAt: { column: 'Logged', format: 'dd/MM/yyyy' },
    reporterType: { value: 'OCCUPANT' },
  },
};

const withReport = (fields: object) => ({ ...good, report: { ...good.report, ...fields } });

describe('a mapping', () => {
  it('is taken when everything it says is known, with London time unless it says otherwise', () => {
    expect(parseMapping(good, 'it').timeZone).toBe('Europe/London');
  });

  it.each([
    ['an unknown field', withReport({ colour: 'Colour' }), 'report: there is no "colour"'],
    ['a missing field', { ...good, place: { area: 'Area', service: 'Scheme' } }, 'place.nation: is missing'],
    [
      'a category that the policy does not have',
      withReport({ category: { column: 'Type', values: { Noise: 'NOISE' } } }),
      'report.category.values.Noise: "NOISE" is not one of',
    ],
    [
      'a time without format',
      withReport({ occurredAt: 'When' }),
      'report.occurredAt: a time needs a "format"',
    ],
    [
      'a format that means nothing',
      withReport({ occurredAt: { column: 'When', format: 'YYYY' } }),
      'report.occurredAt.format: "YYYY": "YYYY" is not one of',
    ],
    [
      'two sources for one field',
      withReport({ placeName: { column: 'A', value: 'B' } }),
      'report.placeName: needs exactly one of',
    ],
    ['a time zone that nobody keeps', { ...good, timeZone: 'London' }, 'timeZone: not a time zone'],
    ['nothing to make', { ...good, report: undefined }, 'the mapping: needs "report", "case" or both'],
    [
      'a condition that says nothing',
      { ...good, rows: [{ column: 'Type' }] },
      'rows.0: needs "column" and exactly one of',
    ],
  ])('with %s is refused by the place of the fault', (_, mapping, fault) => {
    expect(() => parseMapping(mapping, 'mine.json')).toThrow(
      `The mapping mine.json cannot be used: ${fault}`,
    );
  });

  it('with several faults is told all of them at once', () => {
    expect(() => parseMapping({ ...withReport({ colour: 'x' }), timeZone: 'x' }, 'it')).toThrow(
      /timeZone.*; report/,
    );
  });

  it('that is not there is refused with the names of those that are', async () => {
    await expect(findMapping('nowhere')).rejects.toThrow('police-uk, service-requests, case-export');
  });

  it('that is not JSON is refused', async () => {
    await using folder = await TemporaryFolder.make();
    await expect(findMapping(await folder.write('m.json', '{'))).rejects.toThrow('is not JSON');
  });

  it('of one’s own cannot take the name of a shipped one, whose rows it would be mistaken for', async () => {
    await using folder = await TemporaryFolder.make();
    const file = await folder.write('m.json', JSON.stringify({ ...good, name: 'police-uk' }));
    await expect(findMapping(file)).rejects.toThrow('rename it');
  });

  it('is shipped for police files, for service requests and for our own cases', () => {
    expect(shippedMappings.map(({ name }) => name)).toEqual(['police-uk', 'service-requests', 'case-export']);
  });
});

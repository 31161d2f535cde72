import { describe, expect, it } from 'vitest';
import type { Area } from '../../portal/kit/places.ts';
import { readCaseFilters } from '../../portal/pages/cases/case-filters.ts';
import { readSearch, slug, writeSearch } from '../../portal/search-text.ts';

const viewer = { staffId: 'staff-1' };

const own = { imported: false, inScope: true };
const areas: Area[] = [
  {
    id: 'area-1',
    name: 'North Wales',
    ...own,
    services: [{ id: 'service-1', name: 'Tŷ Môr', type: 'HOUSING', nation: 'WALES', closedOn: null, ...own }],
  },
  {
    id: 'area-2',
    name: 'Midlands',
    ...own,
    services: [{ id: 'service-2', name: 'Derby', type: 'CAS2', nation: 'ENGLAND', closedOn: null, ...own }],
  },
];

describe('The address of the case list', () => {
  it('without filters asks for the cases that are being worked on', () => {
    const { filter, unknown, chosen } = readCaseFilters({}, areas, viewer);
    expect(filter).toEqual({ status: ['OPEN', 'MONITORING'] });
    expect(unknown).toEqual([]);
    expect(chosen).toEqual(['open']);
  });

  it('asks for everything only when it says so', () => {
    expect(readCaseFilters({ status: 'all' }, areas, viewer).filter).toEqual({});
  });

  it('may name several statuses and types at once', () => {
    const { filter } = readCaseFilters(
      { status: 'closed,open', category: 'noise-nuisance,hate-crime' },
      areas,
      viewer,
    );
    expect(filter).toEqual({ status: ['CLOSED', 'OPEN'], category: ['NOISE_NUISANCE', 'HATE_CRIME'] });
  });

  it('with a word it does not know falls back to the default and says which word', () => {
    const { filter, unknown } = readCaseFilters(
      { status: 'sleeping', category: 'noise-nuisance,snoring', area: 'atlantis', order: 'by-mood' },
      areas,
      viewer,
    );
    expect(filter).toEqual({ status: ['OPEN', 'MONITORING'], category: ['NOISE_NUISANCE'] });
    expect(unknown).toEqual([
      'the status “sleeping”',
      'the category “snoring”',
      'the area “atlantis”',
      'the order “by-mood”',
    ]);
  });

  it('refuses a day that no calendar has', () => {
    const { filter, unknown } = readCaseFilters(
      { opened_from: '2026-06-31', opened_to: '2026-06-30' },
      areas,
      viewer,
    );
    expect(filter.openedFrom).toBeUndefined();
    expect(filter.openedTo).toBe('2026-06-30');
    expect(unknown).toEqual(['the day “2026-06-31”']);
  });

  it('may ask for the cases that one leads oneself', () => {
    expect(readCaseFilters({ owner: 'me' }, areas, viewer).filter.ownerId).toEqual(['staff-1']);
    expect(readCaseFilters({ owner: 'somebody' }, areas, viewer).unknown).toEqual(['the owner “somebody”']);
  });

  it('narrows to a service rather than to its area when both are named', () => {
    expect(
      readCaseFilters({ area: 'north-wales', service: slug('Tŷ Môr') }, areas, viewer).filter.serviceId,
    ).toEqual(['service-1']);
    expect(readCaseFilters({ area: 'north-wales' }, areas, viewer).filter.areaId).toEqual(['area-1']);
    expect(
      readCaseFilters({ area: 'midlands', service: slug('Tŷ Môr') }, areas, viewer).unknown,
    ).toHaveLength(1);
  });

  it('is short: empty filters leave it and commas stay commas', () => {
    expect(writeSearch({ status: 'closed,open', q: '', area: undefined })).toBe('?status=closed,open');
    expect(writeSearch({})).toBe('');
    expect(readSearch('?q=ASB-2026-000123&count=1')).toEqual({ q: 'ASB-2026-000123', count: '1' });
  });
});

import { useQuery } from 'urql';
import { PlacesDocument, type PlacesQuery } from '../generated/places-query.ts';
import { slug } from '../search-text.ts';
import type { Choice } from './select-field.tsx';

export type Area = PlacesQuery['places'][number];
export type Service = Area['services'][number];

/** The places that the viewer may ask about. They change seldom, so one answer serves every page. */
export function usePlaces() {
  const [{ data, error }] = useQuery({ query: PlacesDocument, requestPolicy: 'cache-first' });
  return { areas: data?.places ?? null, error };
}

export interface ChosenPlace {
  area: Area | null;
  service: Service | null;
  /** Words of the address that name no place the viewer knows. */
  unknown: string[];
}

/** Finds the places named in the address. A service belongs to its area, so the area alone narrows its names. */
export function readPlace(areas: readonly Area[], areaSlug?: string, serviceSlug?: string): ChosenPlace {
  const unknown: string[] = [];
  const area = areas.find((candidate) => slug(candidate.name) === areaSlug) ?? null;
  if (areaSlug && !area) unknown.push(`area “${areaSlug}”`);
  const within = area ? [area] : areas;
  const service =
    within
      .flatMap((candidate) => candidate.services)
      .find((candidate) => slug(candidate.name) === serviceSlug) ?? null;
  if (serviceSlug && !service) unknown.push(`service “${serviceSlug}”`);
  return { area, service, unknown };
}

export function areaChoices(areas: readonly Area[]): Choice[] {
  return [
    { value: '', label: 'All areas' },
    ...areas.map((area) => ({ value: slug(area.name), label: area.name })),
  ];
}

export function serviceChoices(areas: readonly Area[], area: Area | null): Choice[] {
  const within = area ? [area] : areas;
  return [
    { value: '', label: 'All services' },
    ...within.flatMap((candidate) =>
      candidate.services.map((service) => ({
        value: slug(service.name),
        label: service.name,
        ...(area ? {} : { group: candidate.name }),
      })),
    ),
  ];
}

import { useMemo } from 'react';
import { useQuery } from 'urql';
import { PlacesDocument, type PlacesQuery } from '../generated/places-query.ts';
import { slug } from '../search-text.ts';
import type { Choice } from './select-field.tsx';

export type Area = PlacesQuery['places'][number];
export type Service = Area['services'][number];

/** The places that the viewer may ask about. They change seldom, so one answer serves every page. */
export function usePlaces() {
  const [{ data, error }] = useQuery({ query: PlacesDocument, requestPolicy: 'cache-first' });
  const areas = useMemo(() => data && offered(data.places), [data]);
  return { areas: areas ?? null, error };
}

/** What lies in the viewer's scope; the landlord's own places come before those that only a file speaks of. */
export function offered(areas: readonly Area[]): Area[] {
  const chosen = <Place extends Pick<Area, 'inScope' | 'imported'>>(places: readonly Place[]) =>
    places.filter((place) => place.inScope).sort((a, b) => Number(a.imported) - Number(b.imported));
  return chosen(areas).map((area) => ({ ...area, services: chosen(area.services) }));
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

const fromFiles = 'From imported files';

export function areaChoices(areas: readonly Area[]): Choice[] {
  return [
    { value: '', label: 'All areas' },
    ...areas.map(({ name, imported }) => ({
      value: slug(name),
      label: name,
      ...(imported ? { group: fromFiles } : {}),
    })),
  ];
}

export function serviceChoices(areas: readonly Area[], area: Area | null): Choice[] {
  const choices = (area ? [area] : areas).flatMap((candidate) =>
    candidate.services.map((service) => {
      const value = slug(service.name);
      if (service.imported) return { value, label: nameWithArea(candidate, service), group: fromFiles };
      return { value, label: service.name, ...(area ? {} : { group: candidate.name }) };
    }),
  );
  const [own, imported] = [false, true].map((brought) =>
    choices.filter(({ group }) => (group === fromFiles) === brought),
  );
  return [{ value: '', label: 'All services' }, ...own!, ...imported!];
}

/** Most files know one name for both: a police force is its own area. */
const nameWithArea = (area: Area, service: Service) =>
  area.name === service.name ? service.name : `${service.name}, ${area.name}`;

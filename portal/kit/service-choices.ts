import type { Area } from './places.ts';
import type { Choice } from './select-field.tsx';

/** The services at which something new may begin, by their identity, under their areas. */
export const openServices = (areas: readonly Area[]): Choice[] =>
  areas.flatMap(({ name: group, services }) =>
    services
      .filter(({ closedOn, imported }) => !closedOn && !imported)
      .map(({ id, name }) => ({ value: id, label: name, group })),
  );

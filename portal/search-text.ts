export type SearchText = Record<string, string>;

/** Filters stand in the address as plain words (`?area=midlands&cmp=prev,yoy`), so that people can read and mend it. */
export function readSearch(text: string): SearchText {
  return Object.fromEntries(new URLSearchParams(text));
}

/** Nothing that equals its default is written: pages hand over `undefined` for it. */
export function writeSearch(search: Record<string, unknown>): string {
  const pairs = new URLSearchParams();
  for (const [name, value] of Object.entries(search))
    if (typeof value === 'string' && value !== '') pairs.set(name, value);
  const text = pairs.toString().replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
}

/** A name as it stands in an address: "North Wales" is `north-wales`. */
export function slug(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** Words of the address for values of the vocabulary: `noise-nuisance,parties` are NOISE_NUISANCE and PARTIES. */
export function readWords<Value extends string>(
  text: string | undefined,
  known: readonly Value[],
): { values: Value[]; unknown: string[] } {
  if (!text) return { values: [], unknown: [] };
  const values: Value[] = [];
  const unknown: string[] = [];
  for (const word of text.split(',')) {
    const value = known.find((candidate) => addressWord(candidate) === word);
    if (value === undefined) unknown.push(word);
    else if (!values.includes(value)) values.push(value);
  }
  return { values, unknown };
}

/** `NOISE_NUISANCE` as it stands in the address. */
export function addressWord(value: string): string {
  return value.toLowerCase().replaceAll('_', '-');
}

/** A calendar day as the address has it; null for anything that is none, the 31st of June included. */
export function readDay(text: string | undefined): string | null {
  if (text === undefined || !/^\d{4}-\d\d-\d\d$/.test(text)) return null;
  const day = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text ? null : text;
}

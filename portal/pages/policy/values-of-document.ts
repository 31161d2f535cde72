/** A value of the policy with the place where it stands. */
export interface PlacedValue {
  /** As the API names the place: `responseTimes.talkAndAgreeApproach.workingDays`, `categories.NOISE_NUISANCE.harm`. */
  path: string;
  value: unknown;
  /** The clause of the nearest thing around it that names one. */
  clause: string | null;
}

type Thing = Record<string, unknown>;

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a row of a table is called, as the API finds it; else its place in the table. */
const nameOfRow = (row: Thing, index: number): string => {
  const name = [row.code, row.reason, row.type].find((each) => typeof each === 'string');
  return typeof name === 'string' ? name : String(index);
};

/** Every value that can be changed by itself: what is no thing and no table of things. Clauses only say where a value comes from. */
export function valuesOf(document: unknown): PlacedValue[] {
  const found: PlacedValue[] = [];
  const walk = (value: unknown, path: string[], clause: string | null) => {
    if (isThing(value)) {
      const own = typeof value.clause === 'string' ? value.clause : clause;
      for (const [key, each] of Object.entries(value)) if (key !== 'clause') walk(each, [...path, key], own);
    } else if (Array.isArray(value) && value.length > 0 && value.every(isThing)) {
      const names = value.map(nameOfRow);
      value.forEach((row, index) => {
        // A name that stands twice finds the first only: then the place in the table is the name.
        const name = names.indexOf(names[index]!) === index ? names[index]! : String(index);
        walk(row, [...path, name], clause);
      });
    } else found.push({ path: path.join('.'), value, clause });
  };
  walk(document, [], null);
  return found;
}

/** A value as it is written into a field. */
export function written(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/**
 * What somebody wrote, of the kind that stands there: text stays text, everything else is read as it was written (a number,
 * yes or no, a list). Null where it cannot be read.
 */
export function readWritten(text: string, before: unknown): { value: unknown } | null {
  if (typeof before === 'string') return { value: text };
  try {
    return { value: JSON.parse(text.trim()) };
  } catch {
    return null;
  }
}

/** `responseTimes.talkAndAgreeApproach` as people say it. */
export function pathInWords(path: string): string {
  const words = path
    .split('.')
    .map((part) =>
      (/^[A-Z0-9_]+$/.test(part)
        ? part.replaceAll('_', ' ')
        : part.replaceAll(/([a-z])([A-Z])/g, '$1 $2')
      ).toLowerCase(),
    )
    .join(': ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

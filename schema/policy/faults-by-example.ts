import type { DocumentFault } from './document-faults.ts';

type Thing = Record<string, unknown>;

export const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a document lacks that an example has; rows of tables are each what they are. */
export function missingFrom(value: unknown, example: unknown, path: string[] = []): DocumentFault[] {
  if (!isThing(value) || !isThing(example)) return [];
  return Object.keys(example).flatMap((key) =>
    Object.hasOwn(value, key)
      ? missingFrom(value[key], example[key], [...path, key])
      : [{ path: [...path, key].join('.'), message: 'Something stands here, and is missing.' }],
  );
}

/** Whether something is of the kind of an example: for parts of a document that nobody has described yet. */
export function faultsByExample(value: unknown, example: unknown, path: string[]): DocumentFault[] {
  const fault = (message: string): DocumentFault[] => [{ path: path.join('.'), message }];
  const mayBeOpen = /^clause/.test(path.at(-1) ?? '');
  if (value === null) return example === null || mayBeOpen ? [] : fault('Something stands here.');
  if (isThing(example)) {
    if (!isThing(value)) return fault('Several values with names stand here.');
    return Object.keys(value).flatMap((key) =>
      Object.hasOwn(example, key)
        ? faultsByExample(value[key], example[key], [...path, key])
        : [{ path: path.join('.'), message: 'The policy knows nothing of a name here.' }],
    );
  }
  if (Array.isArray(example)) {
    if (!Array.isArray(value) || value.length > 1_000) return fault('A list stands here.');
    if (example.length === 0) return value.length === 0 ? [] : fault('Nothing stands here yet.');
    return value.flatMap((each, index) => faultsByExample(each, example[0], [...path, String(index)]));
  }
  if (typeof example === 'number') {
    const fits = typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 100_000;
    return fits ? [] : fault('A whole number stands here.');
  }
  if (typeof example === 'boolean')
    return typeof value === 'boolean' ? [] : fault('Here it is either yes (true) or no (false).');
  const words = typeof value === 'string' && value.length <= 4_000 && !/\0|\p{Surrogate}/u.test(value);
  return words && value.trim() !== '' ? [] : fault('Words stand here.');
}

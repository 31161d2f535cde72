/** What the API takes for one field, as the schema has it (made by npm run codegen). */
export interface InputField {
  kind: 'text' | 'id' | 'number' | 'yesNo' | 'day' | 'moment' | 'word' | 'parts';
  needed?: boolean;
  many?: boolean;
  /** Of a text: the most characters. */
  most?: number;
  /** Of a word of the vocabulary: each with its meaning. */
  words?: Record<string, string>;
  /** Of what has parts of its own. */
  parts?: InputFields;
  /** What it means. */
  says: string;
}

export type InputFields = Record<string, InputField>;

/** The field at a path such as `reporter.name`. */
export function fieldAt(fields: InputFields, path: string): InputField {
  const [first, ...rest] = path.split('.') as [string, ...string[]];
  const found = fields[first];
  if (!found) throw new Error(`The API takes no ${path}.`);
  return rest.length === 0 ? found : fieldAt(found.parts ?? {}, rest.join('.'));
}

/** An enum with what it means in plain words, in the shape GraphQL wants its descriptions. */
export interface Words<E extends Record<string, string>> {
  enum: E;
  description: string;
  /** One sentence for every value; the type refuses a vocabulary with a word left unexplained. */
  values: Record<keyof E, string>;
}

export const words = <E extends Record<string, string>>(
  values: E,
  description: string,
  meanings: Record<keyof E, string>,
): Words<E> => ({ enum: values, description, values: meanings });

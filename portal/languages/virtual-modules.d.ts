declare module 'virtual:welsh-words' {
  /** Values of the vocabulary that have Welsh. */
  export const welshWords: Readonly<Record<string, string>>;
}

declare module 'virtual:welsh-words-of-roles' {
  /** Of those, the roles of staff. */
  export const welshRoles: Readonly<Record<string, string>>;
}

declare module 'virtual:welsh-refusals' {
  /** What the server says when it refuses, in English and in Welsh. */
  const pairs: readonly (readonly [english: string, welsh: string])[];
  export default pairs;
}

declare module 'virtual:missing-welsh' {
  const parts: readonly import('./missing-welsh.ts').PartOfPortal[];
  export default parts;
}

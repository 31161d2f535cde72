/**
 * Lets a column hold the words of the vocabulary as it is now, and no others. Whichever migration adds a word last,
 * the column ends with all of them: so a migration that brings new words calls this and writes out no list.
 */
export const wordCheck = (table: string, column: string, words: Record<string, string>): string => {
  const list = Object.values(words)
    .map((word) => `'${word}'`)
    .join(', ');
  return `alter table ${table} drop constraint if exists ${table}_${column}_check;
alter table ${table} add constraint ${table}_${column}_check check (${column} in (${list}));
`;
};

/** The same for a column that holds a list of words. */
export const listCheck = (table: string, column: string, words: Record<string, string>): string => {
  const list = Object.values(words)
    .map((word) => `'${word}'::text`)
    .join(', ');
  return `alter table ${table} drop constraint if exists ${table}_${column}_check;
alter table ${table} add constraint ${table}_${column}_check check (${column} <@ array[${list}]);
`;
};

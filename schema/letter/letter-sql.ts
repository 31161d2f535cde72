/** Whether a template is the one in use on a day: the latest of its kind that has begun. */
export const letterInUseSql = (t: string, day: string): string =>
  `(${t}.valid_from <= ${day} and not exists (select from letter_template n
     where n.kind = ${t}.kind and n.number > ${t}.number and n.valid_from <= ${day}))`;

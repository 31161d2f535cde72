const reports = (which: string) => `
  update past.report p set property_id = null, reporter_id = r.reporter_id, minimised_under = r.minimised_under
    from report r where r.id = p.id and ${which}`;

/**
 * What goes of earlier versions with the rows whose time is over, by table; `$1` are their identities. It is done last: who
 * stands in a row now stands in all that it was, and where it was nobody knows any more. Figures as at a moment before count
 * such rows as today's do.
 */
export const pastGoesWith: Readonly<Record<string, readonly string[]>> = {
  asb_case: [
    'update past.asb_case set property_id = null where id = any($1) and property_id is not null',
    reports('r.case_id = any($1)'),
    `update past.party p set person_id = x.person_id from party x
      where x.id = p.id and x.case_id = any($1) and p.person_id is distinct from x.person_id`,
  ],
  report: [reports('r.id = any($1)')],
};

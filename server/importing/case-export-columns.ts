/** A column of the export of cases: its heading, and what it holds in SQL over `c` (the case), `s` and `a` (its service and area). */
export interface CaseExportColumn {
  heading: string;
  sql: string;
}

const instant = (column: string) =>
  `to_char(c.${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/**
 * What leaves with an export: identity, place, state and dates. No names, no addresses and no free text, because a
 * file travels further than the people in it agreed to (policy, GDPR section).
 */
export const caseExportColumns: CaseExportColumn[] = [
  { heading: 'id', sql: 'c.id' },
  { heading: 'reference', sql: 'c.reference' },
  { heading: 'area', sql: 'a.name' },
  { heading: 'service', sql: 's.name' },
  { heading: 'service_type', sql: 's.type' },
  { heading: 'nation', sql: 's.nation' },
  { heading: 'category', sql: 'c.category' },
  { heading: 'harm_rating', sql: 'c.harm_rating' },
  { heading: 'risk_level', sql: 'c.risk_level' },
  { heading: 'urgency', sql: 'c.urgency' },
  { heading: 'hate_strands', sql: `array_to_string(c.hate_strands, ';')` },
  { heading: 'status', sql: 'c.status' },
  { heading: 'stage', sql: 'c.stage' },
  { heading: 'opened_at', sql: instant('opened_at') },
  { heading: 'closed_at', sql: instant('closed_at') },
  { heading: 'outcome', sql: 'c.outcome' },
  { heading: 'review_right_informed_at', sql: instant('review_right_informed_at') },
  { heading: 'closure_notice_at', sql: instant('closure_notice_at') },
  { heading: 'last_contact_at', sql: instant('last_contact_at') },
  { heading: 'external_reference', sql: 'c.external_reference' },
];

/** Which procedure takes priority follows from the type of the service (2.3); SQL over a case or report. */
const ofService = (t: string) =>
  `(select case when s.type = 'CAS2' then 'CAS2_INCIDENT_MANAGEMENT' else 'INCIDENT_MANAGEMENT' end from service s where s.id = ${t}.service_id)`;

export const incidentProcedureSql = (t: string): string =>
  `case when ${t}.safeguarding_priority then ${ofService(t)} end`;

export const bannerSql = (t: string): string =>
  `case when ${t}.safeguarding_priority then 'Safeguarding takes priority: follow the ' || case ${ofService(t)}
     when 'CAS2_INCIDENT_MANAGEMENT' then 'CAS2 Incident Management Policy'
     else 'Safeguarding and Incident Management Procedures' end
     || coalesce(' (incident ' || ${t}.incident_reference || ')', '') || '. Everything in this policy comes after it.' end`;

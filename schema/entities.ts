import { Action } from './action/action.ts';
import { Case } from './case/case.ts';
import { Contact } from './contact/contact.ts';
import { DataImport } from './data-import/data-import.ts';
import { Deadline } from './deadline/deadline.ts';
import { CaseEvent } from './event/case-event.ts';
import { Incident } from './incident/incident.ts';
import { Party } from './party/party.ts';
import { Person } from './person/person.ts';
import { Area } from './place/area.ts';
import { Property } from './place/property.ts';
import { Service } from './place/service.ts';
import { PolicyVersion } from './policy/policy-version.ts';
import { Report } from './report/report.ts';
import { ScheduleRun } from './schedule/schedule-run.ts';
import { Staff } from './staff/staff.ts';
import { StaffGrant } from './staff/staff-grant.ts';

/** Every table that the entities own, in an order in which each may refer to those before it. */
export const entities = [
  Area,
  Service,
  Property,
  Staff,
  StaffGrant,
  PolicyVersion,
  DataImport,
  Person,
  Case,
  Report,
  Party,
  Incident,
  Contact,
  Action,
  Deadline,
  CaseEvent,
  ScheduleRun,
];

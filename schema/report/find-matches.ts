import type { EntityManager } from '@mikro-orm/postgresql';
import { Temporal } from 'temporal-polyfill';
import type { Act } from '../act.ts';
import { Case } from '../case/case.ts';
import { Party } from '../party/party.ts';
import { Person } from '../person/person.ts';
import type { CategoryCode } from '../vocabulary.ts';
import {
  type Comparable,
  emailKey,
  knownBefore,
  type Match,
  type MatchedPerson,
  phoneKey,
  rankMatches,
} from './match-rules.ts';
import { Report } from './report.ts';

/** An earlier report, or a case that none of the reports found belongs to. */
export interface EarlierReport extends Comparable {
  report: Report | null;
  case: Case | null;
}

const most = 200;

/** Earlier reports and cases that may belong with this one, within the scope of whoever asks (#63, #75). */
export async function findMatches(
  em: EntityManager,
  report: Report,
  act: Act,
): Promise<Match<EarlierReport>[]> {
  const oldest = oldestThatCounts(report, act);
  const people = report.reporter ? await recordsLike(em, report.reporter) : [];
  const bonds = [
    ...(people.length > 0 ? [{ reporter: { $in: people } }] : []),
    ...(report.property ? [{ property: report.property }] : []),
  ];
  if (bonds.length === 0) return [];
  const reports = await em.find(
    Report,
    { $or: bonds, id: { $ne: report.id }, receivedAt: { $gte: oldest, $lte: act.now }, import: null },
    { populate: ['reporter', 'case'], orderBy: { receivedAt: 'desc' }, limit: most },
  );
  const cases = await casesLike(em, report, people, oldest);
  const told = new Set(reports.map((each) => each.case?.id));
  const others = [
    ...reports.map(ofReport),
    ...cases.filter(({ of }) => !told.has(of.id) && of.id !== report.case?.id).map(ofCase),
  ];
  return rankMatches(ofReport(report), others, act.policy.document);
}

/**
 * Whether it is the first of its place and person (#115). Earlier reports out of the asker's sight count too, as a
 * yes or no: whoever cannot see them must not encourage people to try alone what they reported before.
 */
export async function isFirstReport(
  em: EntityManager,
  report: Report,
  matches: readonly Match<EarlierReport>[],
  act: Act,
): Promise<boolean> {
  if (knownBefore(report.receivedAt, matches)) return false;
  const [answer] = await em.execute<{ before: boolean }[]>(
    'select app.reported_before(?, ?, ?, ?, ?) as before',
    [
      report.property?.id ?? null,
      report.reporter?.id ?? null,
      oldestThatCounts(report, act),
      report.receivedAt,
      report.id,
    ],
  );
  return answer?.before !== true;
}

const oldestThatCounts = ({ receivedAt }: Report, { policy, calendar }: Act): Date =>
  new Date(
    Temporal.Instant.fromEpochMilliseconds(receivedAt.getTime())
      .toZonedDateTimeISO(calendar.timeZone)
      .subtract({ months: policy.document.matching.withinMonths }).epochMilliseconds,
  );

/** Records that may be of the same person; the rule looks closer. */
async function recordsLike(em: EntityManager, person: Person): Promise<Person[]> {
  const [phone, email] = [phoneKey(person.phone ?? null), emailKey(person.email ?? null)];
  const alike = [
    ...(phone ? [{ phoneTail: phone }] : []),
    ...(email ? [{ emailKey: email }] : []),
    ...(person.dateOfBirth ? [{ dateOfBirth: person.dateOfBirth }] : []),
  ];
  return em.find(Person, { $or: [{ id: person.id }, ...alike] }, { limit: most });
}

async function casesLike(em: EntityManager, report: Report, people: Person[], oldest: Date) {
  const since = { $or: [{ closedAt: null }, { closedAt: { $gte: oldest } }] };
  const parties =
    people.length > 0
      ? await em.find(
          Party,
          { person: { $in: people }, case: since },
          { populate: ['case', 'person'], limit: most },
        )
      : [];
  const here = report.property
    ? await em.find(
        Case,
        { property: report.property, ...since },
        { orderBy: { openedAt: 'desc' }, limit: most },
      )
    : [];
  const found = new Map(here.map((of) => [of.id, { of, people: [] as Person[] }]));
  for (const { case: of, person } of parties) {
    const entry = found.get(of.id) ?? { of, people: [] };
    entry.people.push(person);
    found.set(of.id, entry);
  }
  return [...found.values()];
}

const asMatched = ({ id, name, dateOfBirth, phone, email }: Person): MatchedPerson => ({
  id,
  name: name ?? null,
  dateOfBirth: dateOfBirth ?? null,
  phone: phone ?? null,
  email: email ?? null,
});

const ofReport = (report: Report): EarlierReport => ({
  report,
  case: report.case ?? null,
  at: report.receivedAt,
  category: (report.category as CategoryCode | null | undefined) ?? null,
  behaviour: report.behaviour ?? null,
  propertyId: report.property?.id ?? null,
  people: report.reporter ? [asMatched(report.reporter)] : [],
});

const ofCase = ({ of, people }: { of: Case; people: Person[] }): EarlierReport => ({
  report: null,
  case: of,
  at: of.openedAt,
  category: of.category,
  behaviour: null,
  propertyId: of.property?.id ?? null,
  people: people.map(asMatched),
});

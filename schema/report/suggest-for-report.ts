import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { adviceFor } from '../policy/category-advice.ts';
import { CategoryCode, type MatchReason, RedirectTarget, VictimType } from '../vocabulary.ts';
import { findMatches, isFirstReport } from './find-matches.ts';
import { earlierParties, isAboutAParty, recallPartiesOf } from './recall-parties.ts';
import type { Report } from './report.ts';
import { promptsBeside } from './report-details-rules.ts';
import { type Prompt, promptsFor } from './report-rules.ts';
import { type Routing, routeReport } from './routing-rules.ts';
import { maySelfResolve, type SelfResolution } from './self-resolution-rules.ts';
import { isUndecided } from './triage-rules.ts';

/** Something to tell the person, in the policy's words where it has any. */
export interface Advice {
  text: string;
  url: string | null;
  clause: string;
}

export interface Suggestion {
  /** What to ask and do before anything is decided; none once it is. */
  prompts: Prompt[];
  routing: Routing | null;
  selfResolution: SelfResolution;
  parties: PartySuggestion | null;
  matches: MatchSuggestion[];
  advice: Advice[];
}

export interface PartySuggestion {
  category: CategoryCode;
  isAsb: boolean;
  count: number;
  /** References of those the viewer may see; the count knows all. */
  earlier: string[];
  suggestDiary: boolean;
  message: string;
  clause: string;
}

export interface MatchSuggestion {
  report: string | null;
  case: string | null;
  /** The case, where it is closed: a new one follows it. */
  follows: string | null;
  at: Date;
  reasons: MatchReason[];
}

/** What the person deciding a report should know: never a decision, and nothing outside their scope. */
export async function suggestForReport(em: EntityManager, report: Report, act: Act): Promise<Suggestion> {
  const matches = await findMatches(em, report, act);
  const selfResolution = maySelfResolve(
    {
      category: report.category ?? null,
      urgency: report.urgency ?? null,
      hatePerceived: (report.hateStrands ?? []).length > 0,
      safeguardingPriority: report.safeguardingPriority || report.dangerNow,
      firstReport: await isFirstReport(em, report, matches, act),
      safe: report.safeToSelfResolve ?? null,
    },
    act.policy.document,
  );
  return {
    prompts: isUndecided(report) ? promptsOn(report, act) : [],
    routing: report.category ? routeReport(report.category, act.policy.document) : null,
    selfResolution,
    parties: isAboutAParty(report) ? await suggestOnParties(em, report, act) : null,
    matches: matches.map(({ of, reasons }) => ({
      report: of.report?.reference ?? null,
      case: of.case?.reference ?? null,
      follows: of.case?.closedAt ? of.case.id : null,
      at: of.at,
      reasons,
    })),
    advice: adviceOn(report, act),
  };
}

/** The danger first (#28), then what else must be asked before there is a decision. */
const promptsOn = (report: Report, { policy }: Act): Prompt[] => [
  ...promptsFor({ dangerNow: report.dangerNow, policeCalledAt: report.policeCalledAt ?? null }),
  ...promptsBeside(
    {
      category: report.category ?? null,
      behaviour: report.behaviour ?? null,
      hateStrands: report.hateStrands ?? null,
      staffVictim: report.victimType === VictimType.STAFF,
      safeguardingPriority: report.safeguardingPriority,
      safeToSelfResolve: report.safeToSelfResolve ?? null,
    },
    policy.document,
  ),
];

async function suggestOnParties(
  em: EntityManager,
  report: Report,
  act: Act,
): Promise<PartySuggestion | null> {
  const earlier = await earlierParties(em, report, act);
  const memory = await recallPartiesOf(em, report, act);
  if (!memory) return null;
  const message = memory.isAsb
    ? `Parties here or of this household within ${act.policy.document.parties.windowMonths} months: ${memory.count}. This is anti-social behaviour: open a case and ask for a diary.`
    : 'The first party here, and of this household, within the year: a one-off party is not anti-social behaviour.';
  return {
    category: CategoryCode.PARTIES,
    isAsb: memory.isAsb,
    count: memory.count,
    earlier: earlier.map(({ reference }) => reference),
    suggestDiary: memory.isAsb,
    message,
    clause: memory.clause,
  };
}

/** What the policy would have the person told (#3, #44, #61, #119). */
export function adviceOn(report: Report, { policy: { document } }: Act): Advice[] {
  const advice: Advice[] = [];
  const domesticAbuse = report.redirectTarget === RedirectTarget.DOMESTIC_ABUSE;
  const category = domesticAbuse ? CategoryCode.DOMESTIC_ABUSE : report.category;
  const text = category && adviceFor(category, report.reporter?.occupancyType ?? null, document);
  const linkOf = (code: CategoryCode) =>
    document.guidance[code].procedures.find(({ url }) => url)?.url ?? null;
  if (category && text) {
    advice.push({
      text,
      url: category === CategoryCode.DOMESTIC_ABUSE ? linkOf(category) : null,
      clause: '3.9',
    });
  }
  if ((report.hateStrands ?? []).length > 0 || category === CategoryCode.HATE_CRIME) {
    const told = 'Hate crime can also be reported, with our support, through the True Vision website.';
    advice.push({ text: told, url: linkOf(CategoryCode.HATE_CRIME), clause: '10.3' });
  }
  if (report.redirectTarget === RedirectTarget.SERVICE_COMPLAINT) {
    const told = `The complaint is logged and goes to the complaints procedure. ${document.standards.caseReviewRight}`;
    advice.push({ text: told, url: null, clause: '16.1' });
  }
  return advice;
}

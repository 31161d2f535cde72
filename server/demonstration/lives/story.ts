import { randomBytes } from 'node:crypto';
import type { EntityClass, EntityManager, MikroORM } from '@mikro-orm/postgresql';
import type { Act } from '../../../schema/act.ts';
import { Agency } from '../../../schema/agency/agency.ts';
import { closeCase } from '../../../schema/case/close-case.ts';
import { explainCaseReviewRight } from '../../../schema/case-review/explain-case-review-right.ts';
import { recordContact } from '../../../schema/contact/record-contact.ts';
import { addParty } from '../../../schema/party/add-party.ts';
import { Party } from '../../../schema/party/party.ts';
import { receiveReport } from '../../../schema/report/receive-report.ts';
import { triageReport } from '../../../schema/report/triage-report.ts';
import { assessRisk } from '../../../schema/risk-assessment/assess-risk.ts';
import type { KeyService } from '../../../schema/secret/key-service.ts';
import type {
  AgencyKind,
  AssessedAs,
  CaseOutcome,
  OccupancyType,
  PartyRole,
} from '../../../schema/vocabulary.ts';
import { inventName } from '../invented-names.ts';
import type { InventedService } from '../invented-places.ts';
import type { SeededRandom } from '../seeded-random.ts';
import type { World } from '../world.ts';
import type { Player, Players } from './players.ts';

/** An input as a script writes it: the words of an enumeration as they are spelt. */
export type Told<T> = T extends string
  ? `${T}`
  : T extends Date
    ? Date
    : T extends readonly (infer E)[]
      ? readonly Told<E>[]
      : T extends object
        ? { [K in keyof T]: Told<T[K]> }
        : T;

type Operation<I, R> = (em: EntityManager, input: I, act: Act) => Promise<R> | R;
type Some<T> = Partial<Told<T>>;
type ReportInput = Parameters<typeof receiveReport>[1];
type Opening = NonNullable<Parameters<typeof triageReport>[1]['openCase']>;

/** What the stories of one demonstration have in common. */
export interface Stage {
  orm: MikroORM;
  world: World;
  policyId: string;
  secrets: KeyService;
  /** Keeps a file of evidence, and answers with its key. */
  keepFile(content: Buffer): Promise<string>;
  /** What happens by itself up to a moment: clocks run out. */
  pass(until: number): Promise<void>;
  /** Whatever is received next has this number, in the order of time among everything else. */
  number(kind: 'REP' | 'ASB', at: number): Promise<void>;
}

export interface Opened {
  caseId: string;
  reporter: string | null;
  reporterId: string | null;
}

/** One life told step by step: who does what when, each by the operation that anybody would do it with. */
export class Story {
  #now: number;
  #beginnings = 0;

  constructor(
    readonly stage: Stage,
    readonly service: InventedService,
    readonly by: Players,
    readonly beginnings: readonly { receivedAt: number; openedAt: number | null }[],
    readonly random: SeededRandom,
  ) {
    this.#now = beginnings[0]?.receivedAt ?? stage.world.start;
  }

  get now(): Date {
    return new Date(this.#now);
  }

  /** The last working day so many days before today, at an hour; never before what has been told already. */
  at(daysAgo: number, minute = 10 * 60): this {
    const { time } = this.stage.world;
    this.#now = Math.max(this.#now + 60_000, time.at(workingDayBefore(this.stage.world, daysAgo), minute));
    return this;
  }

  /** The last working day so many days before today, or any day after it: `yyyy-mm-dd`. */
  day(daysAgo: number): string {
    const { world } = this.stage;
    const { time, now } = world;
    return time.dateOf(daysAgo > 0 ? workingDayBefore(world, daysAgo) : time.dayOf(now) - daysAgo);
  }

  /** Does it, at the moment that the story has come to. */
  async does<I, R>({ staffId, roles }: Player, operation: Operation<I, R>, input: Told<I>): Promise<R> {
    const { orm, world, policyId, secrets } = this.stage;
    await this.stage.pass(this.#now);
    const act: Act = {
      now: this.now,
      by: { staffId, roles },
      policy: { id: policyId, document: world.policy },
      calendar: world.time.calendar,
      secrets,
    };
    const made = await orm.em.fork().transactional((em) => operation(em as EntityManager, input as I, act));
    this.#now += 60_000;
    return made as R;
  }

  /** The same, where the database asks who is signed in before it answers. */
  async doesSignedIn<I, R>(player: Player, operation: Operation<I, R>, input: Told<I>): Promise<R> {
    const signedIn = async (em: EntityManager, told: I, act: Act) => {
      const sid = randomBytes(32).toString('base64url');
      const hash = `sha256(convert_to(?, 'UTF8'))`;
      await em.execute(
        `select app.open_session(${hash}, issuer, subject, 'PORTAL', now() + interval '1 hour', null) from staff where id = ?`,
        [sid, player.staffId],
      );
      await em.execute(`select set_config('app.sid', ?, true)`, [sid]);
      const made = await operation(em, told, act);
      await em.flush();
      await em.execute(`select app.end_session(${hash}), set_config('app.sid', '', true)`, [sid]);
      return made;
    };
    return await this.does(player, signedIn, input);
  }

  /** Somebody new of this place. */
  person(occupancyType: `${OccupancyType}` | null = 'ASSURED', more: { dateOfBirth?: string } = {}) {
    const home = this.random.pick(this.service.properties.filter(({ communal }) => !communal));
    return {
      kind: 'INDIVIDUAL' as const,
      name: inventName(this.service.wales, this.random),
      phone: `07700 900${this.random.between(100, 999)}`,
      occupancyType,
      propertyId: home.id,
      ...more,
    };
  }

  /** The next report of the story, at its time. */
  async receives(report: Some<ReportInput> = {}) {
    const beginning = this.beginnings[this.#beginnings]!;
    this.#beginnings += 1;
    this.#now = Math.max(this.#now, beginning.receivedAt);
    await this.stage.number('REP', beginning.receivedAt);
    const home = this.random.pick(this.service.properties.filter(({ communal }) => !communal));
    const told: Told<ReportInput> = {
      serviceId: this.service.id,
      propertyId: home.id,
      occurredAt: new Date(beginning.receivedAt - 10 * 3_600_000),
      channel: 'MAIN_OFFICE',
      reporterType: 'NEIGHBOUR',
      ...(report.reporterId || report.reporterType === 'ANONYMOUS' ? {} : { reporter: this.person() }),
      behaviour: 'EXCESSIVE_NOISE',
      description: 'Loud music and shouting through the wall until two in the morning.',
      dangerNow: false,
      ...report,
    };
    const by = this.by.worker;
    const received = await this.does(by, receiveReport, told);
    return { ...received.report, openedAt: beginning.openedAt };
  }

  /** The next report of the story, and the case that is opened of it. */
  async opens(
    report: Some<ReportInput> = {},
    opening: Some<Opening> = {},
    by: Player = this.by.worker,
  ): Promise<Opened> {
    const received = await this.receives(report);
    return await this.decides(received, opening, by);
  }

  /** The case that is opened of a report. */
  async decides(
    report: { id: string; openedAt: number | null },
    opening: Some<Opening> = {},
    by: Player = this.by.worker,
  ): Promise<Opened> {
    this.#now = Math.max(this.#now, report.openedAt!);
    await this.stage.number('ASB', report.openedAt!);
    const decided = await this.does(by, triageReport, {
      reportId: report.id,
      openCase: {
        category: 'NOISE_NUISANCE',
        limbs: ['HARASSMENT_ALARM_DISTRESS'],
        whyUnreasonable: 'It is loud enough to wake the house, and it comes again and again.',
        reporterRole: 'VICTIM',
        ...opening,
      },
    });
    const parties = await this.partiesOf(decided.case!.id);
    const reporter = parties.find(({ role }) => role === 'REPORTER');
    return {
      caseId: decided.case!.id,
      reporter: reporter?.id ?? null,
      reporterId: reporter?.person.id ?? null,
    };
  }

  /** The version of something as somebody reads it before they change it. */
  async version(of: EntityClass<{ id: string; version: number }>, id: string): Promise<number> {
    return (await this.stage.orm.em.fork().findOneOrFail(of, { id })).version;
  }

  async partiesOf(caseId: string): Promise<Party[]> {
    return await this.stage.orm.em
      .fork()
      .find(Party, { case: caseId, endedAt: null }, { populate: ['person'] });
  }

  /** The party in a part. */
  async party(caseId: string, role: `${PartyRole}`): Promise<Party> {
    return (await this.partiesOf(caseId)).find((party) => party.role === role)!;
  }

  /** Somebody new joins the case. */
  async joins(caseId: string, role: `${PartyRole}`, person = this.person()): Promise<Party> {
    return await this.does(this.by.worker, addParty, { caseId, person, role });
  }

  async talks(caseId: string, partyId: string | null = null, toldThem: string | null = null) {
    return await this.does(this.by.worker, recordContact, {
      caseId,
      partyId,
      method: 'PHONE',
      reached: true,
      approachAgreed: true,
      messageLeft: false,
      toldThem,
      summary: 'Spoke for a quarter of an hour; agreed what happens next.',
    });
  }

  /** The agency of a kind that may be turned to here. */
  async agency(kind: `${AgencyKind}`): Promise<string> {
    const agencies = await this.stage.orm.em.fork().find(Agency, { kind: kind as AgencyKind });
    return agencies.find(({ areaIds }) => areaIds.includes(this.service.areaId))!.id;
  }

  /** The risk to or from somebody, by answers that weigh nothing unless somebody looked deeper. */
  async assesses(
    caseId: string,
    partyId: string,
    as: `${AssessedAs}` = 'EXPERIENCING',
    level: 'LOW' | 'MEDIUM' | 'HIGH' = 'LOW',
  ) {
    const levelReason = level === 'LOW' ? null : 'It may come again, and they live next door.';
    const answers = this.answers(as);
    return await this.does(this.by.worker, assessRisk, {
      caseId,
      partyId,
      answers,
      answeredByPerson: true,
      level,
      levelReason,
    });
  }

  answers(as: `${AssessedAs}`): { question: string; answers: string[] }[] {
    return this.stage.world.policy.riskMatrix.questions
      .filter(({ asked, mandatory }) => mandatory && asked.includes(as as AssessedAs))
      .map(({ code, answers }) => ({
        question: code,
        answers: [answers.find(({ weight }) => weight === 0)!.code],
      }));
  }

  /** Everything that closing asks for, and the closing. */
  async closes(
    caseId: string,
    outcome: `${CaseOutcome}`,
    reason: string,
    { by = this.by.worker, level = 'LOW' as 'LOW' | 'MEDIUM' } = {},
  ) {
    for (const { id, role, informed } of await this.partiesOf(caseId)) {
      if (role === 'VICTIM' || role === 'HOUSEHOLD_MEMBER') {
        await this.assesses(caseId, id, 'EXPERIENCING', level);
      }
      if (informed) await this.talks(caseId, id, 'How it stands, and that we mean to close the case.');
    }
    await this.does(this.by.worker, explainCaseReviewRight, { caseId });
    const closureNoticeAt = new Date(this.#now - 120_000);
    await this.does(by, closeCase, { caseId, outcome, reason, closureNoticeAt });
  }
}

/** The day itself if the office is open, else the last one before it that was. */
export function workingDayBefore({ time, now }: World, daysAgo: number): number {
  let day = time.dayOf(now) - daysAgo;
  while (!time.isOpen(day)) day -= 1;
  return day;
}

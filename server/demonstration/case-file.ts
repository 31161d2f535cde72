import { isComplainant, isInitialInterview } from '../../schema/contact/contact-rules.ts';
import type { ContactFacts } from '../../schema/deadline/settling-clocks.ts';
import {
  type CaseOutcome,
  CaseStage,
  CaseStatus,
  DeadlineEnd,
  DeadlineStatus,
  DeadlineType,
  EventKind,
  type PartyRole,
  PersonKind,
} from '../../schema/vocabulary.ts';
import type { Batch } from './batch.ts';
import type { CasePlan } from './case-plan.ts';
import { begin, cancel, meet, miss, newDeadline } from './deadline-life.ts';
import { derivedId } from './derived-id.ts';
import { chainEvents, type Happening } from './event-chain.ts';
import type { Facts } from './facts-text.ts';
import type { Property } from './invented-places.ts';
import type { CaseRow, ContactRow, DeadlineRow, PartyRow, PersonRow } from './rows.ts';
import type { SeededRandom } from './seeded-random.ts';
import { settleDeadlines } from './settle-deadlines.ts';
import type { World } from './world.ts';

/** What comes first of things at one moment: a case is opened from a report, has people, and closes last. */
const ranks: Partial<Record<EventKind, number>> = {
  [EventKind.CASE_OPENED]: 0,
  [EventKind.REPORT_LINKED]: 1,
  [EventKind.STAGE_CHANGED]: 3,
  [EventKind.CASE_CLOSED]: 4,
};
const rankOf = ({ kind }: Happening): number => ranks[kind] ?? 2;

/** What is left of a log where only numbers of rows matter. */
const milestones: readonly EventKind[] = [EventKind.CASE_OPENED, EventKind.CASE_CLOSED];

const isCurrent = ({ type, status }: DeadlineRow): boolean =>
  type !== DeadlineType.ACTION_DUE || status === DeadlineStatus.PENDING;

const LAST_HOUR = 3_600_000;

interface Step {
  at: number;
  take: () => void;
}

export type NewContact = Pick<ContactRow, 'partyId' | 'method' | 'reached' | 'summary'> &
  Partial<Omit<ContactFacts, 'at' | 'complainant'>> &
  Partial<Pick<ContactRow, 'toldThem' | 'faceToFaceReason'>> & {
    /** The notice that the case closes has an entry of its own in the log. */
    isNotice?: boolean;
  };

/** One case while it is being lived: what is to happen, in whatever order it is thought of, and what came of it. */
export class CaseFile {
  readonly deadlines: DeadlineRow[] = [];
  readonly happenings: Happening[] = [];
  readonly id: string;
  readonly #steps: Step[] = [];
  readonly #parties: PartyRow[] = [];
  readonly #kinds = new Map<string, PersonKind>();
  #interviewed = false;
  #lastNote = '';

  constructor(
    readonly world: World,
    readonly plan: CasePlan,
    readonly row: CaseRow,
    readonly property: Property | null,
    readonly batch: Batch,
    readonly random: SeededRandom,
    /** Who has the case at a moment: it may have changed hands. */
    readonly ownerAt: (at: number) => string,
    /** How it will end, if it lives to its end. */
    readonly outcome: CaseOutcome,
  ) {
    this.id = row.id;
  }

  /** Something to happen at that moment, if the case lives so long. The last hour belongs to closing it. */
  happen(at: number, take: () => void): void {
    if (at < this.world.now && at < this.plan.closedAt - LAST_HOUR) this.#steps.push({ at, take });
  }

  /** Lets everything happen, one thing after the other, and last of all the closing. A step may add later ones. */
  live(close: () => void): void {
    const steps = this.#steps;
    steps.sort((one, other) => one.at - other.at);
    for (let index = 0; index < steps.length; index += 1) {
      const known = steps.length;
      steps[index]!.take();
      if (steps.length > known) {
        const rest = steps.splice(index + 1);
        rest.sort((one, other) => one.at - other.at);
        steps.push(...rest);
      }
    }
    if (this.plan.closedAt < this.world.now) close();
    const end = Math.min(this.world.now, this.plan.closedAt);
    for (const deadline of this.deadlines) miss(deadline, end, this.record);
    this.row.version = 1 + this.happenings.length;
    this.batch.asb_case.push(this.row);
    this.batch.deadline.push(
      ...this.deadlines.filter((deadline) => this.world.inFull || isCurrent(deadline)),
    );
    const chain = chainEvents(
      this.happenings.sort((one, other) => one.at - other.at || rankOf(one) - rankOf(other)),
      { caseId: this.id, reportId: null, readers: this.row.readers },
      this.world.now,
      this.random,
    );
    this.batch.case_event.push(...chain);
  }

  readonly record = (happening: Happening): void => {
    if (this.world.inFull) this.happenings.push(happening);
  };

  /** One of these notes, but not the one that was written last. */
  note(notes: readonly string[]): string {
    let note = this.random.pick(notes);
    while (note === this.#lastNote && notes.length > 1) note = this.random.pick(notes);
    this.#lastNote = note;
    return note;
  }

  log(kind: EventKind, at: number, facts: Facts, by: string | null = this.ownerAt(at)): void {
    if (!this.world.inFull && !milestones.includes(kind)) return;
    this.happenings.push({ kind, at, by, facts });
  }

  moveTo(stage: CaseStage, at: number): void {
    this.log(EventKind.STAGE_CHANGED, at, { from: this.row.stage, to: stage });
    this.row.stage = stage;
    if (stage === CaseStage.MONITORING) this.row.status = CaseStatus.MONITORING;
  }

  party(
    at: number,
    person: PersonRow | string,
    role: PartyRole,
    informed = true,
    relation: string | null = null,
    { reportId = null, representsId = null }: Partial<Pick<PartyRow, 'reportId' | 'representsId'>> = {},
  ): string {
    const personId = typeof person === 'string' ? person : person.id;
    if (typeof person !== 'string') this.batch.person.push(person);
    // Whoever comes back is somebody known.
    const kind = typeof person === 'string' ? PersonKind.INDIVIDUAL : person.kind;
    if (!this.#kinds.has(personId)) this.#kinds.set(personId, kind);
    const id = derivedId(at, this.random);
    const { readers } = this.row;
    const party: PartyRow = {
      id,
      readers,
      caseId: this.id,
      personId,
      role,
      relationToHousehold: relation,
      informed,
      addedAt: at,
      reportId,
      representsId,
    };
    this.batch.party.push(party);
    this.#parties.push(party);
    if (informed && !this.#informedAs(party, id)) this.nextUpdateFrom(at, party);
    this.log(EventKind.PARTY_ADDED, at, { party: id, person: personId, role });
    return id;
  }

  due(deadline: DeadlineRow): DeadlineRow {
    this.deadlines.push(deadline);
    const at = Math.max(deadline.startsAt, this.row.openedAt);
    begin(deadline, at, this.ownerAt(at), this.record);
    return deadline;
  }

  setDue(
    type: DeadlineType,
    startsAt: number,
    dueAt: number,
    clause: string,
    actionId: string | null = null,
  ): DeadlineRow {
    const { readers } = this.row;
    return this.due(
      newDeadline({ readers, caseId: this.id, actionId, type, startsAt, dueAt, clause }, this.random),
    );
  }

  /** A contact, and the clocks it settles by the rules of the policy; its identity, where the row is written. */
  contact(at: number, contact: NewContact): string | null {
    const { partyId, method, reached, summary, approachAgreed = false } = contact;
    const id = derivedId(at, this.random);
    const by = this.ownerAt(at);
    const { readers } = this.row;
    const party = this.#parties.find(({ id: one }) => one === partyId) ?? null;
    const speaksFor = this.#parties.find(({ id: one }) => one === party?.representsId);
    const complainant = isComplainant(
      party && { role: party.role, represents: speaksFor?.role ?? null },
      this.#parties.map(({ role }) => role),
    );
    const interview = isInitialInterview(
      { method, reached, complainant },
      this.#interviewed,
      this.world.policy,
    );
    this.#interviewed ||= interview;
    const isWritten = this.world.inFull || approachAgreed;
    if (isWritten) {
      this.batch.contact.push({
        id,
        readers,
        caseId: this.id,
        partyId,
        method,
        occurredAt: at,
        reached,
        approachAgreed,
        summary,
        toldThem: contact.toldThem ?? null,
        isInitialInterview: interview,
        faceToFaceNeeded: contact.faceToFaceNeeded ?? null,
        faceToFaceDeclined: contact.faceToFaceDeclined ?? false,
        faceToFaceReason: contact.faceToFaceReason ?? null,
        recordedById: by,
      });
    }
    if (!contact.isNotice) {
      this.log(EventKind.CONTACT_RECORDED, at, { contact: id, method, reached, approachAgreed });
    }
    if (!reached) return isWritten ? id : null;
    this.row.lastContactAt = at;
    for (const deadline of this.deadlines) miss(deadline, at, this.record);
    const said = { ...contact, at: new Date(at), approachAgreed, complainant };
    settleDeadlines(this.deadlines, said, this.world.policy, by, this.record);
    if (party) this.updated(at, party);
    return isWritten ? id : null;
  }

  /** The party under whom somebody is kept informed: whoever has two roles is told once. */
  #informedAs({ personId }: Pick<PartyRow, 'personId'>, but?: string): PartyRow | undefined {
    return this.#parties.find((one) => one.informed && one.personId === personId && one.id !== but);
  }

  /** Everybody who is kept informed, each once (3.6). */
  get informed(): PartyRow[] {
    return this.#parties.filter((party) => party.informed && this.#informedAs(party) === party);
  }

  /** The parties in the order in which they came, each with what kind of person it is. */
  get people(): readonly { party: PartyRow; kind: PersonKind }[] {
    return this.#parties.map((party) => ({ party, kind: this.#kinds.get(party.personId)! }));
  }

  /** Those who are kept informed, each once, other than the person of this party. */
  othersInformed(partyId: string | null): PartyRow[] {
    const except = this.#parties.find(({ id }) => id === partyId)?.personId;
    const informed = this.#parties.filter((party) => party.informed && party.personId !== except);
    return informed.filter((party) => this.#informedAs(party) === party);
  }

  /** Whoever was spoken to was brought up to date; their next update is due from here. */
  updated(at: number, reached: PartyRow): void {
    const party = this.#informedAs(reached);
    if (!party) return;
    const updates = this.deadlines.filter(
      ({ type, partyId }) => type === DeadlineType.UPDATE_DUE && partyId === party.id,
    );
    for (const update of updates) {
      if (this.world.inFull) meet(update, at, this.ownerAt(at), this.record);
      else this.deadlines.splice(this.deadlines.indexOf(update), 1);
    }
    if (this.world.inFull) this.log(EventKind.UPDATE_GIVEN, at, { party: party.id });
    this.nextUpdateFrom(at, party);
  }

  nextUpdateFrom(at: number, { id }: PartyRow): void {
    if (!this.world.inFull && this.plan.closedAt < this.world.now) return;
    const { everyWorkingDays } = this.world.policy.updates;
    this.setDue(DeadlineType.UPDATE_DUE, at, this.world.time.due(at, everyWorkingDays), '3.6').partyId = id;
  }

  /** Ends what still ran; says what that was. */
  cancelRest(at: number): string[] {
    const running = this.deadlines.filter(({ status }) => status === DeadlineStatus.PENDING);
    for (const deadline of this.deadlines)
      cancel(deadline, at, this.ownerAt(at), DeadlineEnd.CASE_CLOSED, this.record);
    return running.filter(({ status }) => status === DeadlineStatus.CANCELLED).map(({ id }) => id);
  }
}

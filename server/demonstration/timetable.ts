import { referenceOf } from '../../schema/reference.ts';
import { arrivals, Season } from './arrivals.ts';
import { planCase } from './case-plan.ts';
import { Stream, type World } from './world.ts';

const DAY = 86_400_000;

export type Fate = 'CASE' | 'OTHER' | 'UNDECIDED';

export interface Arrival {
  index: number;
  receivedAt: number;
  fate: Fate;
}

/** When a report comes, and when a case is opened of it, if one is. */
export interface Beginning {
  receivedAt: number;
  openedAt: number | null;
}

/** The last number given out in each year, by kind: what the database has already. */
export type Counters = ReadonlyMap<string, number>;

/**
 * When every report comes and every case opens, so that references follow one another in time. Three numbers for each
 * case are all that the whole load keeps in memory.
 */
export class Timetable {
  readonly #reports: Numbering;
  readonly #cases: Numbering;
  readonly #latest: number;
  readonly #surveys = new Map<number, number>();

  constructor(
    readonly world: World,
    readonly cases: number,
    readonly counters: Counters,
    /** What is told besides, by the domain's own operations: it is numbered among the rest. */
    told: readonly Beginning[] = [],
  ) {
    this.#latest = lastMiddays(world);
    const received = told.map(({ receivedAt }) => receivedAt);
    const opened = told.flatMap(({ openedAt }) => openedAt ?? []);
    for (const { index, receivedAt, fate } of this.arrivals()) {
      received.push(receivedAt);
      if (fate !== 'CASE') continue;
      const { openedAt, linked } = planCase(world, index, receivedAt, this.#latest);
      opened.push(openedAt);
      for (const further of linked) received.push(further.receivedAt);
    }
    this.#reports = new Numbering('REP', received, world, counters);
    this.#cases = new Numbering('ASB', opened, world, counters);
  }

  /** Cases are opened up to here, so that every one of them has been opened before now. */
  get latest(): number {
    return this.#latest;
  }

  *arrivals(): Generator<Arrival, void> {
    const { world, cases } = this;
    const { start, now, time } = world;
    const others = Math.round(cases * 0.5);
    const undecided = Math.max(14, Math.round(cases * 0.007));
    const lately = time.midnight(time.openDay(time.dayOf(now) - 7));
    const come = (fate: Fate, count: number, from: number, to: number, number: number) => {
      const random = world.random(Stream.TIMES, number);
      return { fate, times: arrivals(count, new Season(from, to, time), random) };
    };
    const streams = [
      come('CASE', cases, start, this.#latest, 1),
      come('OTHER', others, start, this.#latest, 2),
      come('UNDECIDED', undecided, lately, now, 3),
    ].map((stream) => ({ ...stream, next: stream.times.next().value }));
    for (let index = 0; ; index += 1) {
      let first = streams[0]!;
      for (const stream of streams) {
        if (stream.next && (!first.next || stream.next < first.next)) first = stream;
      }
      if (!first.next) return;
      yield { index, receivedAt: first.next, fate: first.fate };
      first.next = first.times.next().value;
    }
  }

  reportReference(receivedAt: number): string {
    return this.#reports.next(receivedAt);
  }

  caseReference(openedAt: number): string {
    return this.#cases.next(openedAt);
  }

  /** Surveys are numbered as they are thought of: nobody compares their numbers with the days. */
  surveyReference(issuedAt: number): string {
    const { time } = this.world;
    const year = Number(time.dateOf(time.dayOf(issuedAt)).slice(0, 4));
    const number = (this.#surveys.get(year) ?? this.counters.get(`SUR ${year}`) ?? 0) + 1;
    this.#surveys.set(year, number);
    return referenceOf('SUR', year, number);
  }

  /** What the counters of the database must stand at afterwards. */
  *lastNumbers(): Generator<{ kind: string; year: number; last: number }> {
    yield* this.#reports.lastNumbers();
    yield* this.#cases.lastNumbers();
    for (const [year, last] of this.#surveys) yield { kind: 'SUR', year, last };
  }
}

/** Noon of the last working day that is over. */
function lastMiddays({ time, now }: World): number {
  let day = time.dayOf(now - 1);
  while (!time.isOpen(day)) day -= 1;
  return time.midnight(day) + DAY / 2;
}

/** Numbers within each year, in the order of time. */
class Numbering {
  readonly #times: Float64Array;
  readonly #given = new Map<number, number>();
  readonly #years: { year: number; first: number; before: number }[] = [];

  constructor(
    readonly kind: 'REP' | 'ASB',
    times: readonly number[],
    { time }: World,
    counters: Counters,
  ) {
    this.#times = Float64Array.from(times).sort();
    for (let place = 0; place < this.#times.length; ) {
      const year = Number(time.dateOf(time.dayOf(this.#times[place]!)).slice(0, 4));
      this.#years.push({ year, first: place, before: counters.get(`${kind} ${year}`) ?? 0 });
      place = this.#placeOf(time.midnight(Date.UTC(year + 1, 0, 1) / DAY));
    }
  }

  next(at: number): string {
    const first = this.#placeOf(at);
    const given = this.#given.get(at) ?? 0;
    // Two may share a millisecond: the second has the next number.
    if (this.#times[first + 1] === at) this.#given.set(at, given + 1);
    const place = first + given;
    const year = this.#years.findLast((one) => one.first <= place)!;
    return referenceOf(this.kind, year.year, year.before + place - year.first + 1);
  }

  *lastNumbers(): Generator<{ kind: string; year: number; last: number }> {
    for (const [index, { year, first, before }] of this.#years.entries()) {
      const end = this.#years[index + 1]?.first ?? this.#times.length;
      yield { kind: this.kind, year, last: before + end - first };
    }
  }

  #placeOf(at: number): number {
    let low = 0;
    let high = this.#times.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#times[middle]! < at) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

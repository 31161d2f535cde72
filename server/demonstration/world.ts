import type { PolicyDocument } from '../../schema/policy/policy-document.ts';
import type { InventedArea, InventedService } from './invented-places.ts';
import type { InventedStaff, Team } from './invented-staff.ts';
import { Memory } from './memory.ts';
import { risingSums, SeededRandom } from './seeded-random.ts';
import { WorkingTime } from './working-time.ts';

/** Streams of chance: one for each purpose, so that none disturbs another. */
export const Stream = { PLAN: 10, LIFE: 11, TIMES: 12, QUARTER: 13 } as const;

/** A tenth of the quarter's usual share of late responses may pass; the slipping service has more than a quarter. */
const SLIPPED = 0.3;

/** Everything that is the same for all cases of one load. */
export class World {
  readonly time: WorkingTime;
  readonly memory = new Memory();
  readonly services: readonly InventedService[];
  readonly #shares: Float64Array;
  readonly #late = new Map<string, number>();
  readonly #lastQuarter: number;
  #turns = 0;

  constructor(
    readonly seed: number,
    readonly start: number,
    /** Nothing has happened from here on. */
    readonly now: number,
    readonly policy: PolicyDocument,
    areas: readonly InventedArea[],
    readonly staff: InventedStaff,
    /** False leaves out what only makes a file read well: measuring speed needs rows, not stories. */
    readonly inFull: boolean,
  ) {
    this.time = new WorkingTime(policy);
    this.services = areas.flatMap(({ services }) => services);
    this.#shares = risingSums(this.services.map(({ share }) => share));
    this.#lastQuarter = this.#quarterOf(now) - 1;
  }

  random(stream: number, index: number): SeededRandom {
    return new SeededRandom(this.seed, stream, index);
  }

  someService(random: SeededRandom): InventedService {
    return this.services[random.placeIn(this.#shares)]!;
  }

  teamOf(service: InventedService): Team {
    return this.staff.teams.get(service.id)!;
  }

  /** Counts up: for what must not be left to chance, so that every kind of it is there. */
  turn(): number {
    this.#turns += 1;
    return this.#turns;
  }

  /** How likely a response is late: each service has its level, each quarter its luck. */
  lateness(service: InventedService, at: number): number {
    const quarter = this.#quarterOf(at);
    if (service.slips && quarter === this.#lastQuarter) return SLIPPED;
    const key = `${service.id} ${quarter}`;
    let late = this.#late.get(key);
    if (late === undefined) {
      const luck = this.random(Stream.QUARTER, this.services.indexOf(service) * 1000 + (quarter % 1000));
      late = service.late * (0.4 + 1.3 * luck.next());
      this.#late.set(key, late);
    }
    return late;
  }

  #quarterOf(at: number): number {
    const date = new Date(this.time.dayOf(at) * 86_400_000);
    return date.getUTCFullYear() * 4 + Math.floor(date.getUTCMonth() / 3);
  }
}

import { GraphQLError, type OperationDefinitionNode } from 'graphql';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { StaffRole } from '../../schema/vocabulary.ts';
import type { Viewer } from '../sign-in/session.ts';

/** What an integrator, a program that serves many people, may spend beside a person. */
const integrators = 5;

const known = new WeakMap<OperationDefinitionNode, number>();

/** One point for asking, and one for each hundred rows that the operation could return. */
export const priceRows = (operation: OperationDefinitionNode, rows: number) =>
  known.set(operation, 1 + Math.floor(rows / 100));

/** The points of an operation that the limits have let through. */
export const pointsOf = (operation: OperationDefinitionNode) => known.get(operation) ?? 1;

export interface Cost {
  points: number;
  left: number;
}

/** What people spend in a minute, by person, in this process. Whoever has spent it waits; nobody else notices. */
export class Purse {
  private readonly people: RateLimiterMemory;
  private readonly programs: RateLimiterMemory;

  constructor(pointsPerMinute: number) {
    this.people = new RateLimiterMemory({ points: pointsPerMinute, duration: 60 });
    this.programs = new RateLimiterMemory({ points: pointsPerMinute * integrators, duration: 60 });
  }

  /**
   * @returns what it cost, and what is left of this minute.
   * @throws GraphQLError TOO_MANY_REQUESTS (429) with the seconds until there is something to spend again.
   */
  async spend({ staffId, roles }: Pick<Viewer, 'staffId' | 'roles'>, points: number): Promise<Cost> {
    const limiter = roles.includes(StaffRole.INTEGRATOR) ? this.programs : this.people;
    try {
      const { remainingPoints } = await limiter.consume(staffId, points);
      return { points, left: remainingPoints };
    } catch (spent) {
      if (!(spent instanceof RateLimiterRes)) throw spent;
      const retryAfterSeconds = Math.max(1, Math.ceil(spent.msBeforeNext / 1000));
      throw new GraphQLError(
        `Too much in one minute: at most ${limiter.points} points, one for each operation and each hundred rows it could return. Go on in ${retryAfterSeconds} s.`,
        {
          extensions: {
            code: 'TOO_MANY_REQUESTS',
            retryAfterSeconds,
            http: { status: 429, headers: new Map([['retry-after', String(retryAfterSeconds)]]) },
          },
        },
      );
    }
  }
}

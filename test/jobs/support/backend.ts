import { afterAll, beforeAll, beforeEach } from 'vitest';
import { NO_REDIS, startRedis, type TestRedis } from '../../support/redis.ts';

export const backends = ['PostgreSQL', 'Redis'] as const;
export type Backend = (typeof backends)[number];

/** Where the queue of this group of tests lies; skips the group, saying why, when there is no Redis to test on. */
export function useBackend(backend: Backend): { redisUrl: string | undefined } {
  let redis: TestRedis | undefined;
  if (backend === 'Redis') {
    beforeAll(async () => {
      redis = await startRedis();
    });
    afterAll(() => redis?.stop());
    beforeEach(({ skip }) => {
      if (!redis) skip(NO_REDIS);
    });
  }
  return {
    get redisUrl() {
      return redis?.url;
    },
  };
}

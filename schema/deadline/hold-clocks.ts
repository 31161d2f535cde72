import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import type { Case } from '../case/case.ts';
import type { Report } from '../report/report.ts';

/**
 * Holds a case or report until the operation ends, so that what is then read of its clocks stays true: the worker
 * that marks the missed ones passes over what is held, and two do not note the same miss.
 */
export const holdClocks = (em: EntityManager, of: Case | Report): Promise<void> =>
  em.lock<Case | Report>(of, LockMode.PESSIMISTIC_WRITE);

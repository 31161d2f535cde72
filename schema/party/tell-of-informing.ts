import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { recordEvent } from '../event/record-event.ts';
import { EventKind } from '../vocabulary.ts';
import type { Party } from './party.ts';

/** That somebody is kept informed from now on, or no longer, whatever it follows from. */
export function tellOfInforming(em: EntityManager, { id, case: of, informed }: Party, act: Act): void {
  const facts = { party: id, changed: ['informed'], informed };
  recordEvent(em, { case: of }, EventKind.PARTY_CHANGED, facts, act);
}

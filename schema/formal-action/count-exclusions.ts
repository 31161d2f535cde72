import type { EntityManager } from '@mikro-orm/postgresql';
import type { Person } from '../person/person.ts';
import type { PolicyDocument } from '../policy/policy-document.ts';

/**
 * The most times a person has been excluded in any of the law's periods around a moment, in all their cases: also
 * those that whoever asks may not see. The database answers with the number alone, and holds the person for this.
 */
export async function countExclusions(
  em: EntityManager,
  person: Person,
  beginsAt: Date,
  butAction: string | null,
  { formalAction }: PolicyDocument,
): Promise<number> {
  const [row] = await em.execute<{ times: number }[]>('select app.exclusions_around(?, ?, ?, ?) as times', [
    person.id,
    beginsAt,
    formalAction.temporaryExclusion.months,
    butAction,
  ]);
  return row!.times;
}

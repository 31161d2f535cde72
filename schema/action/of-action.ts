import { Index, ManyToOne } from '@mikro-orm/decorators/legacy';
import { Scoped } from '../access/scoped.ts';
import { Case } from '../case/case.ts';
import { Action } from './action.ts';

/** What there may be once for an action: the facts of its type. The identity of the action is unique in the table. */
export abstract class OfAction extends Scoped {
  @ManyToOne(() => Case)
  @Index()
  case!: Case;

  @ManyToOne(() => Action, { unique: true })
  action!: Action;
}

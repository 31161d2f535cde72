import type { Ask, Written } from './asks.ts';
import { isAsked } from './asks.ts';

/** Why a change was not made. Where somebody else was quicker: both values. */
export interface FormRefusal {
  field: string;
  rule: string;
  clause: string;
  message: string;
  yours: string | null;
  current: string | null;
}

export interface Fault {
  /** The ask beside which it stands; null where none of them is meant. */
  field: string | null;
  words: string;
  /** That it was not answered: so it stands beside the field until it is. */
  missing?: boolean;
}

const conflicts = ['CHANGED_MEANWHILE', 'READ_BEFORE_OVERWRITING'];

/** Whether somebody else changed the same since it was read. */
export const isConflict = ({ rule }: FormRefusal): boolean => conflicts.includes(rule);

/** Each refusal beside what it is about, in the words of the rule. */
export function faultsOf(refusals: readonly FormRefusal[], asks: readonly Ask[], written: Written): Fault[] {
  const asked = asks.filter((ask) => isAsked(ask, written));
  return refusals
    .filter((refusal) => !isConflict(refusal))
    .map(({ field, message, clause }) => ({
      field: besideOf(field, asked),
      words: `${message} (${clause})`,
    }));
}

function besideOf(field: string, asked: readonly Ask[]): string | null {
  const plain = field.replace(/\[(\d+)\]/g, '.$1');
  const same = asked.find((ask) => ask.field === plain || ask.told === plain);
  if (same) return same.field;
  const inRow = asked.find((ask) => ask.row && plain.startsWith(`${ask.field}.`));
  if (inRow) {
    const [at, ...inner] = plain.slice(inRow.field.length + 1).split('.');
    const of = inRow.row!.asks.find((ask) => ask.field === inner.join('.') || ask.field === inner[0]);
    return of ? `${inRow.field}.${at}.${of.field}` : inRow.field;
  }
  const around = asked.find(
    (ask) =>
      plain.startsWith(`${ask.field}.`) ||
      ask.field.endsWith(`.${plain}`) ||
      ask.field.startsWith(`${plain}.`),
  );
  return around?.field ?? null;
}

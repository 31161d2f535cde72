import { createHmac } from 'node:crypto';
import type { EqualityUnit } from './equality-unit.ts';

/** Of each unit, by a print of who it is, a print of all that is told of it. */
export type UnitPrints = Readonly<Record<string, string>>;

/** A signed summary is replaced where so many of those in it have changed: of fewer the two would tell who they are. */
const FEWEST_CHANGED = 10;
const HALF_A_PRINT = 22;

/** Keyed by the secret of the year: without it nobody can tell whose print one is. */
export function printsOf(units: readonly EqualityUnit[], secret: Buffer): UnitPrints {
  const print = (kind: string, text: string) =>
    createHmac('sha256', secret)
      .update(`${kind}\u2016${text}`, 'utf8')
      .digest('base64')
      .slice(0, HALF_A_PRINT);
  return Object.fromEntries(
    units.map(({ id, groups, parts }) => [
      print('WHO', id),
      print('WHAT', JSON.stringify([id, sorted(groups), sorted(parts)])),
    ]),
  );
}

const sorted = (of: object) => Object.entries(of).sort(([one], [other]) => (one < other ? -1 : 1));

/** Whether enough units came, went or are told otherwise. */
export function enoughChanged(before: UnitPrints, now: UnitPrints): boolean {
  const all = new Set([...Object.keys(before), ...Object.keys(now)]);
  const changed = [...all].filter((who) => before[who] !== now[who]);
  return changed.length >= FEWEST_CHANGED;
}

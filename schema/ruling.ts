/** Why something may not be done: which field, whose rule, and a sentence fit for a person. */
export interface Refusal {
  field: string;
  /** Stable name of the rule, for programs. */
  rule: string;
  /** Clause of the policy (`8.6`), or the law spelt out where the rule is not the policy's. */
  clause: string;
  /** Never carries what somebody wrote, only what is wrong with it. */
  message: string;
  /** Where somebody else was quicker: what the client would have written, and what stands there now. */
  yours?: string | null;
  current?: string | null;
}

export interface Denied {
  ok: false;
  refusals: readonly Refusal[];
}

/** The answer of a rule: allowed, with what follows from it, or every reason why not. */
export type Ruling<T extends object = object> = ({ ok: true } & T) | Denied;

export const refusal = (field: string, rule: string, clause: string, message: string): Refusal => ({
  field,
  rule,
  clause,
  message,
});

export const ruling = <T extends object>(refusals: readonly Refusal[], answer: T): Ruling<T> =>
  refusals.length > 0 ? { ok: false, refusals } : { ok: true, ...answer };

/** An operation stopped by a rule; carries what the API shows as typed expected errors. */
export class Refused extends Error {
  readonly refusals: readonly Refusal[];

  constructor(refusals: readonly Refusal[]) {
    super(refusals.map(({ message, clause }) => `${message} (${clause})`).join(' '));
    this.name = 'Refused';
    this.refusals = refusals;
  }
}

/** What two rulings allow together; every reason of both when either does not. */
export function insistAll<A extends object, B extends object>(one: Ruling<A>, other: Ruling<B>): A & B {
  const refusals = [one, other].flatMap((answer) => (answer.ok ? [] : answer.refusals));
  if (refusals.length > 0) throw new Refused(refusals);
  return { ...one, ...other } as unknown as A & B;
}

/** Returns what a ruling allows and throws `Refused` when it does not. */
export function insist<T extends object>(answer: Ruling<T>): { ok: true } & T {
  if (!answer.ok) throw new Refused(answer.refusals);
  return answer;
}

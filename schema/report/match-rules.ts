import type { PolicyDocument } from '../policy/policy-document.ts';
import { type Behaviour, type CategoryCode, MatchReason } from '../vocabulary.ts';

/** Somebody as far as two records of one person can be told to be the same. */
export interface MatchedPerson {
  id: string;
  name: string | null;
  dateOfBirth: string | null;
  phone: string | null;
  email: string | null;
}

/** A report, or a case that has none, as it is compared with another. */
export interface Comparable {
  at: Date;
  category: CategoryCode | null;
  behaviour: Behaviour | null;
  propertyId: string | null;
  people: readonly MatchedPerson[];
}

export interface Match<C extends Comparable> {
  of: C;
  reasons: MatchReason[];
  score: number;
}

const weights: Record<MatchReason, number> = {
  [MatchReason.SAME_PERSON]: 5,
  [MatchReason.SAME_PHONE]: 4,
  [MatchReason.SAME_EMAIL]: 4,
  [MatchReason.SAME_NAME_AND_BIRTH]: 4,
  [MatchReason.SAME_ADDRESS]: 3,
  [MatchReason.SAME_CATEGORY]: 2,
  [MatchReason.NEAR_IN_TIME]: 1,
};

/** Without one of these two reports have nothing to do with one another. */
const bonds: readonly MatchReason[] = [
  MatchReason.SAME_PERSON,
  MatchReason.SAME_PHONE,
  MatchReason.SAME_EMAIL,
  MatchReason.SAME_NAME_AND_BIRTH,
  MatchReason.SAME_ADDRESS,
];

const longestTail = 9;

/** The national number without its prefix: 01632 960001 and +44 1632 960001 are one. Null where there are too few digits. */
export function phoneKey(phone: string | null): string | null {
  const digits = (phone ?? '').replace(/[^0-9]/g, '');
  return digits.length >= longestTail ? digits.slice(-longestTail) : null;
}

export const emailKey = (email: string | null): string | null => email?.trim().toLowerCase() || null;

/** Case, accents and spaces do not make another person of the same birthday. */
export const nameKey = (name: string | null): string | null =>
  name
    ?.normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim() || null;

const same = (one: string | null, other: string | null): boolean => one !== null && one === other;

function samePerson(one: MatchedPerson, other: MatchedPerson): MatchReason[] {
  if (one.id === other.id) return [MatchReason.SAME_PERSON];
  const reasons: MatchReason[] = [];
  if (same(phoneKey(one.phone), phoneKey(other.phone))) reasons.push(MatchReason.SAME_PHONE);
  if (same(emailKey(one.email), emailKey(other.email))) reasons.push(MatchReason.SAME_EMAIL);
  if (same(one.dateOfBirth, other.dateOfBirth) && same(nameKey(one.name), nameKey(other.name))) {
    reasons.push(MatchReason.SAME_NAME_AND_BIRTH);
  }
  return reasons;
}

/** Why an earlier report may belong with this one (#63, #75); empty where nothing binds them. */
export function compareReports(
  one: Comparable,
  other: Comparable,
  { matching }: PolicyDocument,
): MatchReason[] {
  const reasons = new Set(
    one.people.flatMap((mine) => other.people.flatMap((theirs) => samePerson(mine, theirs))),
  );
  if (same(one.propertyId, other.propertyId)) reasons.add(MatchReason.SAME_ADDRESS);
  if (!bonds.some((bond) => reasons.has(bond))) return [];
  const category = one.category !== null && one.category === other.category;
  if (category || (one.behaviour !== null && one.behaviour === other.behaviour)) {
    reasons.add(MatchReason.SAME_CATEGORY);
  }
  const apart = Math.abs(one.at.getTime() - other.at.getTime());
  if (apart <= matching.nearDays * 86_400_000) reasons.add(MatchReason.NEAR_IN_TIME);
  return Object.values(MatchReason).filter((reason) => reasons.has(reason));
}

/** The likeliest first, and of equals the latest. */
export function rankMatches<C extends Comparable>(
  one: Comparable,
  others: readonly C[],
  policy: PolicyDocument,
  most = 10,
): Match<C>[] {
  return others
    .map((of) => {
      const reasons = compareReports(one, of, policy);
      return { of, reasons, score: reasons.reduce((sum, reason) => sum + weights[reason], 0) };
    })
    .filter(({ reasons }) => reasons.length > 0)
    .sort((a, b) => b.score - a.score || b.of.at.getTime() - a.of.at.getTime())
    .slice(0, most);
}

/** Whether the person or the place is known from before: then it is no first report (#115). */
export const knownBefore = (receivedAt: Date, matches: readonly { of: { at: Date } }[]): boolean =>
  matches.some(({ of }) => of.at <= receivedAt);

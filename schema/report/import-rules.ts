import { categoryPolicy } from '../policy/category-advice.ts';
import type { PolicyDocument } from '../policy/policy-document.ts';
import { type Refusal, refusal } from '../ruling.ts';
import type { CategoryCode } from '../vocabulary.ts';

/** As many reports as one request may bring. */
export const mostImported = 250;

/**
 * What a connected system may bring in. What belongs to a procedure of its own, such as domestic abuse, is read by named
 * people alone, whom no system can name: it is taken by somebody who speaks to the person (#3).
 */
export function refuseImported(
  { category, idempotencyKey }: { category?: CategoryCode | null; idempotencyKey?: string | null },
  policy: PolicyDocument,
): Refusal[] {
  return [
    ...(idempotencyKey
      ? []
      : [
          refusal(
            'idempotencyKey',
            'KEY_OF_CHANGE',
            '15.1',
            'Give each report a key of its own, so that it is taken once however often it is sent.',
          ),
        ]),
    ...(category && categoryPolicy(category, policy).redirectTo
      ? [
          refusal(
            'category',
            'TAKEN_BY_A_PERSON',
            'Scope',
            'What belongs to a procedure of its own is not brought in by a system: have it reported to somebody.',
          ),
        ]
      : []),
  ];
}

export const refuseHowMany = (reports: number): Refusal[] =>
  reports >= 1 && reports <= mostImported
    ? []
    : [refusal('reports', 'REPORTS_AT_ONCE', '15.1', `Send 1 to ${mostImported} reports at once.`)];

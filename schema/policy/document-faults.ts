import type { z } from 'zod';
import { confidants } from '../staff/case-workers.ts';
import { CategoryCode } from '../vocabulary.ts';
import { faultsByExample, isThing, missingFrom } from './faults-by-example.ts';
import { faultsOfMatrix } from './matrix-faults.ts';
import { opy872v3 } from './opy872-v3.ts';
import type { PolicyDocument } from './policy-document.ts';
import { policyShape } from './policy-shape.ts';
import { takenAway } from './what-stands.ts';

/** What is wrong with a document, and where: `responseTimes.emergencyContact.workingDays`. */
export interface DocumentFault {
  path: string;
  message: string;
  /** Whose words it goes against, where it is not the form of a policy alone. */
  clause?: string;
}

/** As many as somebody can put right at one sitting. */
const TOLD_AT_MOST = 100;

export type CheckedDocument =
  | { document: PolicyDocument; faults: [] }
  | { document: null; faults: DocumentFault[] };

/** A document of the policy, or every fault it has (#150). No message repeats what was written. */
export function checkDocument(value: unknown): CheckedDocument {
  const read = policyShape.safeParse(value);
  const shaped = read.success ? [] : read.error.issues.flatMap((issue) => faultsOfIssue(issue, value));
  const missing = missingFrom(value, opy872v3);
  const faults = [...new Map([...missing, ...shaped].map((fault) => [fault.path, fault])).values()];
  if (faults.length === 0) faults.push(...faultsBetweenParts(value as PolicyDocument));
  return faults.length === 0
    ? { document: value as PolicyDocument, faults: [] }
    : { document: null, faults: faults.slice(0, TOLD_AT_MOST) };
}

const at = (...path: PropertyKey[]): string =>
  path.map((part) => (/^[\w-]{1,60}$/.test(String(part)) ? String(part) : '?')).join('.');

function faultsOfIssue(issue: z.core.$ZodIssue, value: unknown): DocumentFault[] {
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.flatMap((key) => {
        const path = [...issue.path, key].map(String);
        const example = within(opy872v3, path);
        return example === undefined
          ? [{ path: at(...path), message: 'The policy knows nothing of that name.' }]
          : faultsByExample(within(value, path), example, path);
      });
    case 'invalid_union':
      return [{ path: at(...issue.path), message: 'This is none of the things that may stand here.' }];
    default:
      return [{ path: at(...issue.path), message: messageOf(issue) }];
  }
}

/** What stands at a path, where names lead to it. */
const within = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((at, key) => (isThing(at) && Object.hasOwn(at, key) ? at[key] : undefined), value);

const kinds: Record<string, string> = {
  string: 'Words stand here.',
  number: 'A number stands here.',
  int: 'A whole number stands here.',
  boolean: 'Here it is either yes (true) or no (false).',
  array: 'A list stands here.',
  object: 'Several values with names stand here.',
};

function messageOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return kinds[issue.expected] ?? 'Something of another kind stands here.';
    case 'too_small':
      return `It is ${issue.minimum} at the least${issue.origin === 'array' ? ', counting entries' : ''}.`;
    case 'too_big':
      return `It is ${issue.maximum} at the most${issue.origin === 'array' ? ', counting entries' : ''}.`;
    case 'invalid_value':
      return `One of these stands here: ${issue.values.map(String).join(', ')}.`;
    default:
      return issue.message;
  }
}

/** What each part may be and all of them together may not. */
function faultsBetweenParts(policy: PolicyDocument): DocumentFault[] {
  const faults: DocumentFault[] = [...takenAway(policy)];
  const fault = (path: string, message: string) => faults.push({ path, message });
  for (const code of Object.values(CategoryCode)) {
    const lines = policy.categories.filter((category) => category.code === code).length;
    if (lines !== 1)
      fault('categories', `The table has ${lines} lines for ${code}; it has one for each (3.9).`);
  }
  if (policy.dayHours.from >= policy.dayHours.to) fault('dayHours.to', 'The day ends after it begins.');
  const { LOW, MEDIUM, HIGH } = policy.riskReviewWorkingDays;
  if (HIGH > MEDIUM || MEDIUM > LOW) {
    fault('riskReviewWorkingDays', 'The higher the risk, the sooner it is looked at again (8.7).');
  }
  for (const [index, { validFrom, validTo, ages }] of policy.interventions.entries()) {
    if (validFrom && validTo && validTo < validFrom) {
      fault(`interventions.${index}.validTo`, 'A power cannot end before it begins.');
    }
    if (ages?.to != null && ages.to < ages.from) {
      fault(`interventions.${index}.ages.to`, 'An age cannot end before it begins.');
    }
  }
  for (const [code, { checklist }] of Object.entries(policy.guidance)) {
    if (new Set(checklist.map((item) => item.code)).size < checklist.length) {
      fault(`guidance.${code}.checklist`, 'Two steps have the same code.');
    }
  }
  const { keptBy, hiddenFrom } = policy.whistleblowing;
  if (!keptBy.every((role) => confidants.includes(role))) {
    const who = confidants.join(', ');
    fault('whistleblowing.keptBy', `Whoever keeps whistleblowing reads what is confided: ${who} (Scope).`);
  } else if (keptBy.every((role) => hiddenFrom.includes(role))) {
    fault(
      'whistleblowing.hiddenFrom',
      'Whistleblowing is hidden from whoever keeps it: nobody would read it.',
    );
  }
  const modules = policy.training.modules.map(({ code }) => code);
  if (new Set(modules).size < modules.length) fault('training.modules', 'Two modules have the same code.');
  for (const message of faultsOfMatrix(policy.riskMatrix)) fault('riskMatrix', message);
  return faults;
}

import { type Refusal, refusal } from '../ruling.ts';
import { refuseText } from '../text-rules.ts';
import type { ContactPreferencesInput } from './contact-preferences-input.ts';
import type { Person } from './person.ts';

const each = <T>(values: readonly T[] | null | undefined): T[] | null =>
  values && values.length > 0 ? [...new Set(values)] : null;
const text = (value: string | null | undefined): string | null => value?.trim() || null;

/** The preferences as the person's row holds them; only what was given. What is sealed is not among them. */
export function preferencesOf(input: ContactPreferencesInput): Partial<Person> {
  const given: Partial<Person> = {};
  if (input.preferredMethods !== undefined) given.preferredMethods = each(input.preferredMethods);
  if (input.excludedMethods !== undefined) given.excludedMethods = each(input.excludedMethods);
  if (input.doNotLeaveMessages !== undefined) given.doNotLeaveMessages = input.doNotLeaveMessages ?? false;
  if (input.doNotWriteToAddress !== undefined) given.doNotWriteToAddress = input.doNotWriteToAddress ?? false;
  if (input.language !== undefined) given.language = text(input.language);
  if (input.interpreterNeeded !== undefined) given.interpreterNeeded = input.interpreterNeeded ?? false;
  return given;
}

/** Whether the wishes can be kept: texts within bounds, and no way both preferred and excluded. */
export function refusePreferences(
  input: ContactPreferencesInput,
  field: string,
  standing: Pick<Person, 'preferredMethods' | 'excludedMethods'> | null = null,
): Refusal[] {
  const refusals = [
    ...refuseText(`${field}.safeTimes`, input.safeTimes ?? null, 500),
    ...refuseText(`${field}.language`, input.language ?? null, 100),
    ...refuseText(`${field}.mustNotBeSaid`, input.mustNotBeSaid ?? null, 2_000),
  ];
  const wish = { ...standing, ...preferencesOf(input) };
  if ((wish.preferredMethods ?? []).some((method) => (wish.excludedMethods ?? []).includes(method))) {
    const message = 'One way of reaching somebody cannot be both preferred and excluded.';
    refusals.push(refusal(`${field}.excludedMethods`, 'PREFERRED_OR_EXCLUDED', '12.1', message));
  }
  return refusals;
}

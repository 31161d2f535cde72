import { type MailText, signed } from '../notification/mail-words.ts';
import { wordFor } from '../vocabulary/words-in-use.ts';
import type { GrantState, StaffRole } from '../vocabulary.ts';

export interface RoleTold {
  role: StaffRole;
  state: GrantState;
  /** The area or service; null for the whole landlord. */
  over: string | null;
}

const stands: Record<GrantState, string> = {
  PROPOSED: 'waits for a second person to confirm it',
  HELD: 'is held from now on',
  DECLINED: 'was not confirmed',
  ENDED: 'has ended',
};

const line = ({ role, state, over }: RoleTold) =>
  `- ${wordFor(role)}, ${over ?? 'the whole landlord'}: ${stands[state]}`;
const people = (publicUrl: string) => new URL('/people-and-roles', publicUrl).href;

/** For whoever protects data, and for administrators where something waits for them: which roles, not whose. */
export const rolesMail = (roles: readonly RoleTold[], publicUrl: string): MailText => ({
  title: roles.length === 1 ? 'A role was changed' : `${roles.length} roles were changed`,
  body: signed(roles.map(line).join('\n'), `Whose they are and who did it: ${people(publicUrl)}`),
});

/** For the person themselves. */
export const ownRolesMail = (roles: readonly RoleTold[]): MailText => ({
  title: roles.length === 1 ? 'Your role in Amity was changed' : 'Your roles in Amity were changed',
  body: signed(roles.map(line).join('\n'), 'If you did not expect this, tell your data protection officer.'),
});

/** For the person themselves: whoever is put out by mistake, or on purpose, notices. */
export const ownLeavingMail = (lastDay: string | null): MailText => ({
  title: lastDay ? 'It is on record that you leave' : 'It is no longer on record that you leave',
  body: signed(
    lastDay ? `Your last day: ${lastDay}` : 'You have your access to Amity again.',
    'If you did not expect this, tell your data protection officer.',
  ),
});

/** For whoever leads the service: how much there is to hand over, never whose or about whom. */
export const handoverMail = (cases: number, visits: number, publicUrl: string): MailText => ({
  title: 'Work to be handed over',
  body: signed(
    'Somebody who leads cases of yours leaves, or no longer works there.',
    [
      cases > 0 && `- open cases: ${cases}, ${new URL('/cases?owner=gone', publicUrl).href}`,
      visits > 0 && `- planned visits in cases of yours: ${visits}`,
    ]
      .filter((each) => each !== false)
      .join('\n'),
  ),
});

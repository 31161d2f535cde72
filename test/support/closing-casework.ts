import { assessed, openedCase, taken } from './casework.ts';
import type { Asker, Data, Landlord } from './landlord.ts';

export interface ToClose {
  id: string;
  reporter: Data;
  accused: Data;
}

/** What happened three weeks before, reported on Monday the 2nd and talked over on the 3rd: a case of two sides, both kept informed, with its risk assessed. */
export async function readyToClose(landlord: Landlord, by: Asker): Promise<ToClose> {
  landlord.clock.at('2026-03-02T10:00');
  const { case: of } = await openedCase(landlord, by, { occurredAt: '2026-02-10T21:00:00Z' });
  const { party: accused } = await taken(by, 'addParty', {
    caseId: of.id,
    person: { name: 'Percy Lowther' },
    role: 'ALLEGED_PERPETRATOR',
    informed: true,
  });
  await assessed(by, of);
  landlord.clock.at('2026-03-03T10:00');
  const talk = { method: 'PHONE', reached: true, approachAgreed: true };
  await taken(by, 'recordContact', { caseId: of.id, ...talk });
  return { id: of.id, reporter: of.parties[0], accused };
}

/** How it is closed where everybody may be told the same. */
export const closing = (of: { id: string }, change: object = {}) => ({
  caseId: of.id,
  outcome: 'NO_FURTHER_INCIDENTS',
  reason: 'Quiet since.',
  closureNoticeAt: '2026-03-03T10:00:00Z',
  reviewRightInformedAt: '2026-03-03T10:00:00Z',
  ...change,
});

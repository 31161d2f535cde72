import type { ComponentType } from 'react';
import type { CaseWorkQuery } from '../../generated/case-work-query.ts';
import type { ChangeFormProps } from '../../kit/change-form.tsx';
import type { Choice } from '../../kit/select-field.tsx';
import { wordWithin } from '../../words/vocabulary-words.ts';

export type CaseData = NonNullable<CaseWorkQuery['case']>;
export type PartyData = CaseData['parties'][number];

/** Where the work is done: the case, and what of it is meant. */
export interface WorkProps {
  file: CaseData;
  on: string | undefined;
  /** What every form of a case has: its draft, its name, and what follows. */
  form: Pick<ChangeFormProps, 'draft' | 'name' | 'onDone' | 'onConflict'>;
}

/** One thing to do in a case, and what is said when it is done. */
export interface Work {
  done: string;
  Form: ComponentType<WorkProps>;
}

export const nameOf = ({ person }: PartyData): string =>
  person.erasedAt ? 'Kept no longer' : (person.name ?? `Somebody without a name`);

/** The people of the case who still are its people, to choose from. */
export const peopleOf = (file: CaseData, only: (party: PartyData) => boolean = () => true): Choice[] =>
  file.parties
    .filter((party) => !party.endedAt && only(party))
    .map((party) => ({ value: party.id, label: `${nameOf(party)}, ${wordWithin(party.role)}` }));

export const isAccused = ({ role }: PartyData): boolean => role === 'ALLEGED_PERPETRATOR';

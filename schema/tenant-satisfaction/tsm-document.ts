import type { FrozenHead } from '../management-report/frozen-head.ts';
import type { TsmCode, TsmFigure } from './tsm-measures.ts';

/** The Tenant Satisfaction Measures on anti-social behaviour, as they stood when they were counted. England only. */
export interface TsmDocument extends FrozenHead {
  /** "2025/26". */
  periodName: string;
  /** By which requirements they were worked out, and where these stand. */
  edition: string;
  source: string;
  measures: { code: TsmCode; name: string; definition: string }[];
  /** Oldest first; the last is the year of the report. */
  years: { name: string; figures: TsmFigure[] }[];
  sentences: [];
}

export const tsmWords: Record<TsmCode, { name: string; definition: string }> = {
  NM01_1: {
    name: 'NM01 (1): anti-social behaviour cases opened for each 1,000 homes',
    definition:
      'Cases opened in the year (1 April to 31 March) at services for housing in England, cases of hate included and domestic abuse not (it has a policy of its own), for each 1,000 homes, rented and shared ownership together, owned on 31 March. A further report while a case is open is no new case; a report after it has closed opens another.',
  },
  NM01_2: {
    name: 'NM01 (2): cases with a hate incident for each 1,000 homes',
    definition:
      'Of these cases, those in which the victim or anybody else perceived hostility towards race, religion, sexual orientation, disability or transgender identity.',
  },
  TP12_LCRA: {
    name: 'TP12: satisfied with the approach to anti-social behaviour, low-cost rental (per cent)',
    definition:
      'Of tenants asked in the year how satisfied or dissatisfied they are with their landlord’s approach to handling anti-social behaviour, those very or fairly satisfied of all who could say; “not applicable” and “don’t know” left out. Asked of all tenants, not of those whose case was handled.',
  },
  TP12_LCHO: {
    name: 'TP12: satisfied with the approach to anti-social behaviour, low-cost home ownership (per cent)',
    definition: 'The same question, of shared owners.',
  },
};

import type { FrozenHead } from '../management-report/frozen-head.ts';
import type { Nation } from '../vocabulary.ts';

/** What is printed in both languages; the Welsh awaits a reader of it. */
export interface Bilingual {
  ENGLISH: string;
  WELSH: string;
}

/** A number, or a symbol: [c] not shown, so that nobody can be recognised; [x] not recorded in that year. */
export type PublicCell = { value: number } | { symbol: '[c]' | '[x]' };

export interface PublicRow {
  code: string;
  name: Bilingual;
  /** One for each year, oldest first. */
  cells: PublicCell[];
}

export type SectionLetter = 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g';

export interface PublicSection {
  letter: SectionLetter;
  /** In the words of policy 3.5. */
  title: Bilingual;
  /** What the latest year was, in one plain sentence. */
  sentence: Bilingual;
  unit: 'COUNT' | 'PERCENT';
  rows: PublicRow[];
}

/** Where a landlord of this law has homes. */
export type PublishedNation = Nation.ENGLAND | Nation.WALES;

export interface NationTable {
  year: string;
  rows: { code: string; name: Bilingual; cells: Record<PublishedNation, PublicCell> }[];
}

/** The data that policy 3.5 has published every year: seven measures of three years, as the public may see them. */
export interface PublicationDocument extends FrozenHead {
  /** "2025/26". */
  periodName: string;
  landlord: string;
  contact: string;
  /** "2023/24" to "2025/26". */
  years: string[];
  sections: PublicSection[];
  /** Reports by type in each nation, with what is small hidden. */
  nations: NationTable[];
  /** Identities of the cells that are not shown, so that the next year hides the same. */
  hidden: string[];
  sentences: [];
}

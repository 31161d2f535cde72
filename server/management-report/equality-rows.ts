import { cellId, cellsOf } from '../../schema/equality-figures/equality-cube.ts';
import type { EqualityDocument } from '../../schema/equality-figures/equality-document.ts';
import type { Share } from '../../schema/equality-figures/equality-findings.ts';
import { EqualitySide } from '../../schema/vocabulary.ts';
import type { Sheet, SheetCell } from './spreadsheet.ts';

/** One line for each count, as it may be told. */
export const equalityRows = ({ plan, areas, figures, periodName }: EqualityDocument): SheetCell[][] => [
  ['year', 'side', 'characteristic', 'group', 'by', 'part', 'people'],
  ...Object.values(EqualitySide).flatMap((side) =>
    cellsOf(plan, side).map((cell) => [
      periodName,
      side,
      cell.characteristic,
      cell.group,
      cell.by,
      areas[cell.part] ?? cell.part,
      figures[cellId(cell)] ?? null,
    ]),
  ),
];

const ofShares = (...shares: (Share | null)[]): SheetCell[] =>
  shares.flatMap((each) => [each?.value ?? null, each?.lower ?? null, each?.upper ?? null]);

export const equalitySheets = (
  document: EqualityDocument,
  { hash, link }: { hash: string | null; link: string },
): Sheet[] => [
  {
    name: 'About',
    rows: [
      ['Annual summary by protected characteristics (policy 15.4)', document.periodName],
      ['Revision', document.revision],
      ...(document.supersedes
        ? [[`Replaces revision ${document.supersedes.revision}`, document.supersedes.reason]]
        : []),
      ['Figures as they stood at', document.dataTo],
      ['Link', link],
      ['SHA-256', hash ?? 'not signed'],
      [
        'Counts',
        'rounded to multiples of five, up or down by four at most; sums of rounded counts need not agree',
      ],
      ['[low]', '0 to 4, nought included'],
      ['[c]', 'held back, as it would tell of somebody'],
      ['REVIEW', 'prompts a look; it is never a finding'],
    ],
  },
  {
    name: 'Completeness',
    rows: [
      ['side', 'characteristic', 'answered', 'would rather not say', 'not asked', 'state'],
      ...document.completeness.map(({ side, characteristic, answered, preferNotToSay, notAsked, state }) => [
        side,
        characteristic,
        answered,
        preferNotToSay,
        notAsked,
        state,
      ]),
    ],
  },
  {
    name: 'Equal treatment',
    rows: [
      [
        'side',
        'characteristic',
        'group',
        'treatment',
        'share',
        'lower',
        'upper',
        'ratio',
        'lower',
        'upper',
        'flag',
      ],
      ...document.treatment.map(({ side, characteristic, group, treatment, share, ratio, flag }) => [
        side,
        characteristic,
        group,
        treatment,
        ...ofShares(share, ratio),
        flag,
      ]),
    ],
  },
  {
    name: 'Rates',
    rows: [
      [
        'side',
        'characteristic',
        'group',
        'part',
        'people',
        'people living there',
        'for each 1,000',
        'lower',
        'upper',
        'ratio',
        'lower',
        'upper',
        'flag',
      ],
      ...(document.rates ?? []).map(({ side, characteristic, group, part, counted, occupants, ...found }) => [
        side,
        characteristic,
        group,
        document.areas[part] ?? part,
        counted,
        occupants,
        ...ofShares(found.rate, found.ratio),
        found.flag,
      ]),
    ],
  },
  {
    name: 'Three years together',
    rows: [
      ['years', 'side', 'characteristic', 'group', 'people', 'off by at most, or at most where [low]'],
      ...(document.pooled?.figures ?? []).map(({ side, characteristic, group, figure, most }) => [
        document.pooled!.years.join(', '),
        side,
        characteristic,
        group,
        figure,
        figure === '[c]' ? null : most,
      ]),
    ],
  },
  {
    name: 'Flags of the year before',
    rows: [
      ['year', 'side', 'characteristic', 'group', 'about', 'where', 'what was done', 'by', 'when'],
      ...(document.lastYear?.flags ?? []).map(({ side, characteristic, group, about, partName, done }) => [
        document.lastYear!.year,
        side,
        characteristic,
        group,
        about,
        partName,
        done?.text ?? 'nothing was written down',
        done?.by ?? null,
        done?.at ?? null,
      ]),
    ],
  },
  { name: 'Counts', rows: equalityRows(document) },
];

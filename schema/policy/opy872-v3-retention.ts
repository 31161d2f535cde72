import { RetentionKind } from '../vocabulary.ts';
import type { RetentionPolicy } from './policy-document.ts';

const years = (count: number, source: string) => ({ months: count * 12, clause: null, source });

const ourChoice =
  'our choice: long enough to answer for it, and longer than reports are compared (12 months)';

/** The policy names no times (12.1 refers to the data protection policy); what other landlords publish is five to six years. */
export const opy872Retention: RetentionPolicy = {
  periods: {
    [RetentionKind.CASE]: years(6, 'Limitation Act 1980, ss.2 and 5: claims within six years of the closing'),
    [RetentionKind.NOT_ASB_REPORT]: years(
      2,
      'our choice: no shorter than the window in which parties are counted (3.9)',
    ),
    [RetentionKind.REFERRED_REPORT]: years(2, ourChoice),
    [RetentionKind.WITHDRAWN_REPORT]: years(
      1,
      'our choice: nothing came of it; as long as reports are compared',
    ),
    [RetentionKind.UNDECIDED_REPORT]: years(2, ourChoice),
    [RetentionKind.EVIDENCE]: years(1, 'our choice: nobody found a use for it'),
    [RetentionKind.PREVENTION]: years(3, 'our choice: three rounds of yearly reports'),
    [RetentionKind.VISIT]: years(3, 'Limitation Act 1980, s.11: claims for injury within three years'),
    [RetentionKind.OCCUPANT_ASSESSMENT]: years(
      3,
      'Limitation Act 1980, s.11: claims for injury within three years',
    ),
    [RetentionKind.ONLINE_REPORT]: years(1, 'our choice: nobody took it in; as long as reports are compared'),
  },
  clause: '12.1',
};

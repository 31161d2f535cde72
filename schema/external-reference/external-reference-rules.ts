import { type Refusal, refusal } from '../ruling.ts';
import { isBlank, refuseText } from '../text-rules.ts';

export interface ReferenceElsewhere {
  system: string;
  reference: string;
}

const longestReference = 100;

/** Where a reference is from and what it is; it is compared as it is written, so nothing may stand around it. */
export function refuseReferenceElsewhere({ system, reference }: ReferenceElsewhere, at = ''): Refusal[] {
  const [ofSystem, ofReference] = [`${at}system`, `${at}reference`];
  return [
    ...(/^[A-Z][A-Z0-9_-]{1,39}$/.test(system)
      ? []
      : [
          refusal(
            ofSystem,
            'SYSTEM_CODE',
            '15.1',
            'A system is 2 to 40 capital letters, digits and signs (- _), beginning with a letter.',
          ),
        ]),
    ...(isBlank(reference) || reference !== reference.trim()
      ? [
          refusal(
            ofReference,
            'REFERENCE_AS_WRITTEN',
            '15.1',
            'Give the reference as the system writes it, without spaces around it.',
          ),
        ]
      : refuseText(ofReference, reference, longestReference)),
  ];
}

export const referenceTaken = (at = ''): Refusal =>
  refusal(
    `${at}reference`,
    'REFERENCE_TAKEN',
    '15.1',
    'This reference of that system is on record already: one record there is one here.',
  );

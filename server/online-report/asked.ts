import { CategoryCode, ContactMethod, HateStrand, ReporterType } from '../../schema/vocabulary.ts';

/** A question of the form: by the same list it is shown, read, checked, repeated and printed. */
export interface Asked {
  name: AskedName;
  kind: 'text' | 'lines' | 'one' | 'list' | 'several' | 'tick' | 'tel' | 'email';
  choices?: readonly string[];
  /** Characters at most. */
  most?: number;
  /** Told as needed; some are needed only with another answer. */
  needed?: true;
  /** What a browser may fill in by itself. Everything else is left out of its memory. */
  autocomplete?: 'name' | 'tel' | 'email';
}

export type AskedName =
  | 'what'
  | 'category'
  | 'when'
  | 'where'
  | 'who'
  | 'violence'
  | 'policeCalled'
  | 'hate'
  | 'hateStrands'
  | 'domestic'
  | 'aboutStaff'
  | 'safe'
  | 'reporterType'
  | 'forWhom'
  | 'otherName'
  | 'otherKnows'
  | 'naming'
  | 'name'
  | 'phone'
  | 'email'
  | 'methods'
  | 'noMessages'
  | 'safeTimes'
  | 'mustNotBeSaid'
  | 'language';

export type PartName = 'happened' | 'danger' | 'you' | 'reach';

const yesOrNo = ['yes', 'no'] as const;
const yesNoUnsure = ['yes', 'no', 'unsure'] as const;

/** Nobody chooses to be nothing: whoever gives no name may leave this out. */
const reporterTypes = Object.values(ReporterType).filter((type) => type !== ReporterType.ANONYMOUS);
const methods = Object.values(ContactMethod).filter((method) => method !== ContactMethod.ONLINE);

export const parts: readonly { name: PartName; asks: readonly Asked[] }[] = [
  {
    name: 'happened',
    asks: [
      { name: 'what', kind: 'lines', most: 8_000, needed: true },
      { name: 'category', kind: 'list', choices: Object.values(CategoryCode) },
      { name: 'when', kind: 'text', most: 500, needed: true },
      { name: 'where', kind: 'text', most: 500, needed: true },
      { name: 'who', kind: 'text', most: 1_000 },
    ],
  },
  {
    name: 'danger',
    asks: [
      { name: 'violence', kind: 'one', choices: yesNoUnsure, needed: true },
      { name: 'hate', kind: 'one', choices: yesNoUnsure, needed: true },
      { name: 'hateStrands', kind: 'several', choices: Object.values(HateStrand) },
      { name: 'domestic', kind: 'one', choices: yesNoUnsure },
      { name: 'aboutStaff', kind: 'one', choices: yesNoUnsure },
      { name: 'policeCalled', kind: 'one', choices: yesOrNo },
      { name: 'safe', kind: 'one', choices: yesNoUnsure },
    ],
  },
  {
    name: 'you',
    asks: [
      { name: 'forWhom', kind: 'one', choices: ['me', 'other'], needed: true },
      { name: 'otherName', kind: 'text', most: 200 },
      { name: 'otherKnows', kind: 'one', choices: yesOrNo },
      { name: 'reporterType', kind: 'one', choices: reporterTypes },
      { name: 'naming', kind: 'one', choices: ['named', 'anonymous'], needed: true },
    ],
  },
  {
    name: 'reach',
    asks: [
      { name: 'name', kind: 'text', most: 200, autocomplete: 'name' },
      { name: 'phone', kind: 'tel', most: 50, autocomplete: 'tel' },
      { name: 'email', kind: 'email', most: 320, autocomplete: 'email' },
      { name: 'methods', kind: 'several', choices: methods },
      { name: 'noMessages', kind: 'tick', choices: ['yes'] },
      { name: 'safeTimes', kind: 'text', most: 500 },
      { name: 'mustNotBeSaid', kind: 'text', most: 500 },
      { name: 'language', kind: 'text', most: 100 },
    ],
  },
];

export const asks: readonly Asked[] = parts.flatMap((part) => part.asks);

/** What was answered, as it was sent: under each name every value. */
export type Given = ReadonlyMap<string, readonly string[]>;

export const saidIn = (given: Given, name: string): string => given.get(name)?.[0] ?? '';

/** What a form sent: under each name its values, in order. */
export function givenIn(said: Iterable<readonly [name: string, value: string]>): Given {
  const values = new Map<string, string[]>();
  for (const [name, value] of said) {
    const before = values.get(name);
    if (!before) values.set(name, [value]);
    // No question has more answers than it has choices.
    else if (before.length < 20) before.push(value);
  }
  return values;
}

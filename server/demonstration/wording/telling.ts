import type { SeededRandom } from '../seeded-random.ts';

/** What people write when they report one kind of behaviour. Each sentence stands with any of the others. */
export interface Telling {
  /** In the words of those who live with it. */
  opening: readonly string[];
  detail: readonly string[];
  impact: readonly string[];
  /** In the words of others: staff, agencies, businesses, passers-by, those who do not say who they are. */
  seen: readonly string[];
  /** By staff, where they are the ones it is done to. */
  staff?: readonly string[];
  /** Whole accounts that stand by themselves. */
  alone?: readonly string[];
}

/** Whose words they are. */
export type Voice = 'RESIDENT' | 'STAFF' | 'OTHER';

export type Slots = Readonly<Record<string, string>>;

/** Puts the particulars into a sentence: `{when}`, `{who}`, with a capital where the slot has one. */
export const fillIn = (sentence: string, slots: Slots): string =>
  sentence.includes('{')
    ? sentence.replace(/\{(\w+)\}/g, (_, slot: string) => {
        const word = slots[slot];
        if (word !== undefined) return word;
        const lower = slots[slot.toLowerCase()];
        if (lower === undefined) throw new Error(`Nothing to put in for {${slot}}.`);
        return lower.charAt(0).toUpperCase() + lower.slice(1);
      })
    : sentence;

const neighbours = [
  'the people in the flat above',
  'the people in the flat below',
  'the couple across the landing',
  'the household next door',
  'the people two doors down',
  'visitors to the flat opposite',
  'the tenants on the floor above',
  'the people at the end of the row',
];

const housemates = [
  'one of the men on my corridor and his friends',
  'two people in the shared house',
  'the people in the room above',
  'visitors to the room next to mine',
  'some of the others on the second floor',
];

const often = [
  'most nights',
  'two or three times a week',
  'every weekend',
  'nearly every day',
  'on and off',
  'four times in a fortnight',
  'at weekends above all',
];

const since = [
  'about a month',
  'the last three weeks',
  'the past fortnight',
  'several months now',
  'ten days',
  'a few weeks',
];

const where = [
  'on the stairs',
  'by the front entrance',
  'in the car park',
  'outside my window',
  'on the landing',
  'by the bin store',
  'in the communal garden',
  'at my front door',
];

/** The particulars of one account. */
export function slotsFor(when: string, sharedHouse: boolean, random: SeededRandom): Slots {
  return {
    when,
    who: random.pick(sharedHouse ? housemates : neighbours),
    often: random.pick(often),
    since: random.pick(since),
    where: random.pick(where),
  };
}

const asks = [
  'Please can somebody speak to them.',
  'I would like to know what you can do.',
  'I do not want them to know that it was me who complained.',
  'Can someone ring me, please, after four if possible.',
  'I am happy to keep a diary if that helps.',
  'I would rather talk about this in person.',
  'I just want it to stop.',
  'Please let me know what happens next.',
  'I have lived here for years and never had to complain before.',
  'I know you cannot do everything, but I need somebody to know.',
];

/** A report as one person tells it: short or long, as people are. */
export function tellOf(telling: Telling, slots: Slots, voice: Voice, random: SeededRandom): string {
  if (voice === 'STAFF' && telling.staff) return fillIn(random.pick(telling.staff), slots);
  if (voice !== 'RESIDENT') return fillIn(random.pick(telling.seen), slots);
  if (telling.alone && random.chance(0.3)) return fillIn(random.pick(telling.alone), slots);
  const sentences = [random.pick(telling.opening)];
  if (random.chance(0.8)) sentences.push(random.pick(telling.detail));
  if (random.chance(0.65)) sentences.push(random.pick(telling.impact));
  if (random.chance(0.4)) sentences.push(random.pick(asks));
  return fillIn(sentences.join(' '), slots);
}

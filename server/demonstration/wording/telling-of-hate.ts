import { HateStrand } from '../../../schema/vocabulary.ts';
import type { Telling } from './telling.ts';

const shared = {
  staff: [
    'I was abused because of who I am by a visitor {when} while carrying out a check.',
    'A resident called me names for what I am, in front of others, {when}. I want it recorded as hate.',
  ],
  detail: [
    'I reported it to the police and have a reference number.',
    'It has been going on for {since}.',
    'They do it {often}, and never when anyone else is about.',
    'My neighbour heard it too.',
    'I have kept a record of every time.',
    'I had not told anybody until now.',
  ],
  impact: [
    'I do not want my children to hear that about themselves.',
    'I have stopped using the front entrance.',
    'I feel that I do not belong in my own home.',
    'I am frightened of what comes next.',
    'I want to be treated like anybody else here.',
  ],
};

/** Hate by strand. The words that were used are not repeated. */
export const tellingOfHate: Record<HateStrand, Telling> = {
  [HateStrand.RACE]: {
    ...shared,
    opening: [
      'I was called racist names {where} {when} by {who} and told to go back where I came from.',
      'Racist words were scratched into my front door {when}.',
      '{Who} shouted abuse about my colour at me and my children {when}.',
      'My neighbour mocks how I speak every time I go past. It happened again {when}.',
    ],
    seen: [
      'Racist graffiti at the entrance, found {when}. Photographed and removed the same day.',
      'Racially aggravated abuse between neighbours {when}. Please make contact with the victim.',
      'A family was shouted at in a racist way on the way to school {when}.',
    ],
  },
  [HateStrand.RELIGION]: {
    ...shared,
    opening: [
      'My headscarf was pulled {where} {when} and I was called names because of my religion.',
      '{Who} banged on the wall and shouted insults while we were praying {when}.',
      'Something offensive about my faith was pushed through the letter box {when}.',
    ],
    seen: [
      'A resident was abused because of her faith at the entrance {when}. Two people heard it.',
      'Leaflets attacking a religion were put through every door {when}.',
    ],
  },
  [HateStrand.SEXUAL_ORIENTATION]: {
    ...shared,
    opening: [
      '{Who} shout homophobic names at me and my partner. The last time was {when}.',
      'I was spat at {where} {when} for being gay.',
      'Our rainbow sticker was torn off and something vile was written on the door {when}.',
    ],
    seen: [
      'Two residents were called homophobic names in the lounge {when}. Staff stepped in.',
      'The tenant is targeted for his sexuality, most recently {when}.',
    ],
  },
  [HateStrand.DISABILITY]: {
    ...shared,
    opening: [
      '{Who} copy the way I walk and laugh. It happened {where} {when}.',
      'My wheelchair ramp was blocked on purpose {when} and I was told to get myself a carer.',
      'I have learning difficulties and they call me names for it. It happened {when}.',
    ],
    seen: [
      'Mobility scooter of a disabled resident damaged {when}, after weeks of name-calling.',
      'A tenant was mocked for her disability in front of others {when}.',
    ],
  },
  [HateStrand.TRANSGENDER_IDENTITY]: {
    ...shared,
    opening: [
      '{Who} use my old name on purpose and shout things about my body. The last time was {when}.',
      'I was pushed {where} {when} and called names because I am trans.',
    ],
    seen: ['A trans resident was abused in the kitchen {when}. Staff were present and ended it.'],
  },
  [HateStrand.AGE]: {
    ...shared,
    opening: [
      'A group torments me because I am old. They threw gravel at my window {when}.',
      '{Who} tell me that old people should be in a home and block my way, last time {when}.',
    ],
    seen: ['Older residents are being targeted by a group, most recently {when}.'],
  },
  [HateStrand.SEX]: {
    ...shared,
    opening: [
      '{Who} shout sexual things at every woman who goes past. I was surrounded {when}.',
      'I am called names for being a woman living on my own. It happened again {when}.',
    ],
    seen: ['Women in the house are shouted at on the stairs, most recently {when}.'],
  },
  [HateStrand.OTHER]: {
    ...shared,
    opening: [
      'I am picked on for how I dress. I was shoved {where} {when}.',
      '{Who} call us names because we are Travellers. The last time was {when}.',
    ],
    seen: ['A resident was abused {when} for being seen as different.'],
  },
};

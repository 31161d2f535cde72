import { CategoryCode, NotAsbReason, RedirectTarget } from '../../../schema/vocabulary.ts';
import type { Telling } from './telling.ts';

type Told = Pick<Telling, 'opening' | 'detail'>;

/** What is reported and turns out not to be anti-social behaviour (policy 2.7). */
export const tellingOfNotAsb: Record<NotAsbReason, Told> = {
  [NotAsbReason.WASHING_MACHINE_NOISE]: {
    opening: [
      '{Who} put the washing machine on {when} and it shook the whole floor.',
      'The washing machine of {who} spins for half an hour. It did so again {when}.',
    ],
    detail: [
      'It is always on a Sunday.',
      'The machine sounds as if it is on its last legs.',
      'I work from home.',
    ],
  },
  [NotAsbReason.DAYTIME_MUSIC]: {
    opening: [
      '{Who} played music {when}. I could hear it in my living room.',
      'Music from {who} {when} while I was trying to rest.',
    ],
    detail: ['It stops in the evening.', 'It is not very loud but it goes on for hours.', 'I work nights.'],
  },
  [NotAsbReason.MOVING_OBJECTS]: {
    opening: [
      '{Who} were moving furniture about {when}.',
      'I can hear things being dragged across the floor by {who}. It happened {when}.',
    ],
    detail: ['They have only just moved in.', 'There is no carpet.', 'It sounds like chairs.'],
  },
  [NotAsbReason.DOOR_SLAMMING]: {
    opening: [
      '{Who} let the door slam every time they go out. It woke me {when}.',
      'Doors were banging {when} at {who}.',
    ],
    detail: [
      'The closer on the landing door is very strong.',
      'They go to work at five.',
      'It is the fire door.',
    ],
  },
  [NotAsbReason.LIFESTYLE_CLASH]: {
    opening: [
      '{Who} get up at four for work and I hear every step. It was the same {when}.',
      'The children of {who} were running about {when}.',
      '{Who} talk on the balcony until late. It was the same {when}.',
    ],
    detail: [
      'I know they are not doing it on purpose.',
      'We just keep different hours.',
      'The floors are thin.',
    ],
  },
  [NotAsbReason.ONE_OFF_PARTY]: {
    opening: [
      '{Who} had a birthday party {when}. It finished after midnight.',
      'There was a party at {who} {when} with music until one.',
    ],
    detail: ['I have never known them have one before.', 'They put a note through my door about it.'],
  },
  [NotAsbReason.COOKING_ODOURS]: {
    opening: [
      'The smell of cooking from {who} came into my flat {when}.',
      '{Who} fry fish {often} and it was very strong {when}.',
    ],
    detail: [
      'I have to keep the window open.',
      'It hangs in the hall.',
      'The extractor on the stairs is broken.',
    ],
  },
  [NotAsbReason.OTHER]: {
    opening: [
      '{Who} parked in the space I normally use {when}. The bays are not numbered.',
      'A ball came over my fence {when} and a child asked for it back.',
      '{Who} ignored me {when} when I said good morning.',
      'The security light of {who} comes on all night. It did {when}.',
    ],
    detail: ['It has happened before.', 'I do not think it is fair.', 'I thought you should know.'],
  },
};

/** What is reported to us and belongs to another procedure (policy, Scope; 2.3). */
export const tellingOfRedirected: Record<RedirectTarget, Told> = {
  [RedirectTarget.DOMESTIC_ABUSE]: {
    opening: [
      'I heard a woman screaming and something breaking in the flat below {when}. It is not the first time.',
      'My partner hit me {when}. I need somebody to ring me on my work number, not at home.',
      'I am worried about my neighbour. He shouts at her and she had a split lip {when}.',
      'My ex keeps coming to the flat. He tried to force the door {when}.',
    ],
    detail: ['There are children in the home.', 'Please do not leave a message.', 'The police know.'],
  },
  [RedirectTarget.SERVICE_COMPLAINT]: {
    opening: [
      'I reported the broken entry door weeks ago and nobody has come.',
      'Nobody rings me back. I left three messages.',
      'I am unhappy with how I was spoken to at the office {when}.',
      'The repair to my boiler was done badly and I want to complain.',
    ],
    detail: ['I would like this dealt with as a complaint.', 'I have kept a note of the calls.'],
  },
  [RedirectTarget.WHISTLEBLOWING]: {
    opening: [
      'I work here and want to raise something in confidence about how room checks are being signed off.',
      'I believe that visitor logs were filled in afterwards {when}. I do not want my manager to see this.',
      'I want to report in confidence how petty cash is handled at the service.',
    ],
    detail: ['I can give dates.', 'I have not spoken to anybody about it.'],
  },
  [RedirectTarget.TENANCY_FRAUD]: {
    opening: [
      'The person named on the tenancy has not lived there for months. Other people pay her rent in cash.',
      'I think the flat next door is let out by the night. There were new people again {when}.',
      'Somebody is subletting a room in the shared house.',
    ],
    detail: ['I have seen it advertised.', 'There is always somebody new with a suitcase.'],
  },
  [RedirectTarget.SAFEGUARDING]: {
    opening: [
      'I am worried about an older man on my floor. He was outside in his slippers {when} and did not know where he lived.',
      'My neighbour’s flat is in a terrible state and she is not eating. I saw her {when}.',
      'A child is being left alone in the flat above. It happened again {when}.',
    ],
    detail: ['I do not want to get anybody into trouble.', 'I did not know who else to tell.'],
  },
};

/** Matters that another agency is better placed to deal with (policy 9.4). */
export const tellingOfSignposted: Partial<Record<CategoryCode, Told>> = {
  [CategoryCode.NOISE_NUISANCE]: {
    opening: [
      'The pub on the corner had a band on {when} and the noise goes right through the building.',
      'Noise from the building site behind us started at six {when}.',
      'An alarm at the warehouse rang {when} and nobody came.',
    ],
    detail: ['Nobody in your flats is involved.', 'I did not know who to ring.', 'It is {often}.'],
  },
  [CategoryCode.VANDALISM_DAMAGE_GRAFFITI]: {
    opening: [
      'Rubbish was dumped {when} on the council land next to the flats.',
      'The bus shelter was smashed {when} and there is glass on the pavement.',
    ],
    detail: ['It is not on your land, I think.', 'The council says to report it online, which I cannot do.'],
  },
  [CategoryCode.CRIMINAL_ACTIVITY]: {
    opening: [
      'Young people race scooters along the main road. It was very bad {when}.',
      'My wallet was taken in town {when}.',
    ],
    detail: ['I have not told the police yet.', 'I wanted advice.'],
  },
  [CategoryCode.CYBER_CRIME]: {
    opening: [
      'I paid for a sofa online {when} and the seller has disappeared.',
      'I had a call {when} from somebody pretending to be my bank.',
    ],
    detail: ['I have not lost any money.', 'I would like to know who to report it to.'],
  },
};

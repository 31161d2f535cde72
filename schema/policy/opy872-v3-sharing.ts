import { AgencyKind, StaffRole } from '../vocabulary.ts';
import type { SharingPolicy } from './policy-document.ts';

const list = (text: string): string[] => text.split(',').map((each) => each.trim());

/** Sharing: 11.9 names to whom a referral may go; the days and the words are the landlord's own choice. */
export const opy872Sharing: SharingPolicy = {
  referralReview: {
    workingDays: 5,
    reviews: [StaffRole.AREA_MANAGER, StaffRole.HEAD_OF_SERVICE],
    clause: null,
  },
  referralsWithoutPermission: { agencies: [AgencyKind.SOCIAL_SERVICES, AgencyKind.POLICE], clause: '11.9' },
  // "Ensuring the language is appropriate for sharing" (GDPR section); the policy gives no words.
  unfitLanguage: {
    words: list(`junkie, druggie, addict, alkie, alcoholic, drunk, scum, scrounger, chav, thug, yob, lowlife,
      low life, crazy, mad, mental, mental case, psycho, schizo, nutter, lunatic, loony, weirdo, freak, idiot, moron,
      stupid, retard, retarded, spastic, cripple, slag, slut, bitch, bastard, tramp, troublemaker, time waster,
      attention seeker, attention seeking, drama queen, hysterical, liar, lying, pathetic, hopeless, nightmare tenant,
      problem family, known criminal, obviously guilty, gypo, pikey, illegal immigrant, nytar, twpsyn, meddwyn`),
    clause: null,
  },
  ordinaryWords: {
    words:
      list(`will, may, mark, hill, green, young, long, brown, white, black, gray, grey, king, rose, grace, hope,
      faith, joy, art, bill, pat, sue, rob, guy, dawn, summer, autumn, june, april, august, day, wood, woods, stone,
      field, fields, lane, street, park, church, house, moss, marsh, ford, bridge, best, small, short, strong, rich,
      price, cook, baker, porter, warden, page, case, chase, read, wise, power, bond, cross, fox, wolf, lamb, bird,
      swift, frank, jack, penny, ray, sky, star, north, south, east, west, major, noble, law, laws, police, parks,
      care, carer, home, homes, hall, banks, waters, rivers, snow, frost, winter, love, little, sharp, hardy, bush,
      haf, eira, gwyn, bryn, glyn, nant, heulwen, mai, llew, bach, mawr, du, coch, teg, an, in, so, do, no, my, be`),
    clause: null,
  },
};

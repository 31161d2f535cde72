import { CategoryCode } from '../../../schema/vocabulary.ts';

/** Entries for what happened, short and plain, from reports and diary sheets. */
export const incidentNotes: Record<CategoryCode, readonly string[]> = {
  [CategoryCode.NOISE_NUISANCE]: [
    'Loud music, bass felt through the floor.',
    'Shouting and banging on the wall.',
    'Television very loud.',
    'Dog barking without a break.',
    'Music and several people’s voices.',
    'Drilling late in the evening.',
  ],
  [CategoryCode.PARTIES]: [
    'Party with music and many guests.',
    'Guests on the stairs, bottles left behind.',
    'Music in the garden and shouting in the street.',
  ],
  [CategoryCode.VERBAL_ABUSE_HARASSMENT_INTIMIDATION]: [
    'Shouted at and sworn at on the landing.',
    'Way blocked at the entrance, called names.',
    'Threats through the letter box.',
    'Note under the door.',
    'Filmed on a phone and told they would be sorry.',
  ],
  [CategoryCode.VIOLENCE]: [
    'Pushed and punched on the arm.',
    'Fight between two people, one hurt.',
    'Bottle thrown, nobody hit.',
    'Door kicked until the frame split.',
  ],
  [CategoryCode.VANDALISM_DAMAGE_GRAFFITI]: [
    'Glass in the door broken.',
    'Paint sprayed on the wall.',
    'Car scratched.',
    'Lock of the bin store broken.',
    'Rubbish dumped in the yard.',
  ],
  [CategoryCode.CRIMINAL_ACTIVITY]: [
    'Parcels taken from the hall.',
    'Bicycles taken apart in the yard.',
    'Car doors tried in the car park.',
    'Motorbike without plates ridden across the grass.',
  ],
  [CategoryCode.DRUG_DEALING]: [
    'Eleven short visits within two hours.',
    'Strong smell of cannabis on the landing.',
    'Small bags handed over at the back door.',
    'Needles found on the stairs.',
    'Buzzers pressed in the night by people wanting to buy.',
  ],
  [CategoryCode.CUCKOOING_MATE_CRIME]: [
    'Four strangers in the flat, tenant sleeping in a chair.',
    'Money taken from the tenant on the day it was paid.',
    'Shouting heard, tenant did not come to the door.',
  ],
  [CategoryCode.CYBER_CRIME]: [
    'Threatening messages from an unknown account.',
    'False page made in the person’s name.',
    'Untrue post in the residents’ group.',
  ],
  [CategoryCode.WEAPONS]: [
    'Knife seen in a waistband.',
    'Baseball bat waved about.',
    'Kitchen knife held up in an argument.',
    'Machete seen by the door of a room.',
  ],
  [CategoryCode.HATE_CRIME]: [
    'Abuse shouted on the stairs.',
    'Offensive words written on the door.',
    'Mocked and followed to the entrance.',
    'Spat at in the yard.',
    'Insults through the wall.',
  ],
  [CategoryCode.DOMESTIC_ABUSE]: ['Screaming and something breaking.'],
};

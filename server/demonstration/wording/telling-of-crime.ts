import { CategoryCode } from '../../../schema/vocabulary.ts';
import type { Telling } from './telling.ts';

/** Violence, drugs, weapons and the exploitation of people in their own homes. */
export const tellingOfCrime = {
  [CategoryCode.VIOLENCE]: {
    opening: [
      'I was pushed against the wall {where} {when} and punched on the arm.',
      'Two people were fighting {where} {when}. One of them had blood on his face.',
      '{Who} threw a bottle at me {when}. It hit the door next to my head.',
      'I was grabbed by the coat {when} and told I would be put in hospital.',
      '{Who} kicked my door {when} until the frame split, shouting that they would get me.',
    ],
    detail: [
      'The police came and took a statement.',
      'I have a bruise and went to the walk-in centre.',
      'It is not the first time, but it is the worst.',
      'I do not know what started it.',
      'Two people on the landing saw it.',
    ],
    impact: [
      'I am frightened to go out.',
      'I am staying with a friend and do not know when I can come back.',
      'I have pushed a chest of drawers against the door at night.',
      'The children saw it happen.',
    ],
    seen: [
      'Fight between two residents at the entrance {when}. Police called, one person taken to hospital with a cut hand.',
      'Assault at the address {when}. One arrest. Please consider your own steps as landlord.',
      'A man was kicked on the ground by two others {when}. An ambulance was called.',
    ],
    staff: [
      'I was pushed {when} while asking a visitor to leave. Not hurt, but shaken; went home early.',
      'A resident threw a mug at me in the kitchen {when}. It hit the wall. Police called.',
      'I was grabbed by the arm during a room check {when} and had to be let out by a colleague.',
    ],
  },
  [CategoryCode.DRUG_DEALING]: {
    opening: [
      'Strangers come to {who} at all hours, stay two minutes and leave. I counted nine {when}.',
      'I can smell cannabis in my flat from {who}. It was so strong {when} that I had to open every window.',
      'I saw little bags being handed over {where} {when}.',
      'There are cars stopping outside with their engines running to meet {who}. There were six {when}.',
      'Somebody pressed every buzzer {when} asking for {who}, because they wanted to buy.',
    ],
    detail: [
      'It has been going on for {since}.',
      'It is worse on the day that benefits are paid.',
      'They wedge the front door open so that people can get in.',
      'There were needles on the stairs and my daughter nearly picked one up.',
      'I have rung Crimestoppers as well.',
      'I have noted some of the number plates.',
    ],
    impact: [
      'I am trying to stay clean and it is right outside my door.',
      'I am scared of being seen to complain.',
      'Nobody uses the garden any more.',
      'I do not let the children out to play.',
    ],
    seen: [
      'Strong smell of cannabis on the second floor {when}. Four short visits to one flat in half an hour.',
      'Wrappers and needles found at the back of the building {when}. Cleared by the specialist team.',
      'Word has come of dealing from the address, most recently {when}. Please do not approach the tenant before speaking to the police.',
      'Drugs are being sold from one of the flats, most recently {when}. Names are not given here for safety.',
      'The same people wait outside the flats {often}, and things change hands in the doorway.',
    ],
  },
  [CategoryCode.CRIMINAL_ACTIVITY]: {
    opening: [
      'Parcels keep going missing from the entrance hall. Mine was taken {when}.',
      'Stolen bicycles are being taken apart {where}. I saw it {when}.',
      'My shed was broken into {when} and I think {who} know who did it.',
      'Somebody tried every car door in the car park {when}.',
      'Motorbikes without plates are kept by {who} and ridden across the grass, last time {when}.',
    ],
    detail: [
      'I have a crime number from the police.',
      'My neighbour’s camera picked up part of it.',
      'It has happened {often}.',
      'Other people on the landing have lost things too.',
    ],
    impact: [
      'I do not feel I can leave anything outside, even for a minute.',
      'I cannot keep paying for it.',
      'I do not like being in on my own now.',
    ],
    seen: [
      'The post room was forced {when}. Police informed and reference given.',
      'The address was searched {when} and stolen goods were found. Sent to you for information.',
      'Tools were taken from a van parked behind the flats {when}.',
      'Stolen scooters are being kept behind the bin store. Seen {when}.',
    ],
  },
  [CategoryCode.WEAPONS]: {
    opening: [
      'I saw a knife tucked into somebody’s waistband {where} {when}.',
      '{Who} were waving a baseball bat about {where} {when}.',
      'There was an argument {when} and one of them held up a kitchen knife.',
      'There is a machete kept by the door of one of the rooms. I saw it {when}.',
    ],
    detail: [
      'I rang the police straight away.',
      'Nobody was hurt.',
      'I think it is kept for show, but I cannot be sure.',
      'He said it was for protection.',
    ],
    impact: [
      'I have not been out since.',
      'I keep thinking about what could have happened.',
      'I do not want to share a kitchen with him any more.',
    ],
    seen: [
      'Large knife found under a mattress at the room check {when}. Police called and knife handed over.',
      'A man with a blade was seen at the entrance {when}. Police came; nobody was arrested.',
      'An air rifle was standing in the hallway of one of the flats {when}.',
    ],
  },
  [CategoryCode.CUCKOOING_MATE_CRIME]: {
    opening: [
      'I am worried about the man in the next flat. There are strangers living with him and he sleeps in a chair. I saw it {when}.',
      'My neighbour has learning difficulties and a group has moved in on him. I heard shouting {when}.',
      'Four people I have never seen before go in and out of the old man’s flat. I spoke to him {when} and he was trembling.',
    ],
    detail: [
      'They have a key.',
      'He does not answer the door himself any more.',
      'He had a black eye and said he fell.',
      'They deal from his living room.',
      'It has been like this for {since}.',
    ],
    impact: [
      'I am scared of what they will do if they find out I told you.',
      'He used to be cheerful and now he will not look at anybody.',
      'I do not think he has enough to eat.',
    ],
    alone: [
      'People I do not know have taken over my flat. I asked them to go {when} and they laughed. I am too frightened to go home.',
      'Somebody who says he is my mate takes my money every week. He came again {when}. I have no food left.',
      'They said they only wanted to stay one night. It has been {since}. I sleep on the floor. Please do not come to the door.',
    ],
    seen: [
      'The tenant said {when} that friends are staying and would not say who. His flat is not as he keeps it.',
      'The tenant’s flat seems to be used by others. A joint visit is asked for.',
      'Four people were found in the flat {when}; the tenant appears to be under their control.',
      'Neighbours say that a vulnerable resident is never seen alone. He looked unwell {when}.',
    ],
  },
  [CategoryCode.CYBER_CRIME]: {
    opening: [
      'Somebody made a page in my name and put up pictures of my flat {when}.',
      'I am getting threats by message from accounts I do not know. The last came {when}.',
      'Things about me were posted in the residents’ group {when} that are not true.',
      'I gave my bank details to somebody who said they were from your office {when}.',
    ],
    detail: [
      'I have taken screenshots.',
      'My bank has stopped the card.',
      'I think it is somebody in the building, because of what they know.',
      'I have blocked them and they come back with another name.',
    ],
    impact: [
      'I have come off everything and feel cut off.',
      'I lost the money I had put by for the rent.',
      'I keep checking my phone at night.',
    ],
    seen: [
      'A resident asked for help {when}: messages with threats from an unknown account. Screenshots saved.',
      'A tenant’s account was emptied in small payments {when}. He had given his card to somebody.',
      'A post naming a tenant was seen in a local group {when} and reported to the site.',
    ],
  },
} satisfies Partial<Record<CategoryCode, Telling>>;

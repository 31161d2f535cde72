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
      'Fight between two residents {where} {when}. Police called, one person taken to hospital with a cut hand.',
      'Staff member pushed {when} while asking a visitor to leave. Not hurt, shaken, went home early.',
      'Police report an assault at the address {when}. One arrest. Please consider your own steps as landlord.',
      'I saw a man being kicked on the ground {where} {when}. I rang 999.',
    ],
  },
  [CategoryCode.DRUG_DEALING]: {
    opening: [
      'People come to {who} at all hours, stay two minutes and leave. I counted nine {when}.',
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
      'Strong smell of cannabis on the second floor during the visit {when}. Four short visits to one flat in half an hour.',
      'Drug wrappers and needles found {where} {when}. Cleared by the specialist team.',
      'Intelligence received of dealing from the address. A warrant is being considered; please do not approach the tenant.',
      'Caller who wished to stay anonymous says drugs are being sold from one of the flats, most recently {when}.',
      'We see the same people waiting outside the flats {often}, and they deal in our doorway.',
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
      'I had to pay for the lock myself.',
      'I rely on my bike to get to work.',
      'I do not like being in on my own now.',
    ],
    seen: [
      'Post room found forced {when}. Police informed and reference given.',
      'Police searched the address {when} and recovered stolen goods. Sent to you for information.',
      'A contractor’s tools were taken from the van {when}.',
      'Stolen scooters are being stored {where}. Seen {when}.',
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
      'Police attended {when} to a report of a man with a blade {where}. Nobody arrested at the scene.',
      'A worker reports an air rifle standing in the hallway {when}.',
    ],
  },
  [CategoryCode.CUCKOOING_MATE_CRIME]: {
    opening: [
      'I am worried about the man in the next flat. There are strangers living with him and he sleeps in a chair. I saw it {when}.',
      'People I do not know have taken over my flat. I asked them to go {when} and they laughed.',
      'Somebody who says he is my mate takes my money every week. He came again {when}.',
      'My neighbour has learning difficulties and a group has moved in on her. I heard shouting {when}.',
    ],
    detail: [
      'They have a key.',
      'She does not answer the door herself any more.',
      'He had a black eye and said he fell.',
      'They deal from the living room.',
      'It has been like this for {since}.',
    ],
    impact: [
      'I am too frightened to go home.',
      'I have no food because they eat it.',
      'I am scared of what they will do if they find out I told you.',
      'He used to be cheerful and now he will not look at anybody.',
    ],
    seen: [
      'At the weekly meeting {when} the tenant said that friends are staying and would not say who. Flat is not as he keeps it.',
      'Adult social care believe that the tenant’s flat is being used by others. Joint visit requested.',
      'Police found four people in the flat {when}; tenant appears to be under their control.',
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
      'Resident asked for help {when}: messages with threats from an unknown account. Screenshots saved.',
      'Bank passed on a concern about payments out of a tenant’s account {when}.',
      'A post naming a tenant was seen in a local group {when} and reported to the site.',
    ],
  },
} satisfies Partial<Record<CategoryCode, Telling>>;

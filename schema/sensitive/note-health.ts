import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { identity } from '../identity.ts';
import { Person } from '../person/person.ts';
import { placesOfPeople, recordEverywhere } from '../person/places-of-person.ts';
import { stillKnown } from '../person/still-known.ts';
import { found } from '../refuse-missing.ts';
import { insist, refusal, ruling } from '../ruling.ts';
import { keyToOpen, keyToSeal } from '../secret/key-of-person.ts';
import type { KeyService } from '../secret/key-service.ts';
import { seal, unseal } from '../secret/sealed.ts';
import { Staff } from '../staff/staff.ts';
import { isBlank, refuseText } from '../text-rules.ts';
import { EventKind } from '../vocabulary.ts';
import { type Health, HealthNote, placeOfHealth } from './health-note.ts';
import type { EndHealthNoteInput, NoteHealthInput } from './note-health-input.ts';

/** Writes down something about somebody's health or vulnerability, sealed (#13, #125). */
export async function noteHealth(em: EntityManager, input: NoteHealthInput, act: Act): Promise<Person> {
  const id = identity(input.personId, 'personId', 'person');
  const person = found(await em.findOne(Person, { id, ...stillKnown }), 'personId', 'person');
  const refusals = [
    ...refuseText('text', input.text, 2_000),
    ...refuseText('adjustment', input.adjustment ?? null, 1_000),
  ];
  if (isBlank(input.text)) {
    refusals.push(refusal('text', 'SAY_WHAT_IT_IS', 'GDPR', 'Say what is to be known about the person.'));
  }
  insist(ruling(refusals, {}));
  const health: Health = {
    kind: input.kind,
    text: input.text.trim(),
    adjustment: input.adjustment?.trim() || null,
  };
  const key = await keyToSeal(em, person, act.secrets);
  const note = em.create(HealthNote, {
    person,
    sealed: Buffer.alloc(0),
    notedAt: act.now,
    notedBy: em.getReference(Staff, act.by.staffId),
  } as never);
  note.sealed = seal(key, health, placeOfHealth(note.id));
  return await recorded(em, person, EventKind.HEALTH_NOTED, act);
}

/** Takes a note out of use: what is not needed any more is not shown (UK GDPR, Article 5(1)(c)). */
export async function endHealthNote(em: EntityManager, input: EndHealthNoteInput, act: Act): Promise<Person> {
  const id = identity(input.noteId, 'noteId', 'note');
  const held = await em.findOne(HealthNote, { id, endedAt: null }, { populate: ['person'] });
  const note = found(held, 'noteId', 'note');
  note.endedAt = act.now;
  return await recorded(em, note.person, EventKind.HEALTH_NOTE_ENDED, act);
}

export async function healthIn(
  em: EntityManager,
  { id, person, sealed }: HealthNote,
  keys: KeyService,
): Promise<Health | null> {
  const key = await keyToOpen(em, person, keys);
  return key && unseal<Health>(key, Buffer.from(sealed), placeOfHealth(id));
}

async function recorded(em: EntityManager, person: Person, kind: EventKind, act: Act): Promise<Person> {
  recordEverywhere(em, await placesOfPeople(em, [person.id]), kind, { person: person.id }, act);
  return person;
}

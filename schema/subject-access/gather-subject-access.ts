import type { EntityManager } from '@mikro-orm/postgresql';
import { givesAway } from '../contact/confidentiality-rules.ts';
import type { KnownPerson, TextWords } from '../disclosure/text-findings.ts';
import type { EqualityAnswers } from '../equality/equality-edition.ts';
import { placeOfProfile, type SealedProfile } from '../equality/equality-profile.ts';
import type { KeyService } from '../secret/key-service.ts';
import { unseal } from '../secret/sealed.ts';
import { type Health, placeOfHealth } from '../sensitive/health-note.ts';
import { placeOfSafeContact, type SafeContact } from '../sensitive/safe-contact-note.ts';
import { isBlank } from '../text-rules.ts';
import {
  ItemState,
  type PersonKind,
  type ScanState,
  SubjectAccessKind,
  SubjectAccessSide,
  WithholdingGround,
} from '../vocabulary.ts';
import { placeOfWording, SubjectAccessItem } from './subject-access-item.ts';
import type { SubjectAccessRequest } from './subject-access-request.ts';

export type HeldFacts = Record<string, unknown>;

/** A file that the person gave, as the storage has it. */
export interface GivenFile {
  id: string;
  storageKey: string;
  sha256: string;
  mediaType: string;
  sizeBytes: number;
  scanState: ScanState;
}

/** What the text of an item is called that stands for a file. */
export const fileItem = 'file';

/** One thing that is held: a row with its facts, or one text of a row. */
export interface HeldItem {
  item: string;
  /** The row that it is of. */
  record: string;
  kind: SubjectAccessKind;
  side: SubjectAccessSide;
  /** What the text is called; null for the row itself. */
  name: string | null;
  facts: HeldFacts;
  text: string | null;
  toldByOthers: boolean;
  state: ItemState;
  ground: WithholdingGround | null;
  /** What the person gets in its place. */
  wording: string | null;
  /** Whether a person has decided on it. */
  decided: boolean;
  /** The file that goes along where this is given; only what the person gave themselves. */
  file?: GivenFile | undefined;
}

interface MaterialRow {
  kind: SubjectAccessKind;
  source: string;
  id: string;
  side: SubjectAccessSide;
  guarded: boolean;
  told_by_others: boolean;
  known: boolean;
  facts: HeldFacts;
  texts: Record<string, string>;
  sealed: Buffer | null;
  wrapped: Buffer | null;
  master_key: string | null;
  sealed_for: string | null;
}

/**
 * Everything that is held of the person of a request, with what was decided on each thing. The database writes down that it
 * was read; nothing of it is kept. What was sealed is opened for this and no longer.
 */
export async function gatherSubjectAccess(
  em: EntityManager,
  request: SubjectAccessRequest,
  keys: KeyService,
): Promise<HeldItem[]> {
  const rows = await em.execute<MaterialRow[]>('select * from app.subject_access_material(?)', [request.id]);
  const decisions = await decisionsOn(em, request, keys);
  const files = await filesOf(em, request);
  const held = (await Promise.all(rows.map((row) => opened(row, keys)))).flatMap((row) =>
    itemsOf(row, files.get(row.id)),
  );
  const judged = held.map((item) => ({ ...item, ...decisions.get(item.item) }));
  return judged.sort(inOrder);
}

const kinds = Object.values(SubjectAccessKind);
const inOrder = (one: HeldItem, other: HeldItem) =>
  kinds.indexOf(one.kind) - kinds.indexOf(other.kind) || (one.item < other.item ? -1 : 1);

async function filesOf(em: EntityManager, { id }: Pick<SubjectAccessRequest, 'id'>) {
  const files = await em.execute<GivenFile[]>(
    `select id, storage_key as "storageKey", sha256, media_type as "mediaType", size_bytes as "sizeBytes", scan_state as "scanState"
       from app.subject_access_files(?)`,
    [id],
  );
  return new Map(files.map((file) => [file.id, file]));
}

/** What kind of file it is and which: no name, which its giver chose and which often is somebody's. */
const fileWords = ({ mediaType, sizeBytes, sha256 }: GivenFile) =>
  `${mediaType}, ${sizeBytes} bytes, SHA-256 ${sha256}`;

function itemsOf(row: MaterialRow, file: GivenFile | undefined): HeldItem[] {
  const record = `${row.source}:${row.id}`;
  const of = {
    record,
    kind: row.kind,
    side: row.side,
    facts: seenFrom(row),
    toldByOthers: row.told_by_others,
    ground: null,
    wording: null,
    decided: false,
  };
  const texts = Object.entries(row.texts)
    .filter(([, text]) => !isBlank(text))
    .map(([name, text]) => ({
      ...of,
      item: `${record}:${name}`,
      name,
      text,
      // Denied by default; of what others told nobody has to say so each time.
      ...(row.told_by_others
        ? { state: ItemState.WITHHELD, ground: WithholdingGround.THIRD_PARTY }
        : { state: ItemState.UNDECIDED }),
    }));
  if (row.told_by_others) return texts;
  const state = row.guarded ? ItemState.UNDECIDED : ItemState.INCLUDED;
  const facts = { ...of, item: record, name: null, text: null, state };
  // It may show or name somebody else, whoever gave it: it waits for a decision as a text does.
  const given = file && {
    ...of,
    item: `${record}:${fileItem}`,
    name: fileItem,
    text: fileWords(file),
    state: ItemState.UNDECIDED,
    file,
  };
  return [facts, ...texts, ...(given ? [given] : [])];
}

const isDay = /^\d{4}-\d{2}-\d{2}/;

/** For whoever is accused days are months, but of what they were told or took part in. */
function seenFrom({ side, known, facts }: MaterialRow): HeldFacts {
  if (side === SubjectAccessSide.OWN || known) return facts;
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [
      name,
      typeof value === 'string' && isDay.test(value) ? value.slice(0, 7) : value,
    ]),
  );
}

/** What was sealed, among facts and texts like the rest. */
async function opened(row: MaterialRow, keys: KeyService): Promise<MaterialRow> {
  const { kind, id, sealed, wrapped, master_key, sealed_for } = row;
  if (!sealed || !wrapped || !master_key || !sealed_for) return row;
  const key = await keys.unwrap(Buffer.from(wrapped), master_key, sealed_for);
  const content = Buffer.from(sealed);
  switch (kind) {
    case SubjectAccessKind.EQUALITY_PROFILE: {
      const answers: EqualityAnswers = unseal<SealedProfile>(key, content, placeOfProfile(id)).answers;
      return { ...row, facts: { ...row.facts, answers } };
    }
    case SubjectAccessKind.HEALTH: {
      const note = unseal<Health>(key, content, placeOfHealth(id));
      return {
        ...row,
        facts: { ...row.facts, kind: note.kind },
        texts: withWords({ note: note.text, adjustment: note.adjustment }),
      };
    }
    default: {
      const note = unseal<SafeContact>(key, content, placeOfSafeContact(id));
      return { ...row, texts: withWords({ mustNotBeSaid: note.mustNotBeSaid, safeTimes: note.safeTimes }) };
    }
  }
}

const withWords = (texts: Record<string, string | null>) =>
  Object.fromEntries(Object.entries(texts).filter((each): each is [string, string] => each[1] !== null));

type Decision = Pick<HeldItem, 'state' | 'ground' | 'wording' | 'decided'>;

async function decisionsOn(
  em: EntityManager,
  request: SubjectAccessRequest,
  keys: KeyService,
): Promise<Map<string, Decision>> {
  const rows = await em.find(SubjectAccessItem, { request });
  const key = rows.some(({ sealed }) => sealed) ? await keyOfSubject(em, request, keys) : null;
  return new Map(
    rows.map(({ id, item, state, ground, sealed }) => [
      item,
      {
        state,
        ground: ground ?? null,
        wording:
          sealed && key
            ? unseal<{ wording: string }>(key, Buffer.from(sealed), placeOfWording(id)).wording
            : null,
        decided: true,
      },
    ]),
  );
}

interface KeyRow {
  person_id: string;
  wrapped: Buffer | null;
  master_key: string | null;
}

/** The key under which words for the person are sealed; null where nothing was sealed yet. */
export async function keyOfSubject(
  em: EntityManager,
  request: Pick<SubjectAccessRequest, 'id'>,
  keys: KeyService,
): Promise<Buffer | null> {
  const [row] = await em.execute<KeyRow[]>('select * from app.subject_access_key(?)', [request.id]);
  return row?.wrapped && row.master_key
    ? keys.unwrap(Buffer.from(row.wrapped), row.master_key, row.person_id)
    : null;
}

interface NamedRow {
  kind: PersonKind;
  name: string | null;
  phone: string | null;
  email: string | null;
  address: string | null;
  postcode: string | null;
  reported: boolean;
  theirs: boolean;
}

/** Whether words for the person tell of somebody else: the one search, over everybody of their cases. */
export async function tellsOfOthers(
  em: EntityManager,
  request: Pick<SubjectAccessRequest, 'id'>,
  sharing: Pick<TextWords, 'ordinaryWords'>,
): Promise<(text: string) => boolean> {
  const rows = await em.execute<NamedRow[]>('select * from app.subject_access_people(?)', [request.id]);
  const present = (value: string | null) => (value ? [value] : []);
  const people: KnownPerson[] = rows.map((row) => ({
    kind: row.kind,
    names: present(row.name),
    phones: present(row.phone),
    emails: present(row.email),
    addresses: present(row.address),
    postcodes: present(row.postcode),
    reported: row.reported,
    mayBeNamed: row.theirs,
    mayBeReached: row.theirs,
    mayBeLocated: row.theirs,
  }));
  return (text) => givesAway(text, people, sharing);
}

/** Things of a record that is not given are not given either. */
export function droppedWith(items: readonly HeldItem[]): ReadonlySet<string> {
  const given = (item: HeldItem) => item.state === ItemState.INCLUDED;
  return new Set(items.filter((item) => item.name === null && !given(item)).map(({ record }) => record));
}

/** What somebody must still look at: a record, or a text of one that is given. */
export function undecidedIn(items: readonly HeldItem[]): HeldItem[] {
  const dropped = droppedWith(items);
  return items.filter(
    (item) => item.state === ItemState.UNDECIDED && (item.name === null || !dropped.has(item.record)),
  );
}

/** The words that the person reads, of things that are given. */
export function wordsFor({ state, text, wording }: HeldItem): string | null {
  if (state === ItemState.INCLUDED) return text;
  return state === ItemState.REDACTED ? wording : null;
}

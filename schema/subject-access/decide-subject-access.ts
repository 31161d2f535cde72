import { randomBytes } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { countAsChange } from '../case/case-version.ts';
import { notFound } from '../refuse-missing.ts';
import { insist, Refused, refusal, ruling } from '../ruling.ts';
import type { KeyService } from '../secret/key-service.ts';
import { seal } from '../secret/sealed.ts';
import { Staff } from '../staff/staff.ts';
import { ItemState, SubjectAccessStage } from '../vocabulary.ts';
import {
  gatherSubjectAccess,
  type HeldItem,
  keyOfSubject,
  tellsOfOthers,
  wordsFor,
} from './gather-subject-access.ts';
import { findSubjectAccess } from './keep-subject-access.ts';
import type { DecideSubjectAccessInput, ItemDecisionInput } from './subject-access-inputs.ts';
import { placeOfWording, SubjectAccessItem } from './subject-access-item.ts';
import type { SubjectAccessRequest } from './subject-access-request.ts';
import { identityFirst, refuseDecision, refuseStage } from './subject-access-rules.ts';

const mostAtOnce = 50;

/** Decides on things that are held, each by itself. What is decided is kept, not what it was decided on. */
export async function decideSubjectAccess(
  em: EntityManager,
  input: DecideSubjectAccessInput,
  act: Act,
): Promise<SubjectAccessRequest> {
  const request = await findSubjectAccess(em, input);
  insist(ruling(refuseStage(request.stage, [SubjectAccessStage.RECEIVED]), {}));
  if (!request.identityChecked) throw new Refused([identityFirst()]);
  refuseNumber(input.decisions);
  const standing = await em.find(SubjectAccessItem, { request });
  refuseBlindly(input, standing);
  const held = new Map(
    (await gatherSubjectAccess(em, request, act.secrets)).map((item) => [item.item, item] as const),
  );
  const tells = await tellsOfOthers(em, request, act.policy.document.sharing);
  insist(
    ruling(
      input.decisions.flatMap((decision, index) => refuseOne(decision, index, held, tells)),
      {},
    ),
  );
  const key = input.decisions.some(({ state }) => state === ItemState.REDACTED)
    ? await keyToSealFor(em, request, act.secrets)
    : null;
  for (const { item, state, ground, wording } of input.decisions) {
    const said = {
      state,
      ground: ground ?? null,
      decidedAt: act.now,
      decidedBy: em.getReference(Staff, act.by.staffId),
    };
    const row =
      standing.find((each) => each.item === item) ??
      em.create(SubjectAccessItem, { request, kind: held.get(item)!.kind, item, ...said } as never);
    const sealed = key && wording ? seal(key, { wording: wording.trim() }, placeOfWording(row.id)) : null;
    em.assign(row, { ...said, sealed } as never);
  }
  await countAsChange(em, request);
  return request;
}

function refuseNumber(decisions: readonly ItemDecisionInput[]): void {
  const once = new Set(decisions.map(({ item }) => item)).size === decisions.length;
  if (decisions.length > 0 && decisions.length <= mostAtOnce && once) return;
  const message = `Decide on 1 to ${mostAtOnce} things at a time, each once.`;
  throw new Refused([refusal('decisions', 'EACH_ITEM_ONCE', 'UK GDPR, Article 15', message)]);
}

/** Not what stands there: the words are sealed. */
function refuseBlindly(input: DecideSubjectAccessInput, standing: readonly SubjectAccessItem[]): void {
  const over = input.decisions.some(({ item }) => standing.some((each) => each.item === item));
  if (!over || input.requestVersion != null) return;
  const message = 'Something of this has been decided already: say which version of the request you read.';
  throw new Refused([refusal('requestVersion', 'READ_BEFORE_OVERWRITING', '15.1', message)]);
}

function refuseOne(
  { item, state, ground, wording }: ItemDecisionInput,
  index: number,
  held: ReadonlyMap<string, HeldItem>,
  tells: (text: string) => boolean,
) {
  const at = `decisions.${index}`;
  const thing = held.get(item);
  if (!thing) return [notFound(`${at}.item`, 'thing')];
  const words = wordsFor({ ...thing, state, wording: wording ?? null });
  return refuseDecision(at, {
    state,
    ground: ground ?? null,
    wording: wording ?? null,
    isRecord: thing.name === null,
    toldByOthers: thing.toldByOthers,
    givesAway: words !== null && tells(words),
  });
}

async function keyToSealFor(
  em: EntityManager,
  request: SubjectAccessRequest,
  keys: KeyService,
): Promise<Buffer> {
  const kept = await keyOfSubject(em, request, keys);
  if (kept) return kept;
  const key = randomBytes(32);
  await em.execute('select app.keep_subject_access_key(?, ?, ?)', [
    request.id,
    await keys.wrap(key, request.person.id),
    keys.current,
  ]);
  return key;
}

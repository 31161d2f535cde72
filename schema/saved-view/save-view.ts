import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { identity } from '../identity.ts';
import { found, notFound } from '../refuse-missing.ts';
import { insist, Refused } from '../ruling.ts';
import { Staff } from '../staff/staff.ts';
import { SavedView } from './saved-view.ts';
import type { RemoveViewInput, SaveViewInput } from './saved-view-inputs.ts';
import { ruleOnSavedView } from './saved-view-rules.ts';

const ownView = async (em: EntityManager, viewId: string, act: Act): Promise<SavedView> => {
  const id = identity(viewId, 'viewId', 'saved view');
  return found(await em.findOne(SavedView, { id, staff: act.by.staffId }), 'viewId', 'saved view');
};

/** Keeps a view, or changes one of one’s own. Whatever opened the page first until now gives way. */
export async function saveView(em: EntityManager, input: SaveViewInput, act: Act): Promise<SavedView> {
  const view = input.viewId ? await ownView(em, input.viewId, act) : null;
  const staff = em.getReference(Staff, act.by.staffId);
  const name = input.name.trim();
  const { page, content } = input;
  const others = (await em.find(SavedView, { staff, removedAt: null })).filter((one) => one !== view);
  insist(
    ruleOnSavedView({
      page,
      name,
      content,
      nameTaken: others.some((one) => one.page === page && one.name === name),
      others: others.length,
      pageUntilNow: view?.page ?? page,
    }),
  );
  const opensFirst = input.opensFirst ?? false;
  // At once, for the database knows one that opens first at a time.
  if (opensFirst) await em.nativeUpdate(SavedView, { staff, page, opensFirst: true }, { opensFirst: false });
  const kept = { name, content, opensFirst, savedAt: act.now, removedAt: null };
  return view ? em.assign(view, kept) : em.create(SavedView, { staff, page, ...kept });
}

/** Removes one of one’s own views; who wants it back saves it again. */
export async function removeView(em: EntityManager, input: RemoveViewInput, act: Act): Promise<void> {
  const view = await ownView(em, input.viewId, act);
  if (view.removedAt) throw new Refused([notFound('viewId', 'saved view')]);
  em.assign(view, { name: '', content: '', opensFirst: false, removedAt: act.now });
}

import { Arg, Ctx, Field, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Reads } from '../../schema/access/reads.ts';
import { removeView, saveView } from '../../schema/saved-view/save-view.ts';
import { SavedView } from '../../schema/saved-view/saved-view.ts';
import { RemoveViewInput, SaveViewInput } from '../../schema/saved-view/saved-view-inputs.ts';
import { SavedViewPage } from '../../schema/vocabulary.ts';
import { may } from '../access/abilities.ts';
import { forbidden } from '../access/forbidden.ts';
import { Allow } from '../access/guard.ts';
import type { Context } from '../context.ts';
import { askInOneTrip } from '../reading/one-trip.ts';
import { changed, Payload, Row } from './payload.ts';
import { runOperation } from './run-operation.ts';

@ObjectType({ description: 'A saved view as the change left it.' })
@Reads('BASICS')
class SavedViewPayload extends Payload {
  @Row(() => SavedView, 'The view.')
  view?: SavedView;
}

@ObjectType({ description: 'Whether a view was removed.' })
@Reads('BASICS')
class RemovedViewPayload extends Payload {
  @Field(() => Boolean, { nullable: true, description: 'True when it is gone; null when refused.' })
  removed?: boolean;
}

/** Row level security leaves one’s own. */
const ownViews = `
  select coalesce(jsonb_agg(jsonb_build_object('id', id, 'page', page, 'name', name, 'content', content,
           'opensFirst', opens_first, 'savedAt', saved_at) order by name, id), '[]')
    from saved_view where removed_at is null and ($1::text[] is null or page = any($1))`;

/** What somebody comes back to: filters of pages, and questions in their own words. */
@Resolver()
export class SavedViewResolver {
  @Query(() => [SavedView], { description: 'The viewer’s saved views, by name.' })
  @Allow('KEEP_OWN_VIEWS')
  async savedViews(
    @Ctx() { sid, database }: Context,
    @Arg('page', () => [SavedViewPage], {
      nullable: true,
      description: 'Of these pages; of all when left out.',
    })
    page?: SavedViewPage[] | null,
  ): Promise<SavedView[]> {
    const asker = { sid, role: database.roles.user };
    const views = JSON.parse(
      (await askInOneTrip(database.reads, asker, { text: ownViews, values: [page ?? null] })) ?? '[]',
    );
    return views.map((view: SavedView) => ({ ...view, savedAt: new Date(view.savedAt) }));
  }

  @Mutation(() => SavedViewPayload, {
    description: `Save a view under a name, or change one’s own. ${changed}`,
  })
  @Allow('KEEP_OWN_VIEWS')
  saveView(
    @Arg('input', () => SaveViewInput, { description: 'The view.' }) input: SaveViewInput,
    @Ctx() context: Context,
  ) {
    if (input.page === SavedViewPage.OWN_WORDS && !may(context.viewer, 'ASK_IN_OWN_WORDS'))
      throw forbidden('saveView', 'your role may not ask in its own words.');
    return runOperation(context, input, async (em, act) => ({ view: await saveView(em, input, act) }));
  }

  @Mutation(() => RemovedViewPayload, { description: `Remove one of one’s own views. ${changed}` })
  @Allow('KEEP_OWN_VIEWS')
  removeView(
    @Arg('input', () => RemoveViewInput, { description: 'Which.' }) input: RemoveViewInput,
    @Ctx() context: Context,
  ) {
    return runOperation(context, input, async (em, act) => {
      await removeView(em, input, act);
      return { removed: true };
    });
  }
}

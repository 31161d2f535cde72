import { type Refusal, type Ruling, refusal, ruling } from '../ruling.ts';
import { isBlank, refuseText } from '../text-rules.ts';
import { SavedViewPage } from '../vocabulary.ts';
import { isFilterOf, type PageWithFilters } from './filters-of-pages.ts';

export interface SavedViewFacts {
  page: SavedViewPage;
  name: string;
  content: string;
  /** Another view of the same page and person is called so. */
  nameTaken: boolean;
  /** How many other views the person has. */
  others: number;
  /** The page that a view was of until now. */
  pageUntilNow?: SavedViewPage | null;
}

const longestName = 80;
const longestQuestion = 20_000;
const longestFilters = 1_000;
/** More than anybody finds again. */
export const mostViews = 200;

/** Codes, days, identities and names of places as they stand in an address: nothing that somebody has written. */
const filter = /^[a-z_]+=[\w,.:-]+$/;

const isFilters = (page: PageWithFilters, content: string): boolean =>
  content === '' ||
  content.split('&').every((pair) => filter.test(pair) && isFilterOf(page, pair.split('=')[0]!));

/** Whether a view can be kept so. */
export function ruleOnSavedView(facts: SavedViewFacts): Ruling {
  const { page, name, content, nameTaken, others, pageUntilNow = page } = facts;
  const refusals: Refusal[] = refuseText('name', name, longestName);
  const refuse = (field: string, rule: string, message: string) =>
    void refusals.push(refusal(field, rule, '12.1', message));
  if (isBlank(name)) refuse('name', 'NAME_NEEDED', 'Say what it is to be called.');
  if (nameTaken) refuse('name', 'NAME_ONCE', 'Another of your views of this page is called so.');
  if (pageUntilNow !== page) refuse('page', 'SAME_PAGE', 'A view stays one of its page.');
  if (others >= mostViews)
    refuse('viewId', 'VIEWS_AT_MOST', `You have ${mostViews} views: remove one first.`);
  if (page === SavedViewPage.OWN_WORDS) {
    refusals.push(...refuseText('content', content, longestQuestion));
    if (isBlank(content)) refuse('content', 'QUESTION_NEEDED', 'There is no question yet.');
  } else {
    refusals.push(...refuseText('content', content, longestFilters));
    if (!isFilters(`${page}`, content)) {
      refuse(
        'content',
        'FILTERS_ONLY',
        'Only filters of the page are saved, not what was searched for: it may name somebody.',
      );
    }
  }
  return ruling(refusals, {});
}

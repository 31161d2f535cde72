import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Asker, type Data, type Landlord, openLandlord } from '../support/landlord.ts';

let landlord: Landlord;
let worker: Asker;
let manager: Asker;
beforeAll(async () => {
  landlord = await openLandlord();
  worker = landlord.as('housing-support-worker');
  manager = landlord.as('area-manager');
});
afterAll(() => landlord?.close());

const mine = {
  page: 'CASES',
  name: 'Noise at Harbour House',
  content: 'category=NOISE_NUISANCE&service=harbour-house',
};

const save = async (by: Asker, input: object): Promise<Data> =>
  (
    await by.query(
      'mutation ($input: SaveViewInput!) { saveView(input: $input) { view { id name content opensFirst } refusals { field rule message } } }',
      { input },
    )
  ).saveView;
const remove = async (by: Asker, viewId: string): Promise<Data> =>
  (
    await by.query(
      'mutation ($input: RemoveViewInput!) { removeView(input: $input) { removed refusals { field rule } } }',
      { input: { viewId } },
    )
  ).removeView;
const views = async (by: Asker, page?: string[]): Promise<Data[]> =>
  (
    await by.query(
      'query ($page: [SavedViewPage!]) { savedViews(page: $page) { id page name content opensFirst savedAt } }',
      { page },
    )
  ).savedViews;
const rules = ({ refusals }: Data) => refusals.map(({ field, rule }: Data) => `${field}: ${rule}`);

describe('what somebody comes back to', () => {
  test('is theirs: nobody else finds, changes or removes it', async () => {
    const { view } = await save(worker, mine);
    expect(await views(worker)).toMatchObject([mine]);
    expect(await views(manager)).toEqual([]);
    expect(rules(await save(manager, { ...mine, viewId: view.id }))).toEqual(['viewId: NOT_FOUND']);
    expect(rules(await remove(manager, view.id))).toEqual(['viewId: NOT_FOUND']);
  });

  test('has a name once for each page, is renamed, and one of a page opens first', async () => {
    expect(rules(await save(worker, mine))).toEqual(['name: NAME_ONCE']);
    const second = (await save(worker, { ...mine, name: 'Open', content: 'status=OPEN', opensFirst: true }))
      .view;
    const [first] = await views(worker);
    const { view } = await save(worker, { ...mine, viewId: first!.id, name: 'Noise', opensFirst: true });
    expect(view).toMatchObject({ name: 'Noise', opensFirst: true });
    expect((await views(worker)).map(({ name, opensFirst }) => [name, opensFirst])).toEqual([
      ['Noise', true],
      ['Open', false],
    ]);
    expect(
      rules(
        await save(worker, { ...mine, content: '', viewId: second.id, page: 'DEADLINES', name: 'Other' }),
      ),
    ).toEqual(['page: SAME_PAGE']);
  });

  test('holds no words that were searched for, which may name somebody (12.1)', async () => {
    for (const content of [
      'q=Alex+Moran',
      'status=OPEN&q=x',
      'area=Alex Moran',
      'status',
      'after=abc',
      'year=2026',
    ])
      expect(rules(await save(worker, { ...mine, name: content, content })), content).toEqual([
        'content: FILTERS_ONLY',
      ]);
    expect(rules(await save(worker, { ...mine, name: ' ', content: '' }))).toEqual(['name: NAME_NEEDED']);
  });

  test('may be a question in one’s own words, and is gone once removed', async () => {
    const analyst = landlord.as('analyst');
    const question = { page: 'OWN_WORDS', name: 'Who am I', content: '{ viewer { name } }' };
    const { view } = await save(analyst, question);
    expect(await views(analyst, ['OWN_WORDS'])).toMatchObject([question]);
    const other = await landlord
      .as('smt')
      .answer('mutation ($input: SaveViewInput!) { saveView(input: $input) { view { id } } }', {
        input: question,
      });
    expect(other.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(await views(analyst, ['CASES'])).toEqual([]);
    expect(await remove(analyst, view.id)).toEqual({ removed: true, refusals: [] });
    expect(await views(analyst)).toEqual([]);
    expect(rules(await remove(analyst, view.id))).toEqual(['viewId: NOT_FOUND']);
    const { rows } = await landlord.admin.query('select name, content from saved_view where id = $1', [
      view.id,
    ]);
    expect(rows).toEqual([{ name: '', content: '' }]);
    expect((await save(analyst, { ...question, viewId: view.id })).view.id).toBe(view.id);
    expect(await views(analyst)).toMatchObject([question]);
  });
});

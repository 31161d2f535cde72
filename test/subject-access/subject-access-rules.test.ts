import { describe, expect, test } from 'vitest';
import { englandAndWales } from '../../schema/calendar/working-calendar.ts';
import { tablesOfTheirs } from '../../schema/retention/what-is-theirs.ts';
import { answerDueOn } from '../../schema/subject-access/subject-access-clock.ts';
import { documentOf } from '../../schema/subject-access/subject-access-document.ts';
import { isExact } from '../../schema/subject-access/subject-access-rules.ts';
import { notGathered, subjectSources } from '../../schema/subject-access/subject-sources.ts';
import { ItemState, SubjectAccessKind, SubjectAccessSide } from '../../schema/vocabulary.ts';

describe('What is held of somebody', () => {
  test('is gathered from every table from which it would be erased, or it is said why not (UK GDPR, Article 15)', () => {
    const gathered = new Set(subjectSources.map(({ table }) => table));
    const missing = tablesOfTheirs.filter((table) => !gathered.has(table) && !notGathered[table]);
    expect(missing).toEqual([]);
    expect(Object.keys(notGathered).filter((table) => gathered.has(table))).toEqual([]);
  });
});

describe('A calendar month', () => {
  test.each([
    ['2026-01-31', 1, '2026-03-02'],
    ['2026-03-02', 1, '2026-04-02'],
    // Good Friday and Easter Monday.
    ['2026-03-03', 1, '2026-04-07'],
    ['2026-11-25', 1, '2026-12-29'],
    ['2026-01-31', 3, '2026-04-30'],
  ])('from %s, %i on, ends on %s (UK GDPR, Article 12(3))', (from, months, due) => {
    expect(answerDueOn(from, months, englandAndWales)).toBe(due);
  });
});

test.each([
  'at 23:41',
  'at 9.30',
  'at 11pm',
  'on 1 March',
  'on the 1st of March',
  'on March 2nd',
  'on 2026-03-01',
  'on 1/3/26',
])('“%s” may be known to whoever reported alone', (words) => expect(isExact(`Drums ${words}.`)).toBe(true));
test.each(['at night', 'in March 2026', 'several times', 'in the spring of 2026'])(
  '“%s” tells nobody who it was',
  (words) => expect(isExact(`Drums ${words}.`)).toBe(false),
);

describe('The copy', () => {
  const held = (changes: object) => ({
    item: 'action:1',
    record: 'action:1',
    kind: SubjectAccessKind.ACTION,
    side: SubjectAccessSide.ACCUSED,
    name: null,
    facts: { type: 'WARNING_VERBAL', recorded: '2026-03' },
    text: null,
    toldByOthers: false,
    state: ItemState.INCLUDED,
    ground: null,
    wording: null,
    decided: false,
    ...changes,
  });
  const copy = (...items: ReturnType<typeof held>[]) =>
    documentOf(items, { receivedOn: '2026-03-02', monthsKept: 72 }).document;

  test('has the same headings and the same last words for everybody, whatever was withheld', () => {
    const withheld = copy(held({ state: ItemState.WITHHELD }));
    expect(withheld).toEqual(copy());
    expect(withheld.sections.map(({ kind }) => kind)).toEqual(Object.values(SubjectAccessKind));
  });

  test('tells whoever is accused nothing twice, and nothing by the order in which it was written down', () => {
    const one = held({ item: 'action:1', record: 'action:1' });
    const same = held({ item: 'action:2', record: 'action:2' });
    const other = held({
      item: 'action:3',
      record: 'action:3',
      facts: { type: 'INTERVIEW', recorded: '2026-03' },
    });
    expect(copy(one, same, other)).toEqual(copy(other, one));
    const theirs = { side: SubjectAccessSide.OWN };
    const mine = copy({ ...one, ...theirs }, { ...same, ...theirs });
    expect(mine.sections.find(({ kind }) => kind === 'ACTION')!.entries).toHaveLength(2);
  });

  test('says to everybody alike that advice of solicitors is kept back (Schedule 2, paragraph 19)', () => {
    for (const one of [copy(), copy(held({}))]) {
      expect(one.statement).toMatch(/solicitors .* kept back from everybody .*paragraph 19/);
    }
  });

  test('has no text of a row that is not given', () => {
    const text = held({ item: 'action:1:what', name: 'what', text: 'Asked to stop.' });
    expect(JSON.stringify(copy(held({}), text))).toContain('Asked to stop.');
    expect(copy(held({ state: ItemState.WITHHELD }), text)).toEqual(copy());
  });

  test('has what others told in words of its own alone, even where somebody would have it as it stands', () => {
    const told = {
      toldByOthers: true,
      kind: SubjectAccessKind.ALLEGATION,
      name: 'whatWasTold',
      text: 'I saw him.',
      facts: {},
    };
    expect(copy(held({ ...told, item: 'report:1:whatWasTold', record: 'report:1' }))).toEqual(copy());
  });
});

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are pieces of source
import { describe, expect, it } from 'vitest';
import { readCatalog, saidByPortal, unfaithful, withWelsh } from '../../portal/languages/catalog.ts';
import { inOtherWords } from '../../portal/languages/messages-in-source.ts';
import { listOfMissing } from '../../portal/languages/missing-welsh.ts';
import * as welshDates from '../../portal/words/dates.cy.ts';
import * as dates from '../../portal/words/dates.ts';
import * as welshFigures from '../../portal/words/figures.cy.ts';
import * as figures from '../../portal/words/figures.ts';
import * as welshQuarter from '../../portal/words/quarter.cy.ts';
import * as quarter from '../../portal/words/quarter.ts';

const welsh: Record<string, string> = {
  'Sign out': 'Allgofnodi',
  '{met} of {due} met': 'bodlonwyd {met} o {due}',
  'Read <0>the policy</0> first': 'Yn gyntaf darllenwch <0>y polisi</0>',
  'Cases in {name}': 'Achosion yn {name}',
  late: 'hwyr',
};
const inWelsh = (source: string) => inOtherWords('page.tsx', source, (text) => welsh[text]);
const messagesOf = (source: string) => inWelsh(source).messages.map(({ text }) => text);

describe('What the portal says, in its source', () => {
  it('is every text of a page, whoever wrote the page and whether or not there is Welsh', () => {
    expect(messagesOf('const a = <p>Nobody <b>ever</b> marked {this.one}.</p>;')).toEqual([
      'Nobody <0>ever</0> marked {one}.',
    ]);
    expect(messagesOf('const a = <p>{is ? "late" : "on time"}</p>;')).toEqual(['late', 'on time']);
    expect(messagesOf('const a = <Field label="Owner" hint={`Of ${place}`} />;')).toEqual([
      'Owner',
      'Of {place}',
    ]);
    expect(messagesOf('export const say = () => "Saved. It holds from now on.";')).toEqual([
      'Saved. It holds from now on.',
    ]);
  });

  it('is nothing that only programs read', () => {
    for (const source of [
      'import a from "Some Thing";',
      'const a = <p className="button main" id="Late one" />;',
      'if (a === "Late now") b();',
      'throw new Error("Nobody reads this.");',
      'const a = <a href={`/cases/${reference}`} />;',
      'const a = document.querySelector("main p");',
      'const a = <ChangeForm touches={["ConflictWall", "Case"]} />;',
      'const a = <FoldedForm draft={`close ${id}`} aria-keyshortcuts="Control+K Meta+K" />;',
      'document.cookie = `language=${code}; path=/; samesite=lax`;',
      'const a = { outline: "3px solid var(--focus)", fontFamily: "ui-monospace, Menlo, monospace" };',
      'sheet.replaceSync(`@page { @top-left { content: ${report}; } }`);',
    ])
      expect(messagesOf(source)).toEqual([]);
  });

  it('is exchanged for its Welsh, in the order that Welsh wants, and links stay links', () => {
    expect(inWelsh('const a = <button>Sign out</button>;').code).toBe(
      'const a = <button>{"Allgofnodi"}</button>;',
    );
    expect(inWelsh('const a = <p>Read <a href="/p">the policy</a> first</p>;').code).toBe(
      'const a = <p>{"Yn gyntaf darllenwch "}<a href="/p">{"y polisi"}</a></p>;',
    );
    expect(inWelsh('const a = `${met} of ${count(due)} met`;').code).toBe(
      'const a = `bodlonwyd ${met} o ${count(due)}`;',
    );
    expect(inWelsh('const a = `Cases in ${is ? "late" : name}`;').code).toBe(
      'const a = `Cases in ${is ? "hwyr" : name}`;',
    );
  });

  it('says that it is English where there is no Welsh for it', () => {
    expect(inWelsh('const a = <p className="x">Not written yet</p>;').code).toBe(
      'const a = <p lang="en-GB" className="x">Not written yet</p>;',
    );
  });

  it('never loses a figure or a link in Welsh', () => {
    expect(unfaithful(withWelsh(saidByPortal(), readCatalog()))).toEqual([]);
    const entry = { context: '' as const, english: '{a} of {b}', welsh: '{a}', places: [] };
    expect(unfaithful([entry])).toEqual([entry]);
  });

  it('is told to administrators where it has no Welsh, by page, most first', () => {
    const said = (english: string, welsh: string, place: string) => ({
      context: '' as const,
      english,
      welsh,
      places: [place],
    });
    const catalog = [
      said('Sign out', 'Allgofnodi', 'portal/shell/masthead.tsx'),
      said('Late', '', 'portal/pages/deadlines/deadlines-page.tsx'),
      said('In time', 'Mewn pryd', 'portal/pages/deadlines/deadlines-page.tsx'),
    ];
    expect(listOfMissing(catalog)).toEqual([
      { part: 'deadlines', messages: 2, missing: ['Late'] },
      { part: 'everywhere', messages: 1, missing: [] },
    ]);
  });

  it('has Welsh for everything at the door and in the head of every page', () => {
    const bare = withWelsh(saidByPortal(), readCatalog())
      .filter(
        ({ welsh, places }) =>
          welsh === '' && places.some((place) => /shell\/(masthead|sign-in)/.test(place)),
      )
      .map(({ english }) => english);
    expect(bare).toEqual([]);
  });
});

describe('Welsh dates and figures', () => {
  it('are told by the same functions as English ones', () => {
    expect(Object.keys(welshDates).sort()).toEqual(Object.keys(dates).sort());
    expect(Object.keys(welshFigures).sort()).toEqual(Object.keys(figures).sort());
    expect(Object.keys(welshQuarter).sort()).toEqual(Object.keys(quarter).sort());
  });

  it('name months and days themselves, since browsers do not, by London’s clocks', () => {
    expect(welshDates.dayOf('2026-06-30T23:30:00Z')).toBe('1 Gorff 2026');
    expect(welshDates.momentOf('2026-11-23T09:14:00Z')).toBe('23 Tach 2026, 09:14');
    expect(welshDates.nearDay('2026-11-23')).toBe('Llun 23 Tach');
    expect(welshDates.monthOf('2026-02')).toBe('Chwefror 2026');
    expect(welshQuarter.quarterInWords({ year: 2026, quarter: 4 })).toBe('Ionawr i Fawrth 2027');
    expect(welshQuarter.quarterName({ year: 2026, quarter: 2 })).toBe('Ch2 2026/27');
  });

  it('have the singular after a number, and “ac” before a vowel', () => {
    expect(welshFigures.countOf(1_200, 'achos', 'achosion')).toBe('1,200 achos');
    expect(welshFigures.listed(['Bangor', 'Conwy', 'Abertawe'])).toBe('Bangor, Conwy ac Abertawe');
  });
});

import { describe, expect, it } from 'vitest';
import { findInText, type KnownPerson } from '../../schema/disclosure/text-findings.ts';
import { opy872v3 } from '../../schema/policy/opy872-v3.ts';
import { PersonKind } from '../../schema/vocabulary.ts';
import { person } from './known-person.ts';

/** What is found, as `severity kind "the words"`. */
const found = (text: string, people: KnownPerson[], staffNames: string[] = []): string[] =>
  findInText({ text, people, staffNames }, opy872v3.sharing).map(
    ({ severity, kind, start, end }) => `${severity} ${kind} ${text.slice(start, end)}`,
  );

const reporter = person('Maud Penhaligon', { reported: true });

describe('the names of people in a text to be shared (#14)', () => {
  it.each([
    ['whole', 'We spoke to Maud Penhaligon today.', 'Maud Penhaligon'],
    ['by forename alone', 'We spoke to Maud today.', 'Maud'],
    ['by surname alone, behind a title', 'Mrs Penhaligon told us.', 'Penhaligon'],
    ['in capitals', 'MAUD told us.', 'MAUD'],
    ['in small letters', 'so maud said', 'maud'],
    ['as an owner', 'Maud’s door was kicked.', 'Maud’s'],
    ["as an owner with a typewriter's apostrophe", "Penhaligon's door", "Penhaligon's"],
    ['with an invisible hyphen inside', 'Pen\u00adhaligon told us', 'Pen\u00adhaligon'],
    ['with nothing between the letters but what cannot be seen', 'M\u200baud told us', 'M\u200baud'],
    ['with a letter of another alphabet that looks the same', 'М\u0430ud told us', 'М\u0430ud'],
    ['in capitals of another alphabet', '\u039c\u0391UD told us', '\u039c\u0391UD'],
    ['in wide letters', 'Ｍａｕｄ told us', 'Ｍａｕｄ'],
    ['over the end of a line', 'We spoke to Maud\nPenhaligon today.', 'Maud\nPenhaligon'],
  ])('are found %s', (_how, text, words) => {
    expect(found(text, [reporter])).toEqual([`BLOCK REPORTER_IDENTITY ${words}`]);
  });

  it.each([
    ['Siân Llŷr', 'Roedd Sian yma.', 'Sian'],
    ['Sian Llyr', 'Roedd Siân yma.', 'Siân'],
    ['Siân Llŷr', 'Roedd SIÂN yma.', 'SIÂN'],
    ['Siân Llŷr', 'Roedd Sia\u0302n yma.', 'Sia\u0302n'],
    ['Mari Gŵyl', 'Mae Mari’n dweud', 'Mari’n'],
    ['Mari Gŵyl', "Mae Mari'r cymydog", "Mari'r"],
    ["Aoife O'Neill", 'Ms O’Neill said', 'O’Neill'],
    ['Aoife O’Neill', "Ms O'Neill's flat", "O'Neill's"],
    ['Aoife O’Neill', 'Ms ONEILL said', 'ONEILL'],
    ['Anne-Marie Smythe-Rowe', 'Anne Marie said', 'Anne|Marie'],
    ['Anne-Marie Smythe-Rowe', 'Mr Smythe‑Rowe', 'Smythe|Rowe'],
    ['Łukasz Wójcik', 'Pan Lukasz Wojcik', 'Lukasz Wojcik'],
    ['İpek Yıldız', 'ipek yildiz was there', 'ipek yildiz'],
    ['Зоя Крылова', 'Это зоя', 'зоя'],
    ['Νίκος Βασιλείου', 'ΝΙΚΟΣ said', 'ΝΙΚΟΣ'],
    ['王小明', '我们见到王小明了', '我们见到王小明了'],
    ['Gwenllian ferch Owain', 'Owain said', 'Owain'],
  ])('are found in Welsh and every other writing: %s in “%s”', (name, text, words) => {
    expect(found(text, [person(name)])).toEqual(
      words.split('|').map((word) => `BLOCK THIRD_PARTY_NAME ${word}`),
    );
  });

  it.each([
    ['by blanks', 'told by S i â n   P r i c e today', 'S i â n   P r i c e'],
    ['by blanks all alike', 'told by S i a n P r i c e today', 'S i a n P r i c e'],
    ['in capitals', 'S I A N  P R I C E', 'S I A N  P R I C E'],
    ['in small letters', 's.i.a.n.p.r.i.c.e', 's.i.a.n.p.r.i.c.e'],
    ['by full stops, by forename alone', 'It was S.i.â.n. who rang', 'S.i.â.n'],
    ['by full stops and blanks', 'It was S. i. â. n. who rang', 'S. i. â. n'],
    ['by hyphens', 'It was S-i-a-n who rang', 'S-i-a-n'],
    ['by other signs', 'It was S_i*a/n', 'S_i*a/n'],
    ['one letter to a line', 'S\ni\na\nn', 'S\ni\na\nn'],
    ['by what cannot be seen', 'S\u200bi\u200dâ\u2060n', 'S\u200bi\u200dâ\u2060n'],
    ['by fillers that cannot be seen', 'S\u3164i\u3164â\u3164n', 'S\u3164i\u3164â\u3164n'],
    ['by both', 'S \u200b i \u200b â \u200b n', 'S \u200b i \u200b â \u200b n'],
    ['behind a word of one letter', 'I saw a S i a n there', 'S i a n'],
    ['with accents of their own', 'S i a\u0302 n', 'S i a\u0302 n'],
    ['with letters of another alphabet', 'S \u0456 \u0430 n', 'S \u0456 \u0430 n'],
  ])('are found where their letters are spaced out %s', (_how, text, words) => {
    expect(found(text, [person('Siân Price')])).toEqual([`BLOCK THIRD_PARTY_NAME ${words}`]);
  });

  it('of other writings are found with blanks between', () => {
    expect(found('和 王 明 说', [person('王明')])).toEqual(['BLOCK THIRD_PARTY_NAME 王 明']);
    expect(found('김 민 수', [person('김민수')])).toEqual(['BLOCK THIRD_PARTY_NAME 김 민 수']);
    expect(found('Æ-s-a', [person('Æsa Holm')])).toEqual(['BLOCK THIRD_PARTY_NAME Æ-s-a']);
  });

  it.each([
    'Letters from J. R. R. Tolkien and S. I. Pryce-Jones came at 9 a.m., i.e. in the U.K., e.g. by B.B.C. van.',
    'Flats A, B, C, D and E; blocks A-B-C; plan b. I a m well. A i o y de? P.S. N.B.',
    'N O T I C E   O F   H E A R I N G',
    'S i d e, S-i-t-e, P.r.i.m.e and t r u e',
    'see s. 1 (2) (a) (b) (c), s. 21 a, b, c and 3 p r c e i',
  ])('are not found in prose with initials, lists and spaced headings: “%s”', (text) => {
    const people = ['Siân Price', 'Ann Ice-Tidey', 'Ian Abbot', 'Rob Cade', 'Jo Li'].map((name) =>
      person(name),
    );
    expect(found(text, people)).toEqual([]);
  });

  it('may be there by chance: three capitals that could be initials, or a piece of spaced words', () => {
    const people = [person('Ada Quill'), person('Rhys Dent')];
    expect(found('Written by A. D. A. Lovelace.', people)).toEqual(['WARN THIRD_PARTY_NAME A. D. A']);
    expect(found('Written by A.d.a there.', people)).toEqual(['BLOCK THIRD_PARTY_NAME A.d.a']);
    expect(found('C O N F I D E N T I A L', people)).toEqual(['WARN THIRD_PARTY_NAME D E N T']);
    expect(found('M R S  D E N T', people)).toEqual(['BLOCK THIRD_PARTY_NAME D E N T']);
  });

  it('of whoever may be named, or of staff, are spaced out what they are written whole', () => {
    const named = person('Maud Penhaligon', { mayBeNamed: true });
    expect(found('M a u d  P e n h a l i g o n', [named, person('Percy Penhaligon')])).toEqual([]);
    expect(found('B e t h a n  A s h w o r t h', [], ['Bethan Ashworth'])).toEqual([
      'WARN STAFF_NAME B e t h a n  A s h w o r t h',
    ]);
  });

  it('are found whatever invisible words stand in the text', () => {
    expect(found('\u200b \u200b Maud \u200b Penhaligon', [reporter, person('王小明')])).toEqual([
      'BLOCK REPORTER_IDENTITY Maud \u200b Penhaligon',
    ]);
  });

  it('are not found inside other words', () => {
    expect(found('Maudlin, Sianeth, Penhaligonian and Amaud', [reporter, person('Siân Pugh')])).toEqual([]);
    expect(found('A ŵyl ym Mhenhaligon', [person('Mari Wyl')])).toEqual(['BLOCK THIRD_PARTY_NAME ŵyl']);
    expect(found('Mrs and Mr of the', [person('Mrs Ada of the Vale')])).toEqual([]);
  });

  it('of whoever may be named say nothing, and nobody else’s are hidden behind them', () => {
    const named = person('Maud Penhaligon', { reported: true, mayBeNamed: true });
    expect(found('Maud Penhaligon, Maud and Mrs Penhaligon', [named])).toEqual([]);
    expect(found('Maud Penhaligon and Percy', [named, person('Percy Penhaligon')])).toEqual([
      'BLOCK THIRD_PARTY_NAME Percy',
    ]);
    expect(found('The Penhaligons: Mr Penhaligon', [named, person('Percy Penhaligon')])).toEqual([
      'WARN THIRD_PARTY_NAME Penhaligon',
    ]);
    expect(found('Maud Penhaligon', [named, person('Maud Penhaligon')])).toEqual([
      'WARN THIRD_PARTY_NAME Maud Penhaligon',
    ]);
    expect(found('Percy Penhaligon', [named, person('Percy Penhaligon')])).toEqual([
      'BLOCK THIRD_PARTY_NAME Percy Penhaligon',
    ]);
  });

  it('that are ordinary words are looked at by a person, unless the whole name is there', () => {
    const may = person('Will Green', { reported: true });
    expect(found('You will hear from us.', [may])).toEqual(['WARN REPORTER_IDENTITY will']);
    expect(found('It was Will Green.', [may])).toEqual(['BLOCK REPORTER_IDENTITY Will Green']);
  });

  it('of groups and organisations count as a whole', () => {
    const group = person('Youths at the shops', { kind: PersonKind.GROUP });
    expect(found('The shops were closed.', [group])).toEqual([]);
    expect(found('the youths at the shops', [group])).toEqual(['BLOCK THIRD_PARTY_NAME youths at the shops']);
  });

  it('of staff are warned of', () => {
    expect(found('Yours, Bethan Ashworth', [], ['Bethan Ashworth'])).toEqual([
      'WARN STAFF_NAME Bethan Ashworth',
    ]);
    expect(found('Bethan was there', [], ['Bethan Ashworth'])).toEqual([]);
  });

  it('are told by kind and place alone, so that an answer names nobody', () => {
    const findings = findInText({ text: 'Maud', people: [reporter], staffNames: [] }, opy872v3.sharing);
    expect(findings).toEqual([
      { id: 'REPORTER_IDENTITY:0-4', kind: 'REPORTER_IDENTITY', severity: 'BLOCK', start: 0, end: 4 },
    ]);
  });
});

describe('numbers, addresses and words in a text to be shared (#14)', () => {
  const known = person('Ada Quill', {
    phones: ['+44 1632 960001'],
    emails: ['home-17@example.org'],
    addresses: ['Flat 1, Lantern Court'],
    postcodes: ['ZZ1 1ZZ'],
  });

  it.each([
    ['Ring 01632 960001.', 'BLOCK PHONE_NUMBER 01632 960001'],
    ['Ring (01632) 960-001', 'BLOCK PHONE_NUMBER (01632) 960-001'],
    ['Ring 960001 after six', 'BLOCK PHONE_NUMBER 960001'],
    ['Ring +44 (0)1632 960999', 'WARN PHONE_NUMBER +44 (0)1632 960999'],
    ['Write to HOME-17@EXAMPLE.ORG', 'BLOCK EMAIL_ADDRESS HOME-17@EXAMPLE.ORG'],
    ['Write to office@example.org.', 'WARN EMAIL_ADDRESS office@example.org'],
    ['lives in flat 1 Lantern Court', 'BLOCK ADDRESS flat 1 Lantern Court'],
    ['near 12 Upper Harbour Road', 'WARN ADDRESS 12 Upper Harbour Road'],
    ['ger 3 Heol Isaf', 'WARN ADDRESS 3 Heol Isaf'],
    ['in zz11zz', 'BLOCK POSTCODE zz11zz'],
    ['in YY2 2YY', 'WARN POSTCODE YY2 2YY'],
  ])('are found: “%s”', (text, expected) => {
    expect(found(text, [known])).toEqual([expected]);
  });

  it.each(['ASB-2026-000123', 'on 2026-03-02 at 10:00', 'for 12 weeks', '£1,250.00', 'A1 2B'])(
    'are not found where there are none: “%s”',
    (text) => {
      expect(found(text, [known])).toEqual([]);
    },
  );

  it('of whoever may be reached and visited say nothing', () => {
    const open = { ...known, mayBeReached: true, mayBeLocated: true, mayBeNamed: true };
    const text = 'Ada Quill, Flat 1, Lantern Court, ZZ1 1ZZ, 01632 960001, home-17@example.org';
    expect(found(text, [open])).toEqual([]);
    expect(found(text, [known]).every((line) => line.startsWith('BLOCK'))).toBe(true);
    expect(found(text, [known]).length).toBe(5);
  });

  it('that judge or abuse are warned of, as whole words in any case', () => {
    expect(found('The JUNKIE next door is a time waster.', [])).toEqual([
      'WARN UNFIT_LANGUAGE JUNKIE',
      'WARN UNFIT_LANGUAGE time waster',
    ]);
    expect(found('The sculpture is maddening.', [])).toEqual([]);
  });

  it('of a text of 20,000 characters are found without delay, however it is built', () => {
    const people = Array.from({ length: 60 }, (_, n) =>
      person(`Forename${n} Surname${n} ${'F'.repeat(3 + n)}`, {
        phones: [`01632 96${1000 + n}`],
        postcodes: ['ZZ1 1ZZ'],
      }),
    );
    const fill = (piece: string) => piece.repeat(Math.ceil(20_000 / piece.length)).slice(0, 20_000);
    const texts = [
      'a',
      'f ',
      "a'",
      '1 ',
      '1-',
      '0(',
      'a.',
      'a@',
      'a@a.',
      '1 a ',
      'Forename1 Surname1 ',
      'ZZ1 1ZZ ',
      '\u200b',
      'é\u0301',
      '01632 961001 ',
      '王',
      '12 Upper ',
    ].map(fill);
    for (const text of texts) {
      const before = performance.now();
      found(text, people);
      expect(performance.now() - before, text.slice(0, 20)).toBeLessThan(10_000);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { findInText, type KnownPerson } from '../../schema/disclosure/text-findings.ts';
import { opy872v3 } from '../../schema/policy/opy872-v3.ts';
import { PersonKind } from '../../schema/vocabulary.ts';

const person = (name: string, change: Partial<KnownPerson> = {}): KnownPerson => ({
  kind: PersonKind.INDIVIDUAL,
  names: [name],
  phones: [],
  emails: [],
  addresses: [],
  postcodes: [],
  reported: false,
  mayBeNamed: false,
  mayBeReached: false,
  mayBeLocated: false,
  ...change,
});

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
    ['王小明', '我们见到王小明了', '我们见到王小明了'],
    ['Gwenllian ferch Owain', 'Owain said', 'Owain'],
  ])('are found in Welsh and every other writing: %s in “%s”', (name, text, words) => {
    expect(found(text, [person(name)])).toEqual(
      words.split('|').map((word) => `BLOCK THIRD_PARTY_NAME ${word}`),
    );
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
      person(`Forename${n} Surname${n}`, { phones: [`01632 96${1000 + n}`], postcodes: ['ZZ1 1ZZ'] }),
    );
    const fill = (piece: string) => piece.repeat(Math.ceil(20_000 / piece.length)).slice(0, 20_000);
    const texts = [
      'a',
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
      expect(performance.now() - before, text.slice(0, 20)).toBeLessThan(1_000);
    }
  });
});

import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { type Row, RowSplitter } from '../../server/importing/row-splitter.ts';

function split(text: string, { delimiter = ',', chunk = text.length || 1 } = {}): Row[] {
  const splitter = new RowSplitter(delimiter);
  const rows: Row[] = [];
  for (let at = 0; at < text.length; at += chunk) rows.push(...splitter.push(text.slice(at, at + chunk)));
  return [...rows, ...splitter.end()];
}

const cells = (rows: Row[]) => rows.map((row) => row.cells);

/** The same sequence of "random" numbers each time. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

describe('splitting text into rows', () => {
  it('reads what csv-parse reads, in every way of ending a line and however the text was cut into chunks', () => {
    const pieces = [
      'a',
      'Ŵylfa',
      '',
      ' ',
      'on or near "x"',
      'two\nlines',
      'three\r\nlines',
      '1,5',
      "o'clock",
      '""',
      'ô',
    ];
    for (let seed = 1; seed <= 60; seed += 1) {
      const next = numbers(seed);
      const width = 2 + next(4);
      const end = ['\n', '\r\n', '\r'][next(3)] ?? '\n';
      const rows = Array.from({ length: 1 + next(30) }, () =>
        Array.from({ length: width }, () => pieces[next(pieces.length)] ?? ''),
      );
      const written = rows.map((row) =>
        row
          .map((cell) => (/[",\r\n]/.test(cell) || next(5) === 0 ? `"${cell.replaceAll('"', '""')}"` : cell))
          .join(','),
      );
      const text = written.join(end) + (next(2) === 0 ? end : '');
      const oracle = parse(text, { record_delimiter: end, relax_column_count: true }) as string[][];
      expect(cells(split(text)), `seed ${seed}`).toEqual(oracle);
      for (const chunk of [1, 2, 3, 7]) expect(split(text, { chunk }), `seed ${seed}`).toEqual(split(text));
    }
  });

  it('says on which physical line a row begins, lines inside quoted cells counted', () => {
    const rows = split('h,i\n"a\nb","c\r\nd\re"\r\nx,y\r\n\r\nlast,row');
    expect(rows.map(({ line }) => line)).toEqual([1, 2, 6, 8]);
  });

  it('reads lines that end with CR alone, with CRLF and with LF in one file', () => {
    expect(cells(split('a,b\rc,d\r\ne,f\ng,h'))).toEqual([
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
      ['g', 'h'],
    ]);
  });

  it('reads tabs as delimiter and leaves commas alone', () => {
    expect(cells(split('a,1\tb\nc\t"d\te"', { delimiter: '\t' }))).toEqual([
      ['a,1', 'b'],
      ['c', 'd\te'],
    ]);
  });

  it('leaves out blank lines', () => {
    expect(cells(split('a,b\n\n\r\nc,d\n\n'))).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('takes a quotation mark inside an unquoted cell as it stands', () => {
    expect(cells(split('a,b\n5" pipe,x'))).toEqual([
      ['a', 'b'],
      ['5" pipe', 'x'],
    ]);
  });

  describe('a faulty line is one faulty row, and reading goes on with the next line', () => {
    it.each([
      ['text after a closing quotation mark', 'a,b\n"x"y,1\nc,d\n', 'text follows a closing quotation mark'],
      [
        'a quotation mark that is never closed',
        'a,b\n"x,1\nc,d\n',
        'a quotation mark is opened and not closed',
      ],
      ['two forgotten marks rows apart', 'a,b\n"x,1\nc,d\ne,f\ny",2,3\n', 'a quotation mark is out of place'],
    ])('%s', (_, text, fault) => {
      for (const chunk of [1, 3, text.length]) {
        const rows = split(text, { chunk });
        expect(rows.find((row) => row.fault !== null)).toMatchObject({ line: 2, fault });
        expect(cells(rows)).toContainEqual(['c', 'd']);
      }
    });

    it('a row without end, which would otherwise fill the memory', () => {
      const text = `a,b\n${'x'.repeat(700_000)}\nc,d\n`;
      for (const chunk of [64_000, text.length]) {
        const rows = split(text, { chunk });
        expect(rows.map(({ line, fault }) => [line, fault])).toEqual([
          [1, null],
          [2, 'the row is longer than 262144 characters'],
          [3, null],
        ]);
        expect(rows[2]?.cells).toEqual(['c', 'd']);
      }
    });
  });
});

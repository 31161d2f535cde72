import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { importFile } from '../../server/importing/import-file.ts';
import { registerMapping, registerOf } from './import-test-kit.ts';
import { TemporaryFolder } from './temporary-folder.ts';

const NO_DATABASE = 'postgres://nobody@127.0.0.1:1/none';

describe('a file that cannot be used is refused in one sentence, before the database is asked', () => {
  it.each([
    ['an empty file', '', /is empty\.$/],
    ['a file of blank lines', '\n\n\r\n', /is empty\.$/],
    [
      'a spreadsheet',
      Buffer.from([0x50, 0x4b, 3, 4, 20, 0]),
      /is a spreadsheet or zip archive, not a CSV or TSV file/,
    ],
    ['UTF-16', Buffer.from('\ufeffa,b', 'utf16le'), /is UTF-16 text; save it as "CSV UTF-8"/],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), /is not a text file/],
    [
      'half of a gzip file',
      gzipSync(registerOf(500)).subarray(0, 200),
      /is a damaged or incomplete gzip file/,
    ],
    [
      'a file without the columns of its mapping',
      'Ref,Area\n1,2\n',
      /lacks columns that the mapping northwind reads: "Scheme"/,
    ],
    ['a file with a column twice', registerOf(1).replace('What', 'Area'), /lacks columns|more than once/],
  ])('%s', async (_, content, sentence) => {
    await using folder = await TemporaryFolder.make();
    const mapping = await folder.write('m.json', JSON.stringify(registerMapping));
    const file = await folder.write('f.csv', content);
    await expect(importFile(NO_DATABASE, { file, mapping, by: 'x' })).rejects.toThrow(sentence);
  });

  it('a file that is not there', async () => {
    await expect(importFile(NO_DATABASE, { file: '/nowhere/x.csv', by: 'x' })).rejects.toThrow(
      'There is no file',
    );
  });

  it('a folder', async () => {
    await expect(importFile(NO_DATABASE, { file: '/tmp', by: 'x' })).rejects.toThrow('is a folder');
  });

  it('a file that fits no shipped mapping, when none is named', async () => {
    await using folder = await TemporaryFolder.make();
    const file = await folder.write('f.csv', registerOf(1));
    await expect(importFile(NO_DATABASE, { file, by: 'x' })).rejects.toThrow(
      'No shipped mapping fits the columns of the file; name one with --mapping (police-uk, service-requests, case-export',
    );
  });
});

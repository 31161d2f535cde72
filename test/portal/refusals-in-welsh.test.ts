// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are pieces of source
import { describe, expect, it } from 'vitest';
import { readCatalog, saidByPortal, saidByServer, withWelsh } from '../../portal/languages/catalog.ts';
import { refusalsInSource } from '../../portal/languages/refusals-in-source.ts';
import { inOtherWords } from '../../portal/words/in-other-words.cy.ts';
import { inWordsOfPortal } from '../../portal/words/said-by-server.cy.ts';
import { notFound } from '../../schema/refuse-missing.ts';
import { refuseText } from '../../schema/text-rules.ts';

const sentencesOf = (...sources: string[]) =>
  refusalsInSource(new Map(sources.map((source, index) => [`schema/rule-${index}.ts`, source])));
const textsOf = (...sources: string[]) => sentencesOf(...sources).found.map(({ text }) => text);

const refusals = readCatalog().filter(({ context }) => context === 'refusal');
const pairs = refusals.map(({ english, welsh }) => [english, welsh] as const);
const inWelsh = inOtherWords(pairs, [
  ['AREA MANAGER', 'Rheolwr ardal'],
  ['Housing manager', 'Rheolwr tai'],
]);

describe('Why the server refuses, in its source', () => {
  it('is found wherever it is written: beside the rule, in a helper, in a choice, in another file', () => {
    expect(textsOf("const no = () => refusal('a', 'B', '1', 'Say why.');")).toEqual(['Say why.']);
    expect(
      textsOf(
        "function rule() { const refuse = (message) => refusal('a', 'B', '1', message); refuse(late ? 'Too late.' : `At most ${most.days} days.`); }",
      ),
    ).toEqual(['Too late.', 'At most {days} days.']);
    expect(
      textsOf(
        "export const found = (row, what) => refusal('a', 'B', '1', `There is no such ${what}.`);",
        "import { found } from './rule-0.ts';\nfound(row, 'case');",
      ),
    ).toEqual(['There is no such {what}.', 'case']);
    expect(
      textsOf(
        "for (const [field, message] of [['a', 'One.'], ['b', 'Two.']]) refusal(field, 'B', '1', message);",
      ),
    ).toEqual(['One.', 'Two.']);
    expect(textsOf("const held = { A: { message: 'It is held.' } };")).toEqual(['It is held.']);
  });

  it('is told apart from what happens to have the same name elsewhere', () => {
    expect(
      textsOf(
        "const why = (reason) => refusal('a', 'B', '1', reason); why('Say why.');",
        "const why = (reason) => log(reason); why('Nobody reads this.');",
      ),
    ).toEqual(['Say why.']);
  });

  it('is known to be lost where nobody can tell where it comes from', () => {
    expect(sentencesOf("refusal('a', 'B', '1', await ask());").lost).toEqual(['schema/rule-0.ts: ask()']);
    expect(saidByServer().lost).toEqual([]);
  });

  it('has Welsh, every sentence of it', () => {
    const bare = withWelsh(saidByPortal(), readCatalog()).filter(
      ({ context, welsh }) => context === 'refusal' && welsh === '',
    );
    expect(bare.map(({ english }) => english)).toEqual([]);
    expect(refusals.length).toBeGreaterThan(900);
  });
});

describe('Why something is refused, in Welsh', () => {
  it('is found again for every sentence, whatever is filled in', () => {
    const filled = (text: string) => text.replaceAll(/\{(\w+)\}/g, (_, name) => `Q${name}7`);
    const wrong = pairs.filter(([english, welsh]) => inWelsh(filled(english)) !== filled(welsh));
    expect(wrong).toEqual([]);
  });

  it('says in Welsh what is filled in, where it is a word that is known, and keeps figures', () => {
    expect(inWelsh(notFound('caseId', 'case').message)).toBe('Nid oes achos o’r fath yn eich cwmpas chi.');
    expect(inWelsh(refuseText('words', 'a'.repeat(2_001), 2_000)[0]!.message)).toBe(
      'Mae’r testun yn hwy na 2,000 nod.',
    );
    expect(
      inWelsh('Only a manager decides who reads a case: area manager or housing manager of this service.'),
    ).toBe(
      'Dim ond rheolwr sy’n penderfynu pwy sy’n darllen achos: rheolwr ardal neu reolwr tai y gwasanaeth hwn.',
    );
    expect(inWelsh('A member of staff is the victim: tell the service lead and an area manager first.')).toBe(
      'Aelod o staff yw’r dioddefwr; i gael gwybod yn gyntaf: yr arweinydd gwasanaeth a rheolwr ardal.',
    );
    expect(inWelsh('An update is overdue: give it before closing.')).toBe(
      'Mae diweddariad yn hwyr: rhowch ef cyn cau.',
    );
  });

  it('stays as it is where nobody has written it in Welsh', () => {
    expect(inWelsh('A rule that came later.')).toBe('A rule that came later.');
    expect(inWelsh('There is no such thing as that in your scope of work.')).toBe(
      'There is no such thing as that in your scope of work.',
    );
  });

  it('is said in English where the Welsh cannot be fetched: nothing that is wrong is lost', async () => {
    const answer = { refusals: [{ field: 'reason', clause: '3.6', message: 'Say why.' }] };
    expect(await inWordsOfPortal(answer)).toEqual(answer);
  });

  it('leaves an answer alone in which nothing is said', () => {
    const answer = { case: { reference: 'ASB-2026-00001', messages: 2, refusals: [] } };
    expect(inWordsOfPortal(answer)).toBe(answer);
  });
});

import type {
  Bilingual,
  PublicationDocument,
  PublicCell,
  PublicSection,
} from '../../schema/publication/publication-document.ts';
import { nationNames } from '../../schema/publication/publication-words.ts';
import { count } from '../../schema/vocabulary/figures-in-words.ts';

export type Language = keyof Bilingual;

export interface PublishedRevision {
  revision: number;
  signedOn: string;
  reason: string | null;
}

const words: Record<string, Bilingual> = {
  title: {
    ENGLISH: 'Anti-social behaviour: what was reported to us and what we did',
    WELSH: 'Ymddygiad gwrthgymdeithasol: yr hyn a adroddwyd i ni a’r hyn a wnaethom',
  },
  other: { ENGLISH: 'Cymraeg', WELSH: 'English' },
  review: {
    ENGLISH: '',
    WELSH: 'Mae’r cyfieithiad hwn yn aros am adolygiad. Y testun Saesneg sydd mewn grym.',
  },
  part: { ENGLISH: 'Type', WELSH: 'Math' },
  nations: { ENGLISH: 'Reports by type in each nation', WELSH: 'Adroddiadau yn ôl math ym mhob cenedl' },
  method: { ENGLISH: 'How these figures are made', WELSH: 'Sut y gwneir y ffigurau hyn' },
  years: {
    ENGLISH:
      'Years run from 1 April to 31 March. Reports count by the day they were received, cases by the day they were closed, reviews by the day of each step. Satisfaction is the share of those who reported or were harmed, and answered after their case was closed, who gave 4 or 5 of 5; it is shown where at least 30 answered.',
    WELSH:
      'Mae’r blynyddoedd yn rhedeg o 1 Ebrill i 31 Mawrth. Cyfrifir adroddiadau yn ôl y diwrnod y’u derbyniwyd, achosion yn ôl y diwrnod y’u caewyd, ac adolygiadau yn ôl diwrnod pob cam. Boddhad yw cyfran y rhai a adroddodd neu a gafodd niwed, ac a atebodd ar ôl cau eu hachos, a roddodd 4 neu 5 o 5; fe’i dangosir lle atebodd o leiaf 30.',
  },
  symbol: {
    ENGLISH:
      '[c] is not shown, so that nobody can be recognised. It may be a small number, or one that would tell a small number. [x] was not recorded in that year.',
    WELSH:
      'Ni ddangosir [c], fel na ellir adnabod neb. Gall fod yn nifer bach, neu’n un a fyddai’n datgelu nifer bach. Ni chofnodwyd [x] y flwyddyn honno.',
  },
  published: { ENGLISH: 'Published', WELSH: 'Cyhoeddwyd' },
  counted: { ENGLISH: 'Figures as they stood on', WELSH: 'Y ffigurau fel yr oeddent ar' },
  revisions: { ENGLISH: 'Revisions', WELSH: 'Diwygiadau' },
  report: {
    ENGLISH: 'How to report anti-social behaviour',
    WELSH: 'Sut i adrodd am ymddygiad gwrthgymdeithasol',
  },
  ways: { ENGLISH: 'You can report it to us', WELSH: 'Gallwch adrodd amdano i ni' },
  ask: { ENGLISH: 'How to ask for a case review', WELSH: 'Sut i ofyn am adolygiad achos' },
  right: {
    ENGLISH:
      'If you have reported anti-social behaviour and feel that it was not dealt with, you may ask your local authority for an ASB case review (also known as the Community Trigger).',
    WELSH:
      'Os ydych wedi adrodd am ymddygiad gwrthgymdeithasol ac yn teimlo nad ymdriniwyd ag ef, cewch ofyn i’ch awdurdod lleol am adolygiad achos (a elwir hefyd yn Sbardun Cymunedol).',
  },
  files: { ENGLISH: 'The figures as files', WELSH: 'Y ffigurau fel ffeiliau' },
};

const locales: Record<Language, string> = { ENGLISH: 'en-GB', WELSH: 'cy' };

/** The publication as a page of its own: no script, nothing from elsewhere, readable by whatever reads HTML. */
export function publicationPage(
  document: PublicationDocument,
  language: Language,
  { hash, revisions }: { hash: string; revisions: readonly PublishedRevision[] },
): string {
  const say = (name: string) => escaped(words[name]![language]);
  const both = (text: Bilingual) => escaped(text[language]);
  const day = (instant: string) =>
    new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'Europe/London' }).format(
      new Date(instant),
    );
  const year = document.periodName.replace('/', '-');
  const base = `/publication/${year}`;
  const otherLanguage = language === 'ENGLISH' ? `${base}/cy` : base;
  const head = `<tr><th scope="col">${say('part')}</th>`;
  return `<!doctype html>
<html lang="${language === 'ENGLISH' ? 'en-GB' : 'cy'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(document.landlord)}: ${say('title')}, ${escaped(document.periodName)}</title>
<link rel="stylesheet" href="/publication/style.css">
</head>
<body>
<header>
<p>${escaped(document.landlord)} · <a href="${otherLanguage}" lang="${language === 'ENGLISH' ? 'cy' : 'en-GB'}" hreflang="${language === 'ENGLISH' ? 'cy' : 'en-GB'}">${say('other')}</a></p>
<h1>${say('title')}</h1>
<p class="lede">${escaped(document.periodName)}</p>
${language === 'WELSH' ? `<p class="note" role="note">${say('review')}</p>` : ''}
</header>
<main data-whole>
${document.sections
  .map(
    (section) => `<section aria-labelledby="${section.letter}">
<h2 id="${section.letter}"><span class="letter">${section.letter}.</span> ${both(section.title)}</h2>
<p>${both(section.sentence)}</p>
<table>
<caption>${both(section.title)}</caption>
<thead>${head}${document.years.map((one) => `<th scope="col" class="n">${escaped(one)}</th>`).join('')}</tr></thead>
<tbody>
${section.rows
  .map(
    ({ name, cells }) =>
      `<tr><th scope="row">${both(name)}</th>${cells.map((cell) => `<td class="n">${cellText(cell, section.unit)}</td>`).join('')}</tr>`,
  )
  .join('\n')}
</tbody>
</table>
</section>`,
  )
  .join('\n')}
<section aria-labelledby="nations">
<h2 id="nations">${say('nations')}</h2>
${document.nations
  .map(
    ({ year: of, rows }) => `<table>
<caption>${say('nations')}, ${escaped(of)}</caption>
<thead>${head}${Object.values(nationNames)
      .map((name) => `<th scope="col" class="n">${both(name)}</th>`)
      .join('')}</tr></thead>
<tbody>
${rows
  .map(
    ({ name, cells }) =>
      `<tr><th scope="row">${both(name)}</th><td class="n">${cellText(cells.ENGLAND, 'COUNT')}</td><td class="n">${cellText(cells.WALES, 'COUNT')}</td></tr>`,
  )
  .join('\n')}
</tbody>
</table>`,
  )
  .join('\n')}
</section>
<section aria-labelledby="method"><h2 id="method">${say('method')}</h2><p>${say('years')}</p><p>${say('symbol')}</p></section>
<section aria-labelledby="report"><h2 id="report">${say('report')}</h2><p>${say('ways')} <span lang="en-GB">${escaped(document.contact)}.</span></p></section>
<section aria-labelledby="ask"><h2 id="ask">${say('ask')}</h2><p>${say('right')}</p></section>
<section aria-labelledby="files"><h2 id="files">${say('files')}</h2><p class="files">${['csv', 'xlsx', 'ods', 'json'].map((format) => `<a href="${base}/figures.${format}">${format.toUpperCase()}</a>`).join(' ')}</p></section>
</main>
<footer>
<p>${say('counted')} ${escaped(day(document.dataTo))}. ${escaped(document.policy.title)}. SHA-256 <code>${escaped(hash)}</code></p>
<h2>${say('revisions')}</h2>
<ul>
${revisions.map(({ revision, signedOn, reason }) => `<li>${revision}: ${say('published')} ${escaped(day(signedOn))}${reason ? `. <span lang="en-GB">${escaped(reason)}</span>` : ''}</li>`).join('\n')}
</ul>
</footer>
</body>
</html>
`;
}

const cellText = (cell: PublicCell, unit: PublicSection['unit']): string =>
  'symbol' in cell ? cell.symbol : unit === 'PERCENT' ? `${cell.value}%` : count(cell.value);

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

export const publicationStyle = `body{font:17px/1.5 "Source Sans 3",Arial,sans-serif;color:#1a1f24;background:#fff;max-width:820px;margin:0 auto;padding:16px 20px 48px}
h1{font-size:32px;line-height:1.2;margin:.4em 0}h2{font-size:22px;line-height:1.25;margin:1.6em 0 .4em}
.lede{font-size:22px;margin:0;color:#4a5560}.letter{color:#4a5560}a{color:#0f4c81}a:focus-visible{outline:3px solid #fd0;box-shadow:0 0 0 6px #1a1f24}
.note{border-left:6px solid #8a5000;padding:8px 14px;background:#fff7e8}
table{width:100%;border-collapse:collapse;margin:12px 0 20px;font-variant-numeric:tabular-nums}caption{text-align:left;font-weight:600;padding:4px 0}
th,td{text-align:left;padding:6px 8px;border-bottom:1px solid #d6dbe0;vertical-align:top;font-weight:400}thead th{font-weight:600;border-bottom:2px solid #6b7680}
.n{text-align:right;white-space:nowrap}.files a{display:inline-block;min-height:44px;padding:8px 14px 8px 0}
code{overflow-wrap:anywhere;font-size:14px}footer{margin-top:40px;border-top:2px solid #6b7680;font-size:15px}
@media (max-width:560px){body{padding:12px 14px 40px}h1{font-size:26px;overflow-wrap:break-word}h2{overflow-wrap:break-word}th,td{padding:6px 5px;font-size:16px}tbody th{overflow-wrap:anywhere}thead .n{white-space:normal}}
@page{size:A4;margin:16mm 14mm;@bottom-right{content:counter(page) " / " counter(pages);font:8pt Arial,sans-serif}}
@media print{body{max-width:none;padding:0;font-size:10.5pt}section,tr{break-inside:avoid}thead{display:table-header-group}.files{display:none}}
`;

import { DocumentLanguage } from '../../schema/vocabulary.ts';
import type { FormWords } from './form-words.ts';
import { english } from './form-words-in-english.ts';
import { welsh } from './form-words-in-welsh.ts';

/** Nobody who looks over a shoulder sees anything in it. */
const NEUTRAL_PAGE = 'https://www.bbc.co.uk/weather';

/** In which language a page is, and what it tells of the landlord. */
export interface Telling {
  language: DocumentLanguage;
  words: FormWords;
  /** Where the pages of this language lie. */
  base: string;
  landlord: string;
  contact: string;
  /** The way to reach the landlord, which may stand there in English alone. */
  contactLanguage: 'en-GB' | 'cy';
}

export const wordsOf: Record<DocumentLanguage, FormWords> = {
  [DocumentLanguage.ENGLISH]: english,
  [DocumentLanguage.WELSH]: welsh,
};
export const baseOf: Record<DocumentLanguage, string> = {
  [DocumentLanguage.ENGLISH]: '/report',
  [DocumentLanguage.WELSH]: '/report/cy',
};
export const langOf: Record<DocumentLanguage, 'en-GB' | 'cy'> = {
  [DocumentLanguage.ENGLISH]: 'en-GB',
  [DocumentLanguage.WELSH]: 'cy',
};
export const otherThan = (language: DocumentLanguage): DocumentLanguage =>
  language === DocumentLanguage.ENGLISH ? DocumentLanguage.WELSH : DocumentLanguage.ENGLISH;

export const escaped = (text: string): string =>
  text.replace(/[&<>"'`]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A sentence with what it names filled in; both are text, and the whole is HTML. */
export const filled = (sentence: string, values: Readonly<Record<string, string>>): string =>
  escaped(sentence).replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);

/** How to reach the landlord, in the language in which it is written. */
export const contactOf = ({ contact, contactLanguage }: Telling): string =>
  `<span lang="${contactLanguage}">${escaped(contact)}</span>`;

export interface PageParts {
  telling: Telling;
  title: string;
  /** The same page in the other language: an address, or a button of the form that is on it. */
  other: { href: string } | { form: string; action: string };
  body: string;
  /** The page tells what is wrong with what was answered. */
  faulty?: boolean;
  /** A script of its own, by its path. */
  script?: string;
}

/** A whole page; `body` is HTML whose texts have been escaped. */
export function formPage({ telling, title, other, body, faulty, script }: PageParts): string {
  const { words, language, landlord, base } = telling;
  const lang = langOf[language];
  const otherLang = langOf[otherThan(language)];
  const otherWay =
    'href' in other
      ? `<a href="${other.href}" lang="${otherLang}" hreflang="${otherLang}">${words.otherLanguage}</a>`
      : `<button class="plain" form="${other.form}" formaction="${other.action}" name="keep" value="yes" formnovalidate lang="${otherLang}">${words.otherLanguage}</button>`;
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noarchive">
<title>${faulty ? escaped(words.errorPrefix) : ''}${escaped(title)} – ${escaped(landlord)}</title>
<link rel="stylesheet" href="/report/style.css">
<script src="/report/leave.js" defer></script>${script ? `\n<script src="${script}" defer></script>` : ''}
</head>
<body>
<header>
<div class="wrap">
<p class="landlord"><a href="${base}">${escaped(landlord)}</a></p>
<nav aria-label="Language / Iaith"><p>${otherWay}</p></nav>
</div>
</header>
<aside class="leaving" aria-label="${escaped(words.leave)}"><div class="wrap"><a class="leave" href="${NEUTRAL_PAGE}" rel="noreferrer nofollow">${escaped(words.leave)}</a></div></aside>
<main class="wrap">
<p class="small">${escaped(words.leaveHint)}</p>
${words.awaitsReview ? `<p class="review" role="note">${escaped(words.awaitsReview)}</p>` : ''}
${body}
</main>
</body>
</html>
`;
}

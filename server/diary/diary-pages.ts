import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { DIARY_LATE_DAYS } from '../../schema/diary/diary-rules.ts';
import { DocumentLanguage } from '../../schema/vocabulary.ts';
import { escaped, filled, formPage, langOf, otherThan, type Telling } from '../online-report/form-page.ts';
import type { OpenDiary } from './diary-desk.ts';
import { type DiaryWords, diaryWordsOf } from './diary-words.ts';
import type { EntryField, FaultyField, TypedEntry } from './read-entry.ts';

export const diaryBaseOf: Record<DocumentLanguage, string> = {
  [DocumentLanguage.ENGLISH]: '/diary',
  [DocumentLanguage.WELSH]: '/diary/cy',
};

/** What opens a diary, as it was typed; it travels in the bodies of forms alone. */
export interface TypedKey {
  reference: string;
  secret: string;
}

export const noEntry: TypedEntry = { began: '', ended: '', what: '', effect: '' };

const paragraph = (text: string) => `<p>${escaped(text)}</p>`;
const danger = (words: DiaryWords) =>
  `<p class="danger" role="note"><strong>${escaped(words.danger)}</strong></p>`;
const hidden = (name: string, value: string) =>
  `<input type="hidden" name="${name}" value="${escaped(value)}">`;

const day = (language: DocumentLanguage, on: string): string =>
  new Intl.DateTimeFormat(langOf[language], { dateStyle: 'full', timeZone: 'UTC' }).format(
    new Date(`${on}T12:00:00Z`),
  );

/** Where a diary is opened by its reference and secret word. */
export function openingPage(telling: Telling, wrong: string | null = null): string {
  const { language, base } = telling;
  const words = diaryWordsOf[language];
  const field = (name: 'reference' | 'secret', label: string) =>
    `<div class="field"><label for="${name}">${escaped(label)}</label><input id="${name}" name="${name}" type="text" autocomplete="off" autocapitalize="none" spellcheck="false" maxlength="100" required${wrong ? ' aria-describedby="summary" aria-invalid="true"' : ''}></div>`;
  return formPage({
    telling,
    title: words.title,
    other: { href: diaryBaseOf[otherThan(language)] },
    faulty: wrong !== null,
    script: '/diary/phone.js',
    body: `${wrong ? `<div class="summary" role="alert" tabindex="-1" id="summary"><p>${escaped(wrong)}</p></div>` : ''}
<h1>${escaped(words.title)}</h1>
<p class="lede">${escaped(words.lede)}</p>
${danger(words)}
<form method="post" action="${base}">
${field('reference', words.reference)}${field('secret', words.secret)}
<button type="submit">${escaped(words.open)}</button>
</form>
<p data-if-kept hidden><a href="${base}/phone">${escaped(words.phone.kept)}</a></p>`,
  });
}

/** A diary: its days, how many entries came, what becomes of it, and room for one more while it takes any. */
export function diaryPage(
  telling: Telling,
  diary: OpenDiary,
  key: TypedKey,
  today: string,
  {
    typed = noEntry,
    faults = [],
    id = randomUUID(),
    sent = false,
  }: { typed?: TypedEntry; faults?: readonly FaultyField[]; id?: string; sent?: boolean } = {},
): string {
  const { language, base } = telling;
  const words = diaryWordsOf[language];
  const on = (date: string) => day(language, date);
  const until = Temporal.PlainDate.from(diary.endsOn).add({ days: DIARY_LATE_DAYS }).toString();
  const carriedKey = `${hidden('reference', key.reference)}${hidden('secret', key.secret)}`;
  const standing = !diary.open
    ? paragraph(words.ended)
    : today > diary.endsOn
      ? `<p>${filled(words.late, { to: on(diary.endsOn), until: on(until) })}</p>`
      : `<p>${filled(words.days, { from: on(diary.startsOn), to: on(diary.endsOn) })}</p>`;
  const answer = diary.answeredAt
    ? `<p>${filled(words.answered, { day: on(diary.answeredAt.toISOString().slice(0, 10)) })}</p>`
    : paragraph(words.awaits);
  return formPage({
    telling,
    title: words.title,
    other: { form: 'language', action: diaryBaseOf[otherThan(language)] },
    faulty: faults.length > 0,
    script: '/diary/phone.js',
    body: `<form id="language" method="post" action="${diaryBaseOf[otherThan(language)]}">${carriedKey}</form>
${faultSummary(words, faults)}
${sent ? `<div class="stage" role="status"><p><strong>${escaped(words.sent)}</strong></p></div>` : ''}
<h1>${escaped(words.title)}</h1>
${standing}
<p>${filled(words.received, { count: String(diary.entries) })}</p>
${answer}
${danger(words)}
${
  diary.open
    ? `<h2>${escaped(sent ? words.another : words.add)}</h2>
<form method="post" action="${base}/entry">
${carriedKey}${hidden('id', id)}
${entryFields(words, typed, faults, { from: diary.startsOn, to: diary.endsOn < today ? diary.endsOn : today })}
<button type="submit">${escaped(words.send)}</button>
</form>
<section data-keep hidden data-reference="${escaped(diary.reference)}" data-secret="${escaped(key.secret)}" data-from="${diary.startsOn}" data-to="${diary.endsOn}" data-then="${base}/phone">
<h2>${escaped(words.phone.heading)}</h2>
${paragraph(words.phone.lede)}
<button type="button" class="other">${escaped(words.phone.keep)}</button>
</section>`
    : ''
}`,
  });
}

/** The page that a telephone keeps: the same for everybody, it works without us and sends when it can. */
export function phonePage(telling: Telling): string {
  const { language, base } = telling;
  const words = diaryWordsOf[language];
  const { phone } = words;
  const said = {
    saved: phone.saved,
    online: phone.online,
    offline: phone.offline,
    nothingWaits: phone.nothingWaits,
    notTaken: phone.notTaken,
    over: phone.over,
    ended: words.ended,
    removeOne: phone.removeOne,
    removed: phone.removed,
    days: words.days,
    locale: langOf[language],
    ...words.faults,
  };
  return formPage({
    telling,
    title: words.title,
    other: { href: `${diaryBaseOf[otherThan(language)]}/phone` },
    script: '/diary/phone.js',
    body: `<h1>${escaped(words.title)}</h1>
<p data-none>${escaped(phone.none)} <a href="${base}">${escaped(words.open)}</a></p>
<div data-phone hidden data-said="${escaped(JSON.stringify(said))}">
<p data-days></p>
${danger(words)}
<h2>${escaped(words.add)}</h2>
<form data-entry novalidate>
${entryFields(words, noEntry, [], null)}
<button type="submit">${escaped(phone.save)}</button>
</form>
<p role="status" data-status></p>
<h2>${escaped(phone.waiting)}</h2>
<ul data-waiting></ul>
<p data-nothing>${escaped(phone.nothingWaits)}</p>
<h2>${escaped(phone.remove)}</h2>
${paragraph(phone.removeHint)}
<button type="button" class="other" data-remove>${escaped(phone.remove)}</button>
</div>
<p role="status" data-removed></p>`,
  });
}

const fields: readonly { name: EntryField; kind: 'moment' | 'lines'; needed: boolean }[] = [
  { name: 'began', kind: 'moment', needed: true },
  { name: 'ended', kind: 'moment', needed: false },
  { name: 'what', kind: 'lines', needed: true },
  { name: 'effect', kind: 'lines', needed: false },
];

const labelOf = (words: DiaryWords, name: EntryField): string =>
  ({ began: words.began, ended: words.endedAt, what: words.what, effect: words.effect })[name];

function entryFields(
  words: DiaryWords,
  typed: TypedEntry,
  faults: readonly FaultyField[],
  days: { from: string; to: string } | null,
): string {
  return fields
    .map(({ name, kind, needed }) => {
      const fault = faults.find((each) => each.name === name);
      const hint = name === 'what' ? words.whatHint : null;
      const described = [hint ? `${name}-hint` : '', fault ? `${name}-fault` : ''].filter(Boolean).join(' ');
      const states = `${described ? ` aria-describedby="${described}"` : ''}${fault ? ' aria-invalid="true"' : ''}${needed ? ' aria-required="true"' : ''}`;
      const bounds = days ? ` min="${days.from}T00:00" max="${days.to}T23:59"` : '';
      const input =
        kind === 'moment'
          ? `<input id="${name}" name="${name}" type="datetime-local" autocomplete="off" value="${escaped(typed[name])}"${bounds}${states}>`
          : `<textarea id="${name}" name="${name}" rows="${name === 'what' ? 6 : 3}" maxlength="20000" autocomplete="off"${states}>\n${escaped(typed[name])}</textarea>`;
      return `<div class="field${fault ? ' faulty' : ''}"><label for="${name}">${escaped(labelOf(words, name))}</label>${
        hint ? `<p class="hint" id="${name}-hint">${escaped(hint)}</p>` : ''
      }${fault ? `<p class="fault" id="${name}-fault">${escaped(words.faults[fault.fault])}</p>` : ''}${input}</div>`;
    })
    .join('\n');
}

const faultSummary = (words: DiaryWords, faults: readonly FaultyField[]): string =>
  faults.length === 0
    ? ''
    : `<div class="summary" role="alert" tabindex="-1" id="summary"><h2>${escaped(words.faultTitle)}</h2><ul>${faults
        .map(
          ({ name, fault }) =>
            `<li><a href="#${name}">${escaped(labelOf(words, name))} ${escaped(words.faults[fault])}</a></li>`,
        )
        .join('')}</ul></div>`;

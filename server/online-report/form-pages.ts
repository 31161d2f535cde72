import type { SentAnswers } from '../../schema/online-report/sent-answers.ts';
import type { PolicyDocument } from '../../schema/policy/policy-document.ts';
import { CategoryCode, DocumentLanguage, RetentionKind, Urgency } from '../../schema/vocabulary.ts';
import { asks, type Given, parts, saidIn } from './asked.ts';
import { fileLimits, heldList } from './files-page.ts';
import { answerWords, carried, choiceWords, dangerGiven, faultSummary, field } from './form-fields.ts';
import {
  baseOf,
  contactOf,
  escaped,
  filled,
  formPage,
  langOf,
  otherThan,
  type Telling,
} from './form-page.ts';
import type { FormWords, StageName } from './form-words.ts';
import type { HeldFile } from './held-files.ts';
import type { Fault } from './read-answers.ts';

const points = (list: readonly string[]) => `<ul>${list.map((each) => `<li>${each}</li>`).join('')}</ul>`;
const paragraph = (text: string) => `<p>${escaped(text)}</p>`;

const daysIn = (language: DocumentLanguage, days: number): string =>
  language === DocumentLanguage.WELSH
    ? `${days} diwrnod gwaith`
    : `${days} working day${days === 1 ? '' : 's'}`;

export const dayIn = (language: DocumentLanguage, at: Date): string =>
  new Intl.DateTimeFormat(langOf[language], { dateStyle: 'full', timeZone: 'Europe/London' }).format(at);

function dangerBox({ words }: Telling, { told = false } = {}): string {
  const { danger } = words;
  return `<section class="danger" aria-labelledby="danger"><h2 id="danger">${escaped(danger.heading)}</h2>
${told ? `<p><strong>${escaped(danger.toldYes)}</strong></p>` : ''}
<p><strong>${escaped(danger.call)}</strong></p>
${paragraph(danger.cannotSpeak)}${paragraph(danger.notNow)}${paragraph(danger.abuse)}
<ul><li>${escaped(danger.abuseEngland)}</li><li>${escaped(danger.abuseWales)}</li></ul></section>`;
}

function nextSteps({ words, language }: Telling, { responseTimes }: PolicyDocument): string {
  const days = ({ workingDays }: { workingDays: number }) => escaped(daysIn(language, workingDays));
  const { next } = words;
  return points([
    filled(next.emergency, { emergency: days(responseTimes.emergencyContact) }),
    filled(next.talk, { talk: days(responseTimes.talkAndAgreeApproach) }),
    filled(next.meet, { meet: days(responseTimes.faceToFaceInterview) }),
    escaped(next.inform),
    escaped(next.help),
  ]);
}

const otherPage = ({ language }: Telling, path: string) => ({
  href: `${baseOf[otherThan(language)]}${path}`,
});
const otherOf = ({ language }: Telling, action: string) => ({
  form: 'report',
  action: `${baseOf[otherThan(language)]}/${action}`,
});

/** The first page: danger first, then what the form is for, what helps, and what becomes of what is told (#28, #57). */
export function startPage(
  telling: Telling,
  policy: PolicyDocument,
  mostBytes: number,
  faults: readonly Fault[] = [],
): string {
  const { words, base, landlord } = telling;
  const { danger, elsewhere, notAsb, needed, privacy, next } = words;
  const kept = String(policy.retention.periods[RetentionKind.ONLINE_REPORT].months);
  const fault = faults[0];
  const choice = (value: 'yes' | 'no', id: string) =>
    `<p class="choice"><input type="radio" id="${id}" name="dangerNow" value="${value}" autocomplete="off"><label for="${id}">${escaped(danger[value])}</label></p>`;
  return formPage({
    telling,
    title: words.title,
    other: otherPage(telling, ''),
    faulty: faults.length > 0,
    body: `${faultSummary(words, faults, () => danger.question)}
<h1>${escaped(words.title)}</h1>
<p class="lede">${escaped(words.lede)}</p>
${dangerBox(telling)}
<form id="report" method="post" action="${base}/form" novalidate autocomplete="off">
<fieldset class="field${fault ? ' faulty' : ''}" role="radiogroup" aria-required="true"${fault ? ' aria-invalid="true" aria-describedby="dangerNow-fault"' : ''}><legend>${escaped(danger.question)}</legend>
${fault ? `<p class="fault" id="dangerNow-fault">${escaped(words.faults.CHOOSE)}</p>` : ''}${choice('yes', 'dangerNow')}${choice('no', 'dangerNow-1')}</fieldset>
<p><button>${escaped(words.start)}</button></p>
</form>
<section aria-labelledby="elsewhere"><h2 id="elsewhere">${escaped(elsewhere.heading)}</h2>${points(elsewhere.points.map(escaped))}<p>${filled(elsewhere.contact, { contact: contactOf(telling) })}</p></section>
<section aria-labelledby="notasb"><h2 id="notasb">${escaped(notAsb.heading)}</h2>${paragraph(notAsb.lede)}${points(notAsb.points.map(escaped))}</section>
<section aria-labelledby="needed"><h2 id="needed">${escaped(needed.heading)}</h2>${points(needed.points.map((each) => filled(each, fileLimits(mostBytes))))}</section>
<section aria-labelledby="next"><h2 id="next">${escaped(next.heading)}</h2>${nextSteps(telling, policy)}</section>
<section aria-labelledby="privacy"><h2 id="privacy">${escaped(privacy.heading)}</h2>${points(privacy.points.map((each) => filled(each, { landlord: escaped(landlord), kept })))}</section>
<p class="links"><a href="${base}/progress">${escaped(words.progress.title)}</a> <a href="${base}/printed">${escaped(words.printed.title)}</a></p>`,
  });
}

export interface Filling {
  given: Given;
  token: string;
  faults?: readonly Fault[];
}

/** The questions, with everything kept that was answered, and what is wrong beside each. */
export function questionsPage(telling: Telling, { given, token, faults = [] }: Filling): string {
  const { words, base } = telling;
  const labelOf = ({ name }: Fault) =>
    name === 'website'
      ? words.leaveEmpty
      : name === 'dangerNow'
        ? words.danger.question
        : words.questions[name].label;
  const trap = faults.find(({ name }) => name === 'website');
  return formPage({
    telling,
    title: words.title,
    other: otherOf(telling, 'form'),
    faulty: faults.length > 0,
    body: `${faultSummary(words, faults, labelOf)}
<h1>${escaped(words.title)}</h1>
${dangerGiven(given) ? dangerBox(telling, { told: true }) : ''}
<form id="report" method="post" action="${base}/check" novalidate autocomplete="off">
<input type="hidden" name="token" value="${escaped(token)}"><input type="hidden" name="dangerNow" value="${escaped(saidIn(given, 'dangerNow'))}">
${parts
  .map(
    ({
      name,
      asks: asked,
    }) => `<section aria-labelledby="part-${name}"><h2 id="part-${name}">${escaped(words.parts[name].heading)}</h2>
${words.parts[name].lede ? paragraph(words.parts[name].lede) : ''}
${asked.map((each) => field(each, { words, given, faults })).join('\n')}</section>`,
  )
  .join('\n')}
<div class="field ${trap ? 'faulty' : 'trap'}"${trap ? '' : ' aria-hidden="true"'}><label for="website">${escaped(words.leaveEmpty)}</label><input id="website" name="website" type="text" maxlength="200" autocomplete="off" value="${trap ? escaped(saidIn(given, 'website')) : ''}"${trap ? '' : ' tabindex="-1"'}></div>
<p><button>${escaped(words.check)}</button></p>
</form>`,
  });
}

/** Every answer in words, before anything is sent. */
export function checkPage(
  telling: Telling,
  { given, token, held }: Filling & { held: readonly HeldFile[] },
  again?: keyof FormWords['again'],
): string {
  const { words, base } = telling;
  const danger = saidIn(given, 'dangerNow') === 'yes' ? words.danger.yes : words.danger.no;
  const row = (asked: string, said: string) => `<div><dt>${escaped(asked)}</dt><dd>${said}</dd></div>`;
  return formPage({
    telling,
    title: words.checkTitle,
    other: otherOf(telling, 'check'),
    body: `${again ? `<div class="summary" role="alert" tabindex="-1" id="summary">${paragraph(words.again[again])}</div>` : ''}
<h1>${escaped(words.checkTitle)}</h1>
<p class="lede">${escaped(words.checkLede)}</p>
${dangerGiven(given) ? dangerBox(telling, { told: true }) : ''}
<dl class="answers">${row(words.danger.question, escaped(danger))}${asks
      .map((asked) => row(words.questions[asked.name].label, answerWords(asked, { words, given })))
      .join('')}</dl>
<form id="report" method="post" action="${base}/send" novalidate autocomplete="off">
<input type="hidden" name="token" value="${escaped(token)}"><input type="hidden" name="filesSeen" value="${held.length}">${carried(given)}
<section aria-labelledby="files"><h2 id="files">${escaped(words.files.heading)}</h2>
${heldList(words, held)}
<p><button class="other" formaction="${base}/files" name="keep" value="yes">${escaped(words.files.change)}</button></p></section>
<p class="acts"><button>${escaped(words.send)}</button> <button class="other" formaction="${base}/form" name="keep" value="yes">${escaped(words.change)}</button></p>
</form>`,
  });
}

export interface SentPage {
  given: Given;
  token: string;
  answers: SentAnswers;
  /** How many files came with it. */
  files: number;
  reference: string;
  secret: string;
  urgency: Urgency;
  dueAt: Date;
}

/** The receipt, what happens next, and what can be done meanwhile by what was told (#47, #57, #62, #64). */
export function sentPage(telling: Telling, policy: PolicyDocument, sent: SentPage): string {
  const { words, base, language } = telling;
  const { answers } = sent;
  const told = answers.reporter
    ? filled(sent.urgency === Urgency.EMERGENCY ? words.sent.emergency : words.sent.usual, {
        due: escaped(dayIn(language, sent.dueAt)),
      })
    : escaped(words.sent.anonymous);
  return formPage({
    telling,
    title: words.sent.title,
    other: otherOf(telling, 'send'),
    body: `<h1>${escaped(words.sent.title)}</h1>
<form id="report" method="post" action="${base}/send"><input type="hidden" name="token" value="${escaped(sent.token)}"><input type="hidden" name="filesSeen" value="${sent.files}">${carried(sent.given)}</form>
<dl class="receipt"><div><dt>${escaped(words.sent.reference)}</dt><dd translate="no">${escaped(sent.reference)}</dd></div>
<div><dt>${escaped(words.sent.secret)}</dt><dd translate="no">${escaped(sent.secret)}</dd></div></dl>
${sent.files > 0 ? `<p>${filled(words.files.cameWith, { count: String(sent.files) })}</p>` : ''}${paragraph(words.sent.keep)}
${dangerGiven(sent.given) || answers.domestic ? dangerBox(telling, { told: dangerGiven(sent.given) }) : ''}
<section aria-labelledby="next"><h2 id="next">${escaped(words.next.heading)}</h2><p><strong>${told}</strong></p>${nextSteps(telling, policy)}
${adviceFor(answers, words).map(paragraph).join('')}</section>
<p class="links"><a href="${base}/progress">${escaped(words.sent.follow)}</a> <a href="${base}">${escaped(words.sent.more)}</a></p>`,
  });
}

const toThePolice: readonly (CategoryCode | null)[] = [
  CategoryCode.HATE_CRIME,
  CategoryCode.VIOLENCE,
  CategoryCode.VANDALISM_DAMAGE_GRAFFITI,
  CategoryCode.CRIMINAL_ACTIVITY,
  CategoryCode.DRUG_DEALING,
  CategoryCode.CUCKOOING_MATE_CRIME,
  CategoryCode.CYBER_CRIME,
  CategoryCode.WEAPONS,
];

/** The advice of table 3.9 in plain words. To resolve it oneself is offered only where that is felt to be safe (#64). */
export function adviceFor(answers: SentAnswers, { sent }: FormWords): string[] {
  const { category, violence, hate, domestic, policeCalled, safeToSelfResolve } = answers;
  const grave = violence === true || hate === true || domestic === true || answers.dangerNow;
  const mayTalk =
    category === CategoryCode.VERBAL_ABUSE_HARASSMENT_INTIMIDATION ||
    category === CategoryCode.NOISE_NUISANCE;
  return [
    ...(category === CategoryCode.NOISE_NUISANCE ? [sent.noise] : []),
    ...(category === CategoryCode.PARTIES ? [sent.parties] : []),
    ...(mayTalk && safeToSelfResolve === true && !grave ? [sent.verbal] : []),
    ...((toThePolice.includes(category) || grave) && policeCalled !== true ? [sent.police] : []),
    ...(hate === true || category === CategoryCode.HATE_CRIME ? [sent.hate] : []),
  ];
}

/** How a report is getting on: asked with reference and secret, told in stages that name nobody. */
export function progressPage(
  telling: Telling,
  found?: { reference: string; sentAt: Date; stage: StageName } | 'WRONG',
): string {
  const { words, base, language } = telling;
  const { progress } = words;
  const wrong = found === 'WRONG';
  const asking = (name: 'reference' | 'secret', label: string) =>
    `<div class="field${wrong ? ' faulty' : ''}"><label for="${name}">${escaped(label)}</label><input id="${name}" name="${name}" type="text" maxlength="100" autocomplete="off" autocapitalize="off" spellcheck="false"${wrong ? ' aria-invalid="true" aria-describedby="summary"' : ''}></div>`;
  return formPage({
    telling,
    title: progress.title,
    other: otherPage(telling, '/progress'),
    faulty: wrong,
    body: `${wrong ? `<div class="summary" role="alert" tabindex="-1" id="summary"><h2>${escaped(words.faultTitle)}</h2>${paragraph(progress.wrong)}</div>` : ''}
<h1>${escaped(progress.title)}</h1>
${
  found && !wrong
    ? `<section class="stage" aria-labelledby="stage"><h2 id="stage">${filled(progress.found, { reference: escaped(found.reference), sent: escaped(dayIn(language, found.sentAt)) })}</h2><p><strong>${escaped(progress.stages[found.stage])}</strong></p></section>`
    : `${paragraph(progress.lede)}
<form method="post" action="${base}/progress" novalidate autocomplete="off">${asking('reference', progress.reference)}${asking('secret', progress.secret)}<p><button>${escaped(progress.ask)}</button></p></form>`
}
<p class="links"><a href="${base}">${escaped(words.backToStart)}</a></p>`,
  });
}

/** The same questions on paper (#98). */
export function printedPage(telling: Telling): string {
  const { words, base } = telling;
  const { printed, danger } = words;
  const boxes = (values: readonly string[]) =>
    `<ul class="boxes">${values.map((value) => `<li>${escaped(value)}</li>`).join('')}</ul>`;
  return formPage({
    telling,
    title: printed.title,
    other: otherPage(telling, '/printed'),
    body: `<h1>${escaped(printed.title)}</h1>
<p>${filled(printed.lede, { contact: contactOf(telling) })} ${escaped(printed.tick)}</p>
${dangerBox(telling)}
<p class="asked"><strong>${escaped(danger.question)}</strong></p>${boxes([danger.yes, danger.no])}
${parts
  .map(
    ({
      name,
      asks: asked,
    }) => `<section class="paper" aria-labelledby="part-${name}"><h2 id="part-${name}">${escaped(words.parts[name].heading)}</h2>
${asked
  .map((each) => {
    const { label, hint } = words.questions[each.name];
    const answer = each.choices
      ? boxes(each.choices.map((value) => choiceWords(words, each, value)))
      : `<p class="${each.kind === 'lines' ? 'many-lines' : 'line'}" aria-hidden="true"></p>`;
    return `<div class="asked"><p><strong>${escaped(label)}</strong> ${each.needed ? '' : escaped(words.optional)}</p>${hint ? `<p class="hint">${escaped(hint)}</p>` : ''}${answer}</div>`;
  })
  .join('\n')}</section>`,
  )
  .join('\n')}
<div class="asked"><p>${escaped(printed.files)}</p></div>
<div class="asked"><p><strong>${escaped(printed.date)}</strong></p><p class="line" aria-hidden="true"></p></div>
<p class="links"><a href="${base}">${escaped(words.backToStart)}</a></p>`,
  });
}

/** What went wrong, in words that hold nothing of what was sent. */
export function noticePage(
  telling: Telling,
  { title, text }: { title: string; text: string },
  values: Readonly<Record<string, string>> = {},
): string {
  const { words, base } = telling;
  return formPage({
    telling,
    title,
    other: otherPage(telling, ''),
    body: `<h1>${escaped(title)}</h1><p>${filled(text, { contact: contactOf(telling), ...values })}</p>
<p class="links"><a href="${base}">${escaped(words.backToStart)}</a></p>`,
  });
}

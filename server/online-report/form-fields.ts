import { type Asked, type Given, parts, saidIn } from './asked.ts';
import { escaped, filled } from './form-page.ts';
import type { FormWords } from './form-words.ts';
import type { Fault } from './read-answers.ts';

/** What each answer that can be chosen is called. */
export function choiceWords({ choices }: FormWords, { name, choices: values }: Asked, value: string): string {
  switch (name) {
    case 'forWhom':
      return choices.forWhom[value as 'me'];
    case 'naming':
      return choices.naming[value as 'named'];
    case 'category':
      return choices.category[value]!;
    case 'hateStrands':
      return choices.hateStrands[value as 'RACE'];
    case 'reporterType':
      return choices.reporterType[value as 'OCCUPANT'];
    case 'methods':
      return choices.methods[value]!;
    case 'noMessages':
      return choices.noMessages;
    default:
      return values?.includes(value) ? choices.yesNo[value as 'yes'] : value;
  }
}

export const mostOf = (name: string): number =>
  parts.flatMap(({ asks }) => asks).find((asked) => asked.name === name)?.most ?? 0;

/** What is wrong, in words: the name of a question and what it has to do with, never what was answered. */
export const faultWords = (words: FormWords, { name, fault }: Fault): string =>
  filled(words.faults[fault], { most: mostOf(name).toLocaleString('en-GB') });

interface Around {
  words: FormWords;
  given: Given;
  faults: readonly Fault[];
}

/** A question with its answer kept, and what is wrong with it beside it. */
export function field(asked: Asked, { words, given, faults }: Around): string {
  const { name, kind, most, needed, autocomplete, choices = [] } = asked;
  const { label, hint } = words.questions[name];
  const fault = faults.find((each) => each.name === name);
  const said = given.get(name) ?? [];
  const described = [hint ? `${name}-hint` : '', fault ? `${name}-fault` : ''].filter(Boolean).join(' ');
  const describes = described ? ` aria-describedby="${described}"` : '';
  const invalid = fault ? ' aria-invalid="true"' : '';
  const required = needed ? ' aria-required="true"' : '';
  const more = needed ? '' : ` <span class="optional">${escaped(words.optional)}</span>`;
  const hints = `${hint ? `<p class="hint" id="${name}-hint">${escaped(hint)}</p>` : ''}${
    fault ? `<p class="fault" id="${name}-fault">${faultWords(words, fault)}</p>` : ''
  }`;
  const wrapped = (inner: string) => `<div class="field${fault ? ' faulty' : ''}">${inner}</div>`;
  const label_ = `<label for="${name}">${escaped(label)}${more}</label>`;
  switch (kind) {
    case 'lines':
      return wrapped(
        `${label_}${hints}<textarea id="${name}" name="${name}" rows="8" maxlength="${most}" autocomplete="off"${describes}${invalid}${required}>\n${escaped(said[0] ?? '')}</textarea>`,
      );
    case 'text':
    case 'tel':
    case 'email':
      return wrapped(
        `${label_}${hints}<input id="${name}" name="${name}" type="${kind}" maxlength="${most}" autocomplete="${autocomplete ?? 'off'}" value="${escaped(said[0] ?? '')}"${describes}${invalid}${required}>`,
      );
    case 'list':
      return wrapped(
        `${label_}${hints}<select id="${name}" name="${name}" autocomplete="off"${describes}${invalid}><option value="">${escaped(words.choices.notSure)}</option>${choices
          .map(
            (value) =>
              `<option value="${value}"${said.includes(value) ? ' selected' : ''}>${escaped(choiceWords(words, asked, value))}</option>`,
          )
          .join('')}</select>`,
      );
    default: {
      const type = kind === 'one' ? 'radio' : 'checkbox';
      const role = kind === 'one' ? ` role="radiogroup"${required}` : '';
      return `<fieldset class="field${fault ? ' faulty' : ''}"${role}${describes}${kind === 'one' ? invalid : ''}><legend>${escaped(label)}${more}</legend>${hints}${choices
        .map(
          (value, at) =>
            `<p class="choice"><input type="${type}" id="${at === 0 ? name : `${name}-${at}`}" name="${name}" value="${value}" autocomplete="off"${said.includes(value) ? ' checked' : ''}><label for="${at === 0 ? name : `${name}-${at}`}">${escaped(choiceWords(words, asked, value))}</label></p>`,
        )
        .join('')}</fieldset>`;
    }
  }
}

/** The list of what is wrong, at the top, each leading to its question. */
export function faultSummary(
  words: FormWords,
  faults: readonly Fault[],
  labelOf: (fault: Fault) => string,
): string {
  if (faults.length === 0) return '';
  return `<div class="summary" role="alert" tabindex="-1" id="summary"><h2>${escaped(words.faultTitle)}</h2><ul>${faults
    .map(
      (fault) =>
        `<li><a href="#${fault.name}">${escaped(labelOf(fault))}: ${faultWords(words, fault)}</a></li>`,
    )
    .join('')}</ul></div>`;
}

/** Every answer as it was given, carried on without being shown: never in an address. */
export function carried(given: Given, except: readonly string[] = []): string {
  const names = ['dangerNow', ...parts.flatMap(({ asks }) => asks.map(({ name }) => name))];
  return names
    .filter((name) => !except.includes(name))
    .flatMap((name) =>
      (given.get(name) ?? []).map(
        (value) => `<input type="hidden" name="${name}" value="${escaped(value)}">`,
      ),
    )
    .join('');
}

/** An answer in words, for whoever looks it over. */
export function answerWords(asked: Asked, { words, given }: Omit<Around, 'faults'>): string {
  const said = (given.get(asked.name) ?? []).filter((value) => value.trim() !== '');
  if (said.length === 0) return `<span class="muted">${escaped(words.notAnswered)}</span>`;
  return said.map((value) => escaped(asked.choices ? choiceWords(words, asked, value) : value)).join('<br>');
}

export const dangerGiven = (given: Given): boolean => saidIn(given, 'dangerNow') === 'yes';

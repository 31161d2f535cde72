import { fileSize } from '../../schema/vocabulary/figures-in-words.ts';
import { type Given, saidIn } from './asked.ts';
import { carried } from './form-fields.ts';
import { baseOf, escaped, filled, formPage, otherThan, type Telling } from './form-page.ts';
import type { FormWords } from './form-words.ts';
import { HELD_HOURS, type HeldFile, MOST_FILES } from './held-files.ts';
import type { FileFault } from './receive-files.ts';

/** What is told of the files before any is chosen, and again of one that was not taken. */
export const fileLimits = (mostBytes: number) => ({
  count: String(MOST_FILES),
  size: String(Math.floor(mostBytes / 1_000_000)),
  hours: String(HELD_HOURS),
});

/** What was added, by its name and size; `after` is HTML. */
export const heldList = (
  { files }: FormWords,
  held: readonly HeldFile[],
  after: (file: HeldFile) => string = () => '',
): string =>
  held.length === 0
    ? `<p class="muted">${escaped(files.none)}</p>`
    : `<ul class="files">${held
        .map(
          (file) =>
            `<li><span><bdi translate="no">${escaped(file.fileName)}</bdi> (${fileSize(file.sizeBytes)})</span>${after(file)}</li>`,
        )
        .join('')}</ul>`;

export interface FilesPage {
  given: Given;
  token: string;
  held: readonly HeldFile[];
  faults?: readonly FileFault[];
  sentBefore?: boolean;
  mostBytes: number;
}

/** Photos, recordings and documents: what may come, what has been added, and what was not taken and why. */
export function filesPage(telling: Telling, page: FilesPage): string {
  const { words, base, language } = telling;
  const { files } = words;
  const { given, token, held, faults = [], sentBefore, mostBytes } = page;
  const limits = fileLimits(mostBytes);
  const said = faults.map(
    ({ fault, fileName }) =>
      `<bdi translate="no">${escaped(fileName)}</bdi>: ${filled(files.faults[fault], limits)}`,
  );
  const faulty = said.length > 0;
  const summary = faulty
    ? `<div class="summary" role="alert" tabindex="-1" id="summary"><h2>${escaped(words.faultTitle)}</h2><ul>${said.map((each) => `<li><a href="#files">${each}</a></li>`).join('')}</ul></div>`
    : '';
  const before = sentBefore
    ? `<div class="summary" role="alert" tabindex="-1"${faulty ? '' : ' id="summary"'}><p>${escaped(files.sentBefore)}</p></div>`
    : '';
  const field = `<div class="field${faulty ? ' faulty' : ''}"><label for="files">${escaped(files.choose)}</label>
${said.map((each, at) => `<p class="fault" id="files-fault-${at}">${each}</p>`).join('')}<input id="files" name="files" type="file" multiple accept="image/*,video/*,audio/*,.pdf,.txt,.docx,.xlsx,.odt,.ods,.rtf" aria-describedby="files-limits${said.map((_, at) => ` files-fault-${at}`).join('')}"${faulty ? ' aria-invalid="true"' : ''}></div>`;
  return formPage({
    telling,
    title: files.heading,
    other: { form: 'report', action: `${baseOf[otherThan(language)]}/files` },
    faulty,
    body: `${summary}${before}
<h1>${escaped(files.heading)}</h1>
<p class="lede">${escaped(files.lede)}</p>
<ul id="files-limits">${files.points.map((each) => `<li>${filled(each, limits)}</li>`).join('')}</ul>
<form id="report" method="post" action="${base}/files" enctype="multipart/form-data" novalidate autocomplete="off">
<input type="hidden" name="token" value="${escaped(token)}">${carried(given)}
${field}
<p><button>${escaped(files.add)}</button></p>
<section aria-labelledby="added"><h2 id="added">${escaped(files.added)}</h2>
${heldList(words, held, ({ id, fileName }) => ` <button class="other" name="remove" value="${id}" aria-label="${escaped(`${files.remove}: ${fileName}`)}">${escaped(files.remove)}</button>`)}</section>
<p><button name="next" value="check">${escaped(files.goOn)}</button></p>
</form>`,
  });
}

/** Which of what was added is to go. */
export const removedIn = (given: Given): string | null => {
  const id = saidIn(given, 'remove');
  return /^[0-9a-f-]{36}$/.test(id) ? id : null;
};

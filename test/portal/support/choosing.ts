import type { Locator } from 'playwright-core';

/** Chooses another than whoever stands first: few choices stand side by side, many in a list to unfold. */
export async function chooseSecond(form: Locator, question: string | RegExp): Promise<void> {
  const { sideBySide, list } = ways(form, question);
  await sideBySide.or(list).first().waitFor();
  if (await list.count()) await list.selectOption({ index: 2 });
  else await sideBySide.nth(1).press('Space');
}

/** Chooses by the words of the answer, however many there are to choose from. */
export async function choose(form: Locator, question: string | RegExp, answer: string): Promise<void> {
  const { sideBySide, list } = ways(form, question);
  await sideBySide.or(list).first().waitFor();
  if (await list.count()) await list.selectOption({ label: answer });
  else await form.getByRole('radio', { name: answer }).press('Space');
}

const ways = (form: Locator, question: string | RegExp) => ({
  sideBySide: form.getByRole('group', { name: question }).getByRole('radio'),
  list: form.getByRole('combobox', { name: question }),
});

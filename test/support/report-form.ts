import type { Landlord } from './landlord.ts';

export type Filled = Record<string, string | string[]>;

export interface Page {
  status: number;
  headers: Headers;
  text: string;
}

/** Enough for a report: nobody is named, nobody is in danger. */
export const noiseAnswers = (changes: Filled = {}): Filled => ({
  dangerNow: 'no',
  what: 'Loud music through the wall until two in the morning.',
  category: 'NOISE_NUISANCE',
  when: 'Every Friday since January.',
  where: 'The flat above the launderette.',
  violence: 'no',
  hate: 'no',
  forWhom: 'me',
  reporterType: 'NEIGHBOUR',
  naming: 'anonymous',
  ...changes,
});

export const namedAnswers = (changes: Filled = {}): Filled =>
  noiseAnswers({
    naming: 'named',
    name: 'Morwenna Tilbrook',
    phone: '07700 900461',
    methods: ['TEXT_MESSAGE'],
    noMessages: 'yes',
    safeTimes: 'Weekdays before three.',
    mustNotBeSaid: 'Nothing at the door.',
    ...changes,
  });

/** Posts a form as a browser does from a page of ours. */
export async function posted(
  url: string,
  path: string,
  answers: Filled,
  headers: Record<string, string> = {},
): Promise<Page> {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(answers)) {
    for (const each of Array.isArray(value) ? value : [value]) body.append(name, each);
  }
  const response = await fetch(`${url}${path}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: url, 'sec-fetch-site': 'same-origin', ...headers },
    body,
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

export interface AttachedFile {
  content: Buffer | string;
  name?: string;
  type?: string;
}

/** Attaches files as a browser does from a page of ours: the answers, then the files, then what was pressed. */
export async function attached(
  url: string,
  answers: Filled,
  files: readonly AttachedFile[],
  {
    pressed = {},
    headers = {},
    base = '/report',
  }: { pressed?: Filled; headers?: Record<string, string>; base?: string } = {},
): Promise<Page> {
  const body = new FormData();
  const say = (said: Filled) => {
    for (const [name, value] of Object.entries(said))
      for (const each of Array.isArray(value) ? value : [value]) body.append(name, each);
  };
  say(answers);
  for (const { content, name = 'stairs.png', type = 'image/png' } of files)
    body.append('files', new Blob([content as never], { type }), name);
  say(pressed);
  const response = await fetch(`${url}${base}/files`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: url, 'sec-fetch-site': 'same-origin', ...headers },
    body,
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

export const tokenIn = ({ text }: Page): string => /name="token" value="([^"]+)"/.exec(text)![1]!;

/** A page of questions, as somebody has it before them for a minute. */
export async function begun(landlord: Landlord, base = '/report'): Promise<string> {
  const page = await posted(landlord.url, `${base}/form`, { dangerNow: 'no' });
  const token = tokenIn(page);
  landlord.clock.now = new Date(landlord.clock.now.getTime() + 60_000);
  return token;
}

export interface SentForm extends Page {
  token: string;
  reference: string;
  secret: string;
}

/** Fills in, looks over and sends. */
export async function sentForm(landlord: Landlord, answers: Filled, base = '/report'): Promise<SentForm> {
  const token = await begun(landlord, base);
  const page = await posted(landlord.url, `${base}/send`, { ...answers, token });
  const [reference = '', secret = ''] = [...page.text.matchAll(/<dd translate="no">([^<]+)</g)].map(
    ([, said]) => said!,
  );
  return { ...page, token, reference, secret };
}

import { type Refusal, type Ruling, refusal, ruling } from '../ruling.ts';
import { isBlank, refuseText } from '../text-rules.ts';

export interface GuideFacts {
  title: string;
  url?: string | null;
  systemReference?: string | null;
  purpose?: string | null;
  clause?: string | null;
  validFrom: string;
  validTo?: string | null;
}

/** Whether a guide can be put on record (#86). */
export function ruleOnGuide(guide: GuideFacts): Ruling {
  const refusals: Refusal[] = [
    ...refuseText('title', guide.title, 300),
    ...refuseText('url', guide.url, 500),
    ...refuseText('systemReference', guide.systemReference, 200),
    ...refuseText('purpose', guide.purpose, 2_000),
    ...refuseText('clause', guide.clause, 100),
  ];
  if (isBlank(guide.title)) refusals.push(refusal('title', 'TITLE_NEEDED', '18', 'Say what it is called.'));
  if (guide.url) refusals.push(...ruleOnAddress(guide.url.trim()));
  if (guide.validTo && guide.validTo < guide.validFrom) {
    refusals.push(refusal('validTo', 'ENDS_AFTER_IT_BEGINS', '18', 'A guide cannot end before it begins.'));
  }
  return ruling(refusals, {});
}

function ruleOnAddress(text: string): Refusal[] {
  if (!/^https:\/\/[^\s/]+[^\s]*$/.test(text) || !URL.canParse(text)) {
    return [refusal('url', 'WEB_ADDRESS', '18', 'An address begins with https://.')];
  }
  const { username, password } = new URL(text);
  const message = 'An address holds no name and no password: everybody may read it.';
  return username || password ? [refusal('url', 'NO_CREDENTIALS', '18', message)] : [];
}

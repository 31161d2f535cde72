import type { PolicyDocument } from '../../schema/policy/policy-document.ts';
import { DocumentLanguage } from '../../schema/vocabulary.ts';
import { baseOf, type Telling, wordsOf } from './form-page.ts';
import type { OnlineReportDesk } from './online-report-desk.ts';

export type Told = Telling & { policy: PolicyDocument };

/** What a page for everybody tells of the landlord, by the policy that holds now. */
export async function tellingOf(
  language: DocumentLanguage,
  desk: OnlineReportDesk,
  base: string = baseOf[language],
): Promise<Told> {
  const policy = await desk.policy();
  const { landlordName, contact, contactWelsh } = policy.letters;
  const inWelsh = language === DocumentLanguage.WELSH && contactWelsh !== null;
  return {
    language,
    words: wordsOf[language],
    base,
    landlord: landlordName,
    contact: inWelsh ? contactWelsh : contact,
    contactLanguage: inWelsh ? 'cy' : 'en-GB',
    policy,
  };
}

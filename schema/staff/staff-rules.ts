import { type Refusal, refusal } from '../ruling.ts';
import { isBlank, refuseText } from '../text-rules.ts';

export interface StaffFacts {
  name: string;
  email?: string | null;
  /** Who vouches for the person, and the name it gives them. */
  issuer: string;
  subject: string;
}

const loopback = ['localhost', '127.0.0.1', '[::1]'];

/** Whether a member of staff can stand on record so. */
export function refuseStaff({ name, email, issuer, subject }: StaffFacts): Refusal[] {
  const refusals = [
    ...refuseText('name', name, 200),
    ...refuseText('email', email, 320),
    ...refuseText('issuer', issuer, 500),
    // OpenID Connect Core 1.0, 2: a subject has at most 255 characters.
    ...refuseText('subject', subject, 255),
  ];
  if (isBlank(name)) refusals.push(refusal('name', 'NAME_NEEDED', '12.1', 'Give their full name.'));
  if (email && !/^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/.test(email.trim())) {
    refusals.push(refusal('email', 'MAIL_ADDRESS', '12.1', 'This is not a mail address.'));
  }
  if (!isIssuer(issuer.trim())) {
    const message = 'The issuer is the https address of your sign-in service, as OIDC_ISSUER has it.';
    refusals.push(refusal('issuer', 'ISSUER_ADDRESS', '12.1', message));
  }
  if (isBlank(subject)) {
    const message = 'Give the name by which your sign-in service knows them (its “sub”).';
    refusals.push(refusal('subject', 'SUBJECT_NEEDED', '12.1', message));
  }
  return refusals;
}

/** An https address, or one on this machine; the demonstration's is a name of its own. */
function isIssuer(text: string): boolean {
  if (/^urn:[\w:.-]+$/.test(text)) return true;
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || (protocol === 'http:' && loopback.includes(hostname));
}

import type { DemonstrationPerson } from '../demonstration/people.ts';
import { escapeHtml, signInPage } from './sign-in-page.ts';

const button = ({ subject, name, jobTitle, work }: DemonstrationPerson) =>
  `<li><button type="submit" name="subject" value="${escapeHtml(subject)}">
<strong>${escapeHtml(jobTitle)}</strong> <span>${escapeHtml(name)}, ${escapeHtml(work)}</span></button></li>`;

/** Where one chooses whom to sign in as. No password: these people are invented and so are their cases. */
export const personPicker = (people: readonly DemonstrationPerson[], action: string) =>
  signInPage(
    'Sign in to the demonstration',
    `<p>Everybody here is invented. Choose whose work you want to see.</p>
<form method="post" action="${escapeHtml(action)}">
<ul class="people">
${people
  .filter(({ isSystem }) => !isSystem)
  .map(button)
  .join('\n')}
</ul>
</form>`,
  );

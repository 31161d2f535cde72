import type { Config } from '../config.ts';
import { DEMONSTRATION_CLIENT_SECRET, demonstrationPeople } from '../demonstration/people.ts';

/** What a person reads when Amity runs: where it is, who one can be, how to stop. */
export function welcome(config: Pick<Config, 'mode' | 'publicUrl'>, url: string): string {
  const lines = [
    '',
    `Amity is running at ${url}`,
    '',
    `  Portal   ${config.publicUrl}/`,
    `  API      ${config.publicUrl}/graphql`,
    '',
    ...(config.mode === 'demonstration' ? people() : []),
    'Ctrl-C stops it; what has been saved stays.',
  ];
  return lines.join('\n');
}

function people(): string[] {
  const widest = Math.max(...demonstrationPeople.map(({ subject }) => subject.length));
  return [
    `You can sign in as one of these invented people; scripts use the password ${DEMONSTRATION_CLIENT_SECRET}:`,
    '',
    ...demonstrationPeople.map(
      ({ subject, jobTitle, work }) => `  ${subject.padEnd(widest)}  ${jobTitle}: ${work}`,
    ),
    '',
  ];
}

const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** A moment as a field for date and time has it, in London: `2026-11-23T10:30`. */
export function londonFieldOf(moment: Date): string {
  const part = Object.fromEntries(parts.formatToParts(moment).map(({ type, value }) => [type, value]));
  return `${part.year}-${part.month}-${part.day}T${part.hour}:${part.minute}`;
}

/**
 * What stands in such a field as an instant: the clock on the wall is London’s, wherever the computer thinks it is.
 * Text that is no moment is sent as it is, and the API says what is wrong with it.
 */
export function inLondon(text: string): string {
  const asUtc = new Date(`${text}Z`);
  if (Number.isNaN(asUtc.getTime())) return text;
  const shown = new Date(`${londonFieldOf(asUtc)}Z`).getTime();
  const guess = new Date(asUtc.getTime() - (shown - asUtc.getTime()));
  return guess.toISOString();
}

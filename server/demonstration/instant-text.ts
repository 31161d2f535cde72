const DAY = 86_400_000;
const two = Array.from({ length: 60 }, (_, number) => String(number).padStart(2, '0'));
const minutes = Array.from(
  { length: 1440 },
  (_, minute) => `${two[Math.floor(minute / 60)]}:${two[minute % 60]}`,
);
let day = Number.NaN;
let date = '';

/** What `toISOString` says, for millions of instants that mostly share a day with the one before. */
export function instantText(at: number): string {
  const today = Math.floor(at / DAY);
  if (today !== day) {
    day = today;
    date = new Date(today * DAY).toISOString().slice(0, 11);
  }
  const within = at - today * DAY;
  const thousandths = String(within % 1000).padStart(3, '0');
  return `${date}${minutes[Math.floor(within / 60_000)]}:${two[Math.floor(within / 1000) % 60]}.${thousandths}Z`;
}

/**
 * Whether two counts differ by no more than chance alone would make them. If nothing had changed, each case
 * would fall into either quarter like a coin; the difference is within chance when the 95% interval (Wilson)
 * of the later quarter's share includes one half.
 */
export function withinChance(before: number, after: number): boolean {
  const total = before + after;
  if (total === 0) return true;
  const z = 1.96;
  const share = after / total;
  const middle = share + (z * z) / (2 * total);
  const spread = z * Math.sqrt((share * (1 - share)) / total + (z * z) / (4 * total * total));
  const low = (middle - spread) / (1 + (z * z) / total);
  const high = (middle + spread) / (1 + (z * z) / total);
  return low <= 0.5 && high >= 0.5;
}

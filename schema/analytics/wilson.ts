import { z95 as z } from './normal-distribution.ts';

/** Wilson's score interval for a share of `n`, at 95 %: honest where few were counted. */
export function wilson(successes: number, n: number): { lower: number; upper: number } | null {
  if (n <= 0) return null;
  const p = successes / n;
  const centre = p + (z * z) / (2 * n);
  const spread = z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  const scale = 1 + (z * z) / n;
  return { lower: Math.max(0, (centre - spread) / scale), upper: Math.min(1, (centre + spread) / scale) };
}

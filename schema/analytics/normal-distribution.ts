/** Its two-sided 95 % quantile. */
export const z95 = 1.959963984540054;

/** The chance of a value as far from nought as this (Abramowitz and Stegun 7.1.26; to seven places). */
export function twoSided(z: number): number {
  const t = 1 / (1 + (0.3275911 * z) / Math.SQRT2);
  const series =
    t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  return series * Math.exp((-z * z) / 2);
}

/** `NOISE_NUISANCE` reads "Noise nuisance", unless `own` has better words for it. */
export function valueInWords(value: string, own: Record<string, string>): string {
  const words = own[value];
  if (words !== undefined) return words;
  const spaced = value.toLowerCase().replaceAll('_', ' ');
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

/** What a measure means, as it stands in the measure dictionary. */
export interface MeasureWords {
  name: string;
  meaning: string;
  clause: string;
}

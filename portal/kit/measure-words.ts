/** What a measure means, as it stands in the measure dictionary. */
export interface MeasureWords {
  /** Its entry in the dictionary, where it has one. */
  id?: string;
  name: string;
  meaning: string;
  /** Clause of the policy, where one asks for it. */
  clause: string | null;
}

/** What stands beside figures about restricted cases and reports (12.1): where they are counted and where they are not. */
export function RestrictedNote({
  what,
  counted,
  parts,
}: {
  what: 'cases' | 'reports';
  counted: boolean;
  /** Breakdowns of the page that leave them out all the same. */
  parts?: string;
}) {
  return <p className="small muted">{restrictedSentence(what, counted, parts)}</p>;
}

export function restrictedSentence(what: string, counted: boolean, parts?: string): string {
  if (!counted)
    return `Restricted ${what} that do not name you are not counted here: they count only in whole months of the whole landlord.`;
  return `Restricted ${what} are counted${parts ? `, but not ${parts}, which may therefore add up to less` : ''}.`;
}

interface Able {
  abilities: readonly string[];
}

/** What a page asks for; the notices have no entry in the menu but a bell. */
export type Ability = 'READ_FIGURES' | 'READ_ROWS' | 'READ_OWN_NOTICES' | 'OPERATE' | 'TEND_MAIL';

interface MenuEntry {
  to: '/reports/quarterly' | '/reports/received' | '/cases' | '/operations' | '/outbox';
  name: string;
  /** The ability without which the server would refuse what the page asks. */
  needs: Ability;
}

const entries: readonly MenuEntry[] = [
  { to: '/reports/quarterly', name: 'Quarterly report', needs: 'READ_FIGURES' },
  { to: '/reports/received', name: 'Reports received', needs: 'READ_FIGURES' },
  { to: '/cases', name: 'Cases', needs: 'READ_ROWS' },
  { to: '/operations', name: 'Operations', needs: 'OPERATE' },
  { to: '/outbox', name: 'Outbox', needs: 'TEND_MAIL' },
];

/** Only what the role may open: an entry that leads to a refusal helps nobody. */
export function menuFor(viewer: Able): MenuEntry[] {
  return entries.filter((entry) => viewer.abilities.includes(entry.needs));
}

export function mayOpen(viewer: Able, needs: Ability): boolean {
  return viewer.abilities.includes(needs);
}

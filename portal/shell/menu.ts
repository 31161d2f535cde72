interface Able {
  abilities: readonly string[];
}

interface MenuEntry {
  to: '/reports/quarterly' | '/reports/received' | '/cases';
  name: string;
  /** The ability without which the server would refuse what the page asks. */
  needs: 'READ_FIGURES' | 'READ_ROWS';
}

const entries: readonly MenuEntry[] = [
  { to: '/reports/quarterly', name: 'Quarterly report', needs: 'READ_FIGURES' },
  { to: '/reports/received', name: 'Reports received', needs: 'READ_FIGURES' },
  { to: '/cases', name: 'Cases', needs: 'READ_ROWS' },
];

/** Only what the role may open: an entry that leads to a refusal helps nobody. */
export function menuFor(viewer: Able): MenuEntry[] {
  return entries.filter((entry) => viewer.abilities.includes(entry.needs));
}

export function mayOpen(viewer: Able, needs: MenuEntry['needs']): boolean {
  return viewer.abilities.includes(needs);
}

import { Link } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { listed } from '../../schema/vocabulary/listed.ts';
import { roleInWords } from '../../schema/vocabulary/role-in-words.ts';
import { forgetDrafts, hasDrafts, tellWindows } from '../kit/drafts.ts';
import { Bell } from './bell.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { mayOpen, menuFor } from './menu.ts';
import { isDemonstration } from './mode.ts';
import { PaletteButton } from './palette-button.tsx';
import { type Viewer, ViewerProvider } from './viewer.tsx';

/** Name, mode, who is signed in, the way out, and only what the role may open. */
export function Masthead({ viewer }: { viewer: Viewer | null }) {
  return (
    <header className="masthead">
      <div className="wrap masthead-row">
        <Link to="/" className="brand">
          <img src="/mark.svg" alt="" width="24" height="24" />
          Amity
        </Link>
        {isDemonstration() ? <span className="mode">Demonstration data</span> : null}
        {viewer ? (
          <div className="who">
            <Link to="/my-access" className="who-link">
              <span className="unseen">My access: </span>
              {viewer.name}
              {viewer.roles.length > 0 ? ` · ${listed(viewer.roles.map(roleInWords))}` : null}
            </Link>
            <ViewerProvider value={viewer}>
              <PaletteButton />
            </ViewerProvider>
            {mayOpen(viewer, 'READ_OWN_NOTICES') ? <Bell /> : null}
            <LanguageSwitch signedIn />
            <form method="post" action="/sign-out" onSubmit={leave}>
              <button type="submit" className="button quiet">
                Sign out
              </button>
            </form>
          </div>
        ) : null}
      </div>
      {viewer ? (
        <nav aria-label="Main" className="wrap">
          <ul className="menu">
            {menuFor(viewer).map((entry) => (
              <li key={entry.to}>
                <Link
                  to={entry.to}
                  activeOptions={{ exact: entry.to === '/reports' }}
                  activeProps={{ 'aria-current': 'page' }}
                >
                  {entry.name}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      ) : (
        <div className="menu-space" />
      )}
    </header>
  );
}

/** Nothing that was written stays behind, in this window or another; whoever is still writing is asked first. */
function leave(event: FormEvent): void {
  const question = 'What you are writing is not saved. Sign out and lose it?';
  if (hasDrafts() && !window.confirm(question)) {
    event.preventDefault();
    return;
  }
  forgetDrafts();
  tellWindows('signed-out');
}

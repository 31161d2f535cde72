import { useEffect } from 'react';
import { isDemonstration } from './mode.ts';

/** What one sees without a session: one way in, and back to where one wanted to go. */
export function SignInPage({ ended }: { ended: boolean }) {
  const wanted = window.location.pathname + window.location.search;
  const address = wanted === '/' ? '/sign-in' : `/sign-in?returnTo=${encodeURIComponent(wanted)}`;
  useEffect(() => {
    document.title = 'Sign in – Amity';
  }, []);
  return (
    <div className="page">
      <main id="main" className="door">
        <div className="door-card">
          <p className="brand">
            <img src="/mark.svg" alt="" width="24" height="24" />
            Amity
            {isDemonstration() ? <span className="mode">Demonstration data</span> : null}
          </p>
          <h1>{ended ? 'Your session has ended' : 'Sign in'}</h1>
          <p>
            {ended
              ? 'You were signed out after a while without use, or elsewhere. Sign in again to carry on where you were.'
              : 'Anti-social behaviour casework and reporting for housing staff.'}
          </p>
          <p>
            <a className="button main" href={address}>
              {ended ? 'Sign in again' : 'Sign in with your work account'}
            </a>
          </p>
          <p className="small muted">
            Case files hold personal information. Sign out when you leave a shared computer.
          </p>
        </div>
      </main>
    </div>
  );
}

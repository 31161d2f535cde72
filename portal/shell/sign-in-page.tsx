import { useEffect } from 'react';
import { hasDrafts } from '../kit/drafts.ts';
import { LanguageSwitch } from './language-switch.tsx';
import { isDemonstration } from './mode.ts';

/** What one sees without a session: one way in, and back to where one wanted to go. */
export function SignInPage({ ended, onSignedIn }: { ended: boolean; onSignedIn: () => void }) {
  const writing = ended && hasDrafts();
  const wanted = window.location.pathname + window.location.search;
  const address = wanted === '/' ? '/sign-in' : `/sign-in?returnTo=${encodeURIComponent(wanted)}`;
  useEffect(() => {
    document.title = 'Sign in – Amity';
  }, []);
  useEffect(() => {
    if (!writing) return;
    window.addEventListener('focus', onSignedIn);
    return () => window.removeEventListener('focus', onSignedIn);
  }, [writing, onSignedIn]);
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
          {writing ? (
            <>
              <p>
                What you were writing is kept in this window. Sign in again in a second one and come back: it
                is as you left it. If somebody else signs in, it is gone.
              </p>
              <p>
                <a
                  className="button main"
                  href="/sign-in?returnTo=%2Fsigned-in-again"
                  target="_blank"
                  rel="noopener"
                >
                  Sign in again in a second window
                </a>
              </p>
              <p>
                <button type="button" className="button" onClick={onSignedIn}>
                  I have signed in: carry on
                </button>
              </p>
            </>
          ) : (
            <p>
              <a className="button main" href={address}>
                {ended ? 'Sign in again' : 'Sign in with your work account'}
              </a>
            </p>
          )}
          <p>
            <LanguageSwitch signedIn={false} />
          </p>
          <p className="small muted">
            Case files hold personal information. Sign out when you leave a shared computer.
          </p>
        </div>
      </main>
    </div>
  );
}

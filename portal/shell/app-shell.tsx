import { Outlet } from '@tanstack/react-router';
import { lazy, Suspense, useEffect } from 'react';
import { useQuery } from 'urql';
import { ViewerDocument } from '../generated/viewer-query.ts';
import { graphqlClient } from '../graphql-client.ts';
import { draftsOf, draftWriter, forgetDrafts, hearWindows } from '../kit/drafts.ts';
import { FailureNotice } from '../kit/failure-notice.tsx';
import { Skeleton } from '../kit/waiting.tsx';
import { endSession, isSessionEnded, resumeSession, useSessionEnded } from '../session-end.ts';
import { Masthead } from './masthead.tsx';
import { ViewerProvider } from './viewer.tsx';

const loadSignInPage = () => import('./sign-in-page.tsx');
const SignInPage = lazy(async () => ({ default: (await loadSignInPage()).SignInPage }));

/** What surrounds every page. Without a session there is one thing to do, and the address stays. */
export function AppShell() {
  const sessionEnded = useSessionEnded();
  const [{ data, error }, ask] = useQuery({ query: ViewerDocument, requestPolicy: 'cache-first' });
  const viewer = data?.viewer;
  const here = viewer?.staffId;
  useEffect(() => {
    if (here) draftsOf(here);
  }, [here]);
  // Had before it is needed: when the session ends there may be a new version, which has no such part any more.
  useEffect(() => void loadSignInPage(), []);
  useEffect(() => hearWindows((what) => (what === 'signed-out' ? endSession() : void carryOn())), []);

  if (sessionEnded || (data && !viewer))
    return (
      <Suspense>
        <SignInPage ended={draftWriter() !== null} onSignedIn={() => void carryOn()} />
      </Suspense>
    );
  return (
    <div className="page">
      {/* biome-ignore lint/a11y/useValidAnchor: a link to a place on the page, but the address must stay as it is */}
      <a
        className="skip"
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          document.getElementById('main')?.focus();
        }}
      >
        Skip to main content
      </a>
      <Masthead viewer={viewer ?? null} />
      <main id="main" className={viewer || error ? 'wrap' : 'wrap coming'} tabIndex={-1}>
        {viewer ? (
          <ViewerProvider value={viewer}>
            <Outlet />
          </ViewerProvider>
        ) : error ? (
          <div className="notice-page">
            <FailureNotice
              what="Amity"
              error={error}
              onRetry={() => ask({ requestPolicy: 'network-only' })}
            />
          </div>
        ) : (
          <div className="notice-page">
            <Skeleton height={240} label="Loading" />
          </div>
        )}
      </main>
      <footer className="foot">
        <div className="wrap">
          <p>Amity: anti-social behaviour casework and reporting. Figures and rules follow policy OPY872.</p>
        </div>
      </footer>
    </div>
  );
}

/** After a session ended: the same person goes on where they were, anybody else begins with nothing of theirs. */
async function carryOn(): Promise<void> {
  const before = draftWriter();
  if (before === null || !isSessionEnded()) return;
  const { data } = await graphqlClient
    .query(ViewerDocument, {}, { requestPolicy: 'network-only' })
    .toPromise();
  const now = data?.viewer?.staffId;
  if (now === before) resumeSession();
  else if (now !== undefined) {
    forgetDrafts();
    window.location.reload();
  }
}

import { useEffect } from 'react';
import { tellWindows } from '../kit/drafts.ts';
import { PageHeading } from '../kit/page-heading.tsx';

/** The end of a second window in which somebody signed in again, to go on writing in the first. */
export function SignedInAgain() {
  useEffect(() => tellWindows('signed-in'), []);
  return (
    <div className="notice-page">
      <PageHeading title="You are signed in again" />
      <p>Close this window and go back to the one in which you were writing: it is as you left it.</p>
      <p>
        <a href="/">Or begin at the start here</a>
      </p>
    </div>
  );
}

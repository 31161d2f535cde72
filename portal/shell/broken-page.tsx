import { PageHeading } from '../kit/page-heading.tsx';

/** A fault of the page itself, most often a part that no longer exists after a new version was installed. */
export function BrokenPage() {
  return (
    <div className="notice-page">
      <PageHeading title="This page could not be drawn" />
      <p>Perhaps a new version of Amity was installed while it was open. Nothing you recorded is lost.</p>
      <p>
        <button type="button" className="button main" onClick={() => window.location.reload()}>
          Load it again
        </button>
      </p>
    </div>
  );
}

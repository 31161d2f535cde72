import { Link } from '@tanstack/react-router';
import { PageHeading } from '../../kit/page-heading.tsx';
import { mayOpen } from '../../shell/menu.ts';
import { NotPermittedPage } from '../../shell/not-permitted-page.tsx';
import { useViewer } from '../../shell/viewer.tsx';
import { ErasePerson } from './erase-person-card.tsx';
import { ErasuresAsked } from './erasures-asked.tsx';
import { Holds } from './holds-card.tsx';
import { NightsCard } from './nights-card.tsx';
import { WhatGoes } from './what-goes-card.tsx';

export function RetentionPage() {
  return mayOpen(useViewer(), 'KEEP_RECORDS') ? <Retention /> : <NotPermittedPage needs="KEEP_RECORDS" />;
}

/** What is kept for how long: whoever protects data sees what goes, the head of service too what is held and what went. */
function Retention() {
  const viewer = useViewer();
  const erases = mayOpen(viewer, 'ERASE_PEOPLE');
  return (
    <>
      <PageHeading
        title="Retention"
        lede="What goes when its time is over, what is held beyond it, and who is erased (policy 12.1)"
      >
        {mayOpen(viewer, 'ANSWER_SUBJECT_ACCESS') ? (
          <Link className="button quiet" to="/access-requests">
            Access requests
          </Link>
        ) : null}
      </PageHeading>
      <div className="stack">
        {mayOpen(viewer, 'PREVIEW_RETENTION') ? <WhatGoes /> : null}
        <Holds />
        {erases ? <ErasePerson /> : null}
        {erases ? <ErasuresAsked /> : null}
        {mayOpen(viewer, 'READ_SCHEDULES') ? <NightsCard /> : null}
      </div>
    </>
  );
}

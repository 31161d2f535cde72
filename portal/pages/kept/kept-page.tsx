import { getRouteApi, Link } from '@tanstack/react-router';
import { type ComponentType, lazy, Suspense } from 'react';
import { PageHeading } from '../../kit/page-heading.tsx';
import { UnknownNotice } from '../../kit/unknown-notice.tsx';
import { Skeleton } from '../../kit/waiting.tsx';
import { mayOpen } from '../../shell/menu.ts';
import { NotPermittedPage } from '../../shell/not-permitted-page.tsx';
import { useViewer } from '../../shell/viewer.tsx';

const route = getRouteApi('/kept');

/** Each list comes when it is opened: nobody waits for the forms of another. */
const lists: Record<string, { name: string; List: ComponentType }> = {
  agencies: {
    name: 'Agencies',
    List: lazy(async () => ({ default: (await import('./agency-list.tsx')).AgencyList })),
  },
  authorities: {
    name: 'Local authorities',
    List: lazy(async () => ({ default: (await import('./authority-list.tsx')).AuthorityList })),
  },
  sharing: {
    name: 'Sharing agreements',
    List: lazy(async () => ({ default: (await import('./agreement-list.tsx')).AgreementList })),
  },
  guides: {
    name: 'Guides',
    List: lazy(async () => ({ default: (await import('./guide-list.tsx')).GuideList })),
  },
  letters: {
    name: 'Letters',
    List: lazy(async () => ({ default: (await import('./letter-list.tsx')).LetterList })),
  },
  training: {
    name: 'Training',
    List: lazy(async () => ({ default: (await import('./training-list.tsx')).TrainingList })),
  },
};

export function KeptPage() {
  return mayOpen(useViewer(), 'KEEP_DIRECTORY') ? <Kept /> : <NotPermittedPage needs="KEEP_DIRECTORY" />;
}

/** What managers keep for everybody who works with cases, one list at a time. */
function Kept() {
  const { list = 'agencies' } = route.useSearch();
  const { name, List } = lists[list] ?? lists.agencies!;
  return (
    <>
      <PageHeading
        title="Lists we keep"
        documentTitle={name}
        lede="Whom we turn to, what we work with, and who has learnt it"
      />
      <div className="stack">
        <UnknownNotice unknown={lists[list] ? [] : [`the list “${list}”`]} />
        <nav aria-label="Lists" className="list-names">
          <ul className="menu">
            {Object.entries(lists).map(([word, { name: label }]) => (
              <li key={word}>
                <Link
                  to="/kept"
                  search={{ list: word }}
                  aria-current={label === name ? 'page' : undefined}
                  activeProps={{}}
                >
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <Suspense fallback={<Skeleton height={480} label="Loading the list" />}>
          <List />
        </Suspense>
      </div>
    </>
  );
}

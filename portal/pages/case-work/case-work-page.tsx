import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { CaseWorkDocument } from '../../generated/case-work-query.ts';
import { noteDone } from '../../kit/done-note.tsx';
import { FailureNotice } from '../../kit/failure-notice.tsx';
import { PageHeading } from '../../kit/page-heading.tsx';
import { Skeleton } from '../../kit/waiting.tsx';
import { mayOpen } from '../../shell/menu.ts';
import { NotFoundPage } from '../../shell/not-found-page.tsx';
import { NotPermittedPage } from '../../shell/not-permitted-page.tsx';
import { useViewer } from '../../shell/viewer.tsx';
import { isWork, kindsOfWork, mayDo, type WorkName } from './kinds-of-work.ts';
import type { CaseData, Work } from './work.ts';

const route = getRouteApi('/cases/$reference/$work');

/** Each group comes when it is first needed: nobody waits for forms that they do not open. */
const groups = {
  people: () => import('./people-works.tsx'),
  belonging: () => import('./belonging-works.tsx'),
  identify: () => import('./identify-works.tsx'),
  sensitive: () => import('./sensitive-works.tsx'),
  equality: () => import('./equality-works.tsx'),
  contact: () => import('./contact-works.tsx'),
  risk: () => import('./risk-works.tsx'),
  plan: () => import('./plan-works.tsx'),
  action: () => import('./action-works.tsx'),
  diary: () => import('./diary-works.tsx'),
  course: () => import('./course-works.tsx'),
  cooperation: () => import('./cooperation-works.tsx'),
  steering: () => import('./steering-works.tsx'),
  wall: () => import('./wall-works.tsx'),
  formal: () => import('./formal-works.tsx'),
  order: () => import('./order-works.tsx'),
  legal: () => import('./legal-works.tsx'),
  letter: () => import('./letter-works.tsx'),
  survey: () => import('./survey-works.tsx'),
  closing: () => import('./closing-works.tsx'),
  'case-review': () => import('./case-review-works.tsx'),
  sharing: () => import('./sharing-works.tsx'),
  evidence: () => import('./evidence-works.tsx'),
};

export function CaseWorkPage() {
  const viewer = useViewer();
  const { reference, work } = route.useParams();
  if (!isWork(work)) return <NotFoundPage />;
  const { needs } = kindsOfWork[work];
  return mayOpen(viewer, needs) ? (
    <CaseWork key={`${reference} ${work}`} reference={reference} name={work} />
  ) : (
    <NotPermittedPage needs={needs} />
  );
}

function CaseWork({ reference, name }: { reference: string; name: WorkName }) {
  const viewer = useViewer();
  const [{ data, error }, ask] = useQuery({ query: CaseWorkDocument, variables: { reference } });
  const [work, setWork] = useState<Work | null>(null);
  useEffect(() => {
    let left = false;
    void groups[kindsOfWork[name].group]().then(({ works }) => {
      if (!left) setWork(works[name] ?? null);
    });
    return () => {
      left = true;
    };
  }, [name]);
  const again = () => ask({ requestPolicy: 'network-only' });
  const file = data?.case;

  if (data && !file) return <NotFoundPage what="case" />;
  if (!file || !work)
    return error && !file ? (
      <FailureNotice what={`Case ${reference}`} error={error} onRetry={again} />
    ) : (
      <Skeleton height={480} label="Loading the form" />
    );
  return (
    <>
      <p className="back">
        <Link to="/cases/$reference" params={{ reference }}>
          Case {reference}
        </Link>
      </p>
      <PageHeading
        title={kindsOfWork[name].title}
        documentTitle={`${kindsOfWork[name].title}, ${reference}`}
        lede={`Case ${reference}, ${file.service.name}`}
      />
      <div className="form-page">
        {file.safeguardingBanner ? <p className="notice bad">{file.safeguardingBanner}</p> : null}
        {mayDo(viewer, name, file.status) ? (
          <WorkForm file={file} name={name} work={work} onConflict={again} />
        ) : (
          <p className="notice">
            {file.status === 'CLOSED'
              ? 'The case is closed: nothing of this kind is done in it any more.'
              : 'This is not for your role, or not for a case that runs.'}
          </p>
        )}
      </div>
    </>
  );
}

function WorkForm({
  file,
  name,
  work: { Form, done },
  onConflict,
}: {
  file: CaseData;
  name: WorkName;
  work: Work;
  onConflict: () => void;
}) {
  const navigate = useNavigate();
  const { on } = route.useSearch();
  return (
    <Form
      file={file}
      on={on}
      form={{
        draft: [name, file.id, on].filter(Boolean).join(' '),
        name: kindsOfWork[name].title,
        onConflict,
        onDone: () => {
          noteDone(done);
          void navigate({ to: '/cases/$reference', params: { reference: file.reference } });
        },
      }}
    />
  );
}

import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useViewer } from '../../shell/viewer.tsx';
import { kindsOfWork, mayDo, type WorkName } from './kinds-of-work.ts';

interface WorkedOn {
  reference: string;
  status: string;
}

/** The way to a piece of work, for whoever may do it. */
export function WorkLink({
  file,
  work,
  on,
  about,
  children = kindsOfWork[work].title,
}: {
  file: WorkedOn;
  work: WorkName;
  on?: string;
  /** What it is about, for those who hear the link without what stands around it. */
  about?: string;
  children?: ReactNode;
}) {
  if (!mayDo(useViewer(), work, file.status)) return null;
  return (
    <Link
      to="/cases/$reference/$work"
      params={{ reference: file.reference, work }}
      search={on ? { on } : {}}
      preload={false}
      className={on ? 'button quiet' : 'button'}
    >
      {children}
      {about ? <span className="unseen">: {about}</span> : null}
    </Link>
  );
}

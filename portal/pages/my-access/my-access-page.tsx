import { lazy, Suspense } from 'react';
import { DoneNote } from '../../kit/done-note.tsx';
import { PageHeading } from '../../kit/page-heading.tsx';
import { Skeleton } from '../../kit/waiting.tsx';
import { useViewer } from '../../shell/viewer.tsx';
import { DeclareConflict } from './declare-conflict.tsx';
import { MyRoles } from './my-roles.tsx';
import { MySessions } from './my-sessions.tsx';
import { StandIns } from './stand-ins.tsx';
import { WallsOfCase } from './walls-of-case.tsx';

const EmergencyAccess = lazy(async () => ({
  default: (await import('./emergency-access.tsx')).EmergencyAccess,
}));

/** What everybody sees of their own access, and gives up or over of it by themselves. */
export function MyAccessPage() {
  const { abilities } = useViewer();
  return (
    <>
      <PageHeading
        title="My access"
        lede="What you may do and where, where you are signed in, who stands in for you"
      />
      <DoneNote />
      <div className="stack">
        <MyRoles />
        <MySessions />
        {abilities.includes('DELEGATE_WORK') ? <StandIns /> : null}
        {abilities.includes('TAKE_EMERGENCY_ACCESS') ? (
          <Suspense fallback={<Skeleton height={240} label="Loading what you read in an emergency" />}>
            <EmergencyAccess />
          </Suspense>
        ) : null}
        {abilities.includes('DECLARE_CONFLICT') ? <DeclareConflict /> : null}
        {abilities.includes('LIFT_WALL') ? <WallsOfCase /> : null}
      </div>
    </>
  );
}

import { getRouteApi, Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { PersonOfStaffDocument, type PersonOfStaffQuery } from '../../generated/people-query.ts';
import { FailureNotice } from '../../kit/failure-notice.tsx';
import { PageHeading } from '../../kit/page-heading.tsx';
import { Skeleton } from '../../kit/waiting.tsx';
import { mayOpen } from '../../shell/menu.ts';
import { NotFoundPage } from '../../shell/not-found-page.tsx';
import { NotPermittedPage } from '../../shell/not-permitted-page.tsx';
import { useViewer } from '../../shell/viewer.tsx';
import { GiveRole } from './give-role.tsx';
import { Leaving } from './leaving.tsx';
import { OpenSessions } from './open-sessions.tsx';
import { PersonDetails } from './person-details.tsx';
import { PersonRoles } from './person-roles.tsx';
import { PersonSteward } from './person-steward.tsx';

const route = getRouteApi('/people-and-roles/$id');

export type Person = Extract<NonNullable<PersonOfStaffQuery['node']>, { grants: unknown }>;

export function PersonPage() {
  return mayOpen(useViewer(), 'READ_STAFF') ? <OnePerson /> : <NotPermittedPage needs="READ_STAFF" />;
}

function OnePerson() {
  const { id } = route.useParams();
  const viewer = useViewer();
  const [{ data, error }, ask] = useQuery({ query: PersonOfStaffDocument, variables: { id }, context });
  if (error && !data) {
    return (
      <FailureNotice
        what="This person"
        error={error}
        onRetry={() => ask({ requestPolicy: 'network-only' })}
      />
    );
  }
  if (!data) return <Skeleton height={640} label="Loading" />;
  const person = data.node && 'grants' in data.node ? data.node : null;
  if (!person) return <NotFoundPage />;
  const own = viewer.staffId === person.id;
  const ofTheGroup = (person.grants ?? []).some(
    ({ role, state }) => role === 'EQUALITY_AND_DIVERSITY_GROUP' && state === 'HELD',
  );
  const keeps = viewer.abilities.includes('KEEP_STAFF') && !own;
  return (
    <>
      <PageHeading title={person.name ?? ''} lede="What they may do, and where they are signed in">
        <Link className="button quiet" to="/people-and-roles">
          All people
        </Link>
      </PageHeading>
      <div className="stack">
        {own ? <p className="notice">Another administrator looks after your own roles and record.</p> : null}
        <PersonRoles person={person} keeps={keeps} confirms={!own} viewerId={viewer.staffId} />
        {keeps && !person.leftOn ? <GiveRole person={person} /> : null}
        {ofTheGroup && !own ? <PersonSteward person={person} names={keeps} /> : null}
        <PersonDetails key={person.version} person={person} keeps={keeps} />
        {viewer.abilities.includes('KEEP_STAFF') ? <OpenSessions staffId={person.id} /> : null}
        {keeps ? <Leaving person={person} /> : null}
      </div>
    </>
  );
}

const context = { additionalTypenames: ['Staff', 'StaffGrant'] };

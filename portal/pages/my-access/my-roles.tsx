import { useQuery } from 'urql';
import { MyRolesDocument } from '../../generated/my-access-query.ts';
import { FailureNotice } from '../../kit/failure-notice.tsx';
import { Skeleton } from '../../kit/waiting.tsx';
import { dayOf } from '../../words/dates.ts';
import { wordFor } from '../../words/vocabulary-words.ts';

/** The roles that one holds, and over what. Nobody changes their own. */
export function MyRoles() {
  const [{ data, error }, ask] = useQuery({ query: MyRolesDocument });
  return (
    <section className="card" aria-labelledby="my-roles">
      <h2 id="my-roles">My roles</h2>
      <p className="card-about">System administrators give and end roles; nobody changes their own.</p>
      {error && !data ? (
        <FailureNotice
          what="Your roles"
          error={error}
          onRetry={() => ask({ requestPolicy: 'network-only' })}
        />
      ) : !data ? (
        <Skeleton height={60} label="Loading your roles" />
      ) : (
        <ul className="rows">
          {data.ownRoles.map(({ role, area, service, since }) => (
            <li key={`${role} ${area} ${service}`}>
              <p className="row-name">
                {wordFor(role)}, {service ?? area ?? 'the whole landlord'}
              </p>
              <p className="small muted">Since {dayOf(since)}</p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

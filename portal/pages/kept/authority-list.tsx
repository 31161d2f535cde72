import { useQuery } from 'urql';
import { KeepAuthorityDocument, localAuthorityInputFields } from '../../generated/kept-forms-query.ts';
import { KeptAuthoritiesDocument } from '../../generated/kept-lists-query.ts';
import type { Ask } from '../../kit/asks.ts';
import { FoldedForm } from '../../kit/folded-form.tsx';
import { usePlaces } from '../../kit/places.ts';
import { KeptRows } from './kept-rows.tsx';

/** The local authorities whose procedures case reviews follow (policy 16). */
export function AuthorityList() {
  const { areas } = usePlaces();
  const [{ data, error, stale }, ask] = useQuery({ query: KeptAuthoritiesDocument, context });
  const again = () => ask({ requestPolicy: 'network-only' });
  const services = (areas ?? []).flatMap((area) =>
    area.services
      .filter(({ imported }) => !imported)
      .map(({ id, name }) => ({ id, name, label: `${name}, ${area.name}` })),
  );
  const asks: readonly Ask[] = [
    { field: 'name', label: 'What is it called?', short: true },
    {
      field: 'serviceIds',
      label: 'Which services lie in it?',
      choices: services.map(({ id, label }) => ({ value: id, label })),
    },
    { field: 'contact', label: 'Single point of contact' },
    { field: 'procedureUrl', label: 'Where is its procedure published?' },
    { field: 'leadAgency', label: 'Who leads reviews?' },
    { field: 'complaintsNeeded', label: 'How many complaints are needed?', needed: true },
    { field: 'withinMonths', label: 'Within how many months do they count?', needed: true },
    {
      field: 'reportedWithinMonths',
      label: 'Within how many months is behaviour reported?',
      needed: true,
    },
    { field: 'acknowledgeWorkingDays', label: 'Working days to acknowledge' },
    { field: 'decideWorkingDays', label: 'Working days to decide on the threshold' },
    { field: 'reviewWorkingDays', label: 'Working days to carry out the review' },
  ];
  const form = { document: KeepAuthorityDocument, fields: localAuthorityInputFields, asks };
  return (
    <>
      <FoldedForm
        {...form}
        title="Add a local authority"
        draft="authority"
        start={{ complaintsNeeded: '3', withinMonths: '6', reportedWithinMonths: '1' }}
        send="Add"
        done="The local authority is on record."
      />
      <KeptRows
        what="The local authorities"
        none="Add those in which your services lie: a case review is asked of them."
        rows={data?.localAuthorities}
        stale={stale}
        error={error}
        onRetry={again}
      >
        {(authority) => (
          <>
            <p className="row-name">{authority.name}</p>
            <p className="small muted">
              {authority.complaintsNeeded} complaints within {authority.withinMonths} months
              {authority.contact ? `, ${authority.contact}` : null}
            </p>
            <p className="small">
              {services
                .filter(({ id }) => authority.serviceIds.includes(id))
                .map(({ name }) => name)
                .join(', ') || 'No service of yours lies in it'}
            </p>
            <FoldedForm
              {...form}
              plain
              title="Change"
              of={authority.name}
              draft={`authority ${authority.id}`}
              fixed={{ id: authority.id }}
              version={{ field: 'version', read: authority.version }}
              start={{
                name: authority.name,
                serviceIds: authority.serviceIds,
                contact: authority.contact ?? '',
                procedureUrl: authority.procedureUrl ?? '',
                leadAgency: authority.leadAgency ?? '',
                complaintsNeeded: String(authority.complaintsNeeded),
                withinMonths: String(authority.withinMonths),
                reportedWithinMonths: String(authority.reportedWithinMonths),
                acknowledgeWorkingDays: String(authority.acknowledgeWorkingDays ?? ''),
                decideWorkingDays: String(authority.decideWorkingDays ?? ''),
                reviewWorkingDays: String(authority.reviewWorkingDays ?? ''),
              }}
              done="The local authority is changed."
              onConflict={again}
            />
          </>
        )}
      </KeptRows>
    </>
  );
}

const context = { additionalTypenames: ['LocalAuthority'] };

import { getRouteApi, Link } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { useQuery } from 'urql';
import { PeopleDocument, type PeopleQuery, type StaffRole } from '../../generated/people-query.ts';
import { addressWord, readWords } from '../../kit/chosen-words.ts';
import { FailureNotice } from '../../kit/failure-notice.tsx';
import { PageHeading } from '../../kit/page-heading.tsx';
import { PageTurner } from '../../kit/page-turner.tsx';
import { SelectField } from '../../kit/select-field.tsx';
import { StatusTag } from '../../kit/status-tag.tsx';
import { Skeleton, Updating } from '../../kit/waiting.tsx';
import { mayOpen } from '../../shell/menu.ts';
import { NotPermittedPage } from '../../shell/not-permitted-page.tsx';
import { useViewer } from '../../shell/viewer.tsx';
import { dayOf } from '../../words/dates.ts';
import { wordFor } from '../../words/vocabulary-words.ts';
import { AddPerson } from './add-person.tsx';
import { roles } from './roles.ts';

const pageSize = 25;
const route = getRouteApi('/people-and-roles');
type Person = PeopleQuery['staff']['edges'][number]['node'];

const standings = {
  '': { words: 'Who works here', filter: { leaving: false } },
  waiting: { words: 'With a role that waits', filter: { awaitsConfirmation: true } },
  leaving: { words: 'Leaving, or has left', filter: { leaving: true } },
  all: { words: 'Everybody on record', filter: {} },
} as const;

export function PeoplePage() {
  return mayOpen(useViewer(), 'READ_STAFF') ? <People /> : <NotPermittedPage needs="READ_STAFF" />;
}

function People() {
  const viewer = useViewer();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const show = (search.show ?? '') in standings ? (search.show as keyof typeof standings | undefined) : '';
  const role = readWords<StaffRole>(search.role, roles).values;
  const [{ data, stale, error }, ask] = useQuery({
    query: PeopleDocument,
    variables: {
      ...(search.before !== undefined
        ? { last: pageSize, before: search.before }
        : { first: pageSize, after: search.after ?? null }),
      filter: {
        ...standings[show ?? ''].filter,
        ...(role.length > 0 ? { role } : {}),
        ...(search.q ? { name: search.q } : {}),
      },
    },
    context: peopleContext,
  });
  const list = data?.staff;
  const shown = list?.edges.map(({ node }) => node) ?? [];
  const pick = (change: Partial<typeof search>) =>
    navigate({ search: { ...search, after: undefined, before: undefined, ...change } as typeof search });

  return (
    <>
      <PageHeading
        title="People and roles"
        lede="Who works here, how they sign in, and what they may do where"
      />
      <div className="stack">
        {viewer.abilities.includes('KEEP_STAFF') ? <AddPerson /> : null}
        <section className="filters" aria-label="Which people">
          <div className="filters-fields open">
            <NameField key={search.q ?? ''} value={search.q ?? ''} onSearch={(q) => pick({ q })} />
            <SelectField
              label="Show"
              value={show ?? ''}
              choices={Object.entries(standings).map(([value, { words }]) => ({ value, label: words }))}
              onChoose={(value) => pick({ show: value })}
            />
            <SelectField
              label="Role"
              value={search.role ?? ''}
              choices={[
                { value: '', label: 'All roles' },
                ...roles.map((each) => ({ value: addressWord(each), label: wordFor(each) })),
              ]}
              onChoose={(value) => pick({ role: value })}
            />
          </div>
        </section>
        {error && !list ? (
          <FailureNotice
            what="The people"
            error={error}
            onRetry={() => ask({ requestPolicy: 'network-only' })}
          />
        ) : !list ? (
          <Skeleton height={480} label="Loading the people" />
        ) : (
          <Updating stale={stale}>
            {shown.length > 0 ? (
              <ul className="rows card">
                {shown.map((person) => (
                  <PersonRow key={person.id} person={person} />
                ))}
              </ul>
            ) : (
              <div className="empty">
                <h2>Nobody</h2>
                <p className="muted">Nobody on record is as you ask. Ask for less, or for everybody.</p>
              </div>
            )}
            <PageTurner pageInfo={list.pageInfo} onTurn={(to) => pick(to)} />
          </Updating>
        )}
      </div>
    </>
  );
}

function PersonRow({ person }: { person: Person }) {
  const held = person.roles ?? [];
  return (
    <li className="notice-row">
      <div className="notice-said">
        <p className="row-line">
          <Link className="row-name" to="/people-and-roles/$id" params={{ id: person.id }}>
            {person.name}
          </Link>
          {person.leftOn ? <StatusTag standing="plain">Last day {dayOf(person.leftOn)}</StatusTag> : null}
          {(person.proposed ?? []).map(({ id, role }) => (
            <StatusTag key={id} standing="warn">
              {role ? wordFor(role) : 'A role'} waits
            </StatusTag>
          ))}
        </p>
        <p className="small muted">{held.length > 0 ? held.map(wordFor).join(', ') : 'Holds no role'}</p>
      </div>
    </li>
  );
}

function NameField({ value, onSearch }: { value: string; onSearch: (value: string) => void }) {
  const id = useId();
  const [text, setText] = useState(value);
  return (
    <search className="field">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onSearch(text.trim());
        }}
      >
        <label className="field-label" htmlFor={id}>
          Name
        </label>
        <input
          id={id}
          type="search"
          value={text}
          onChange={(event) => setText(event.target.value)}
          onBlur={() => text.trim() !== value && onSearch(text.trim())}
        />
      </form>
    </search>
  );
}

const peopleContext = { additionalTypenames: ['Staff', 'StaffGrant'] };

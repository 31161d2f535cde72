import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { DeadlineBoardDocument } from '../../generated/deadlines-query.ts';
import { useChangesSince } from '../../kit/changes-since.ts';
import { addressWord } from '../../kit/chosen-words.ts';
import { FailureNotice } from '../../kit/failure-notice.tsx';
import { FilterBar } from '../../kit/filter-bar.tsx';
import { KeptFilters } from '../../kit/kept-filters.tsx';
import { PageHeading } from '../../kit/page-heading.tsx';
import { areaChoices, serviceChoices, usePlaces } from '../../kit/places.ts';
import { SelectField } from '../../kit/select-field.tsx';
import { UnknownNotice } from '../../kit/unknown-notice.tsx';
import { Skeleton, Updating } from '../../kit/waiting.tsx';
import { slug } from '../../search-text.ts';
import { mayOpen } from '../../shell/menu.ts';
import { NotPermittedPage } from '../../shell/not-permitted-page.tsx';
import { useViewer } from '../../shell/viewer.tsx';
import { momentOf } from '../../words/dates.ts';
import { countOf, listed } from '../../words/figures.ts';
import { wordFor } from '../../words/vocabulary-words.ts';
import { AgeOfCasesCard } from './age-of-cases-card.tsx';
import { ClocksCard } from './clocks-card.tsx';
import { DeadlineList } from './deadline-list.tsx';
import { clocks, type DeadlineSearch, readDeadlinesAsked } from './deadlines-asked.ts';
import { DueTiles } from './due-tiles.tsx';
import { OnTimeCard } from './on-time-card.tsx';

const route = getRouteApi('/deadlines');

export function DeadlinesPage() {
  return mayOpen(useViewer(), 'READ_ROWS') ? <Deadlines /> : <NotPermittedPage needs="READ_ROWS" />;
}

/** What is late before anybody has to ask, and what will be if nobody does anything (policy 8.6, 15.3). */
function Deadlines() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const viewer = useViewer();
  const { areas } = usePlaces();
  const asked = readDeadlinesAsked(search, areas ?? [], viewer);
  const [{ data, error, fetching, stale }, ask] = useQuery({
    query: DeadlineBoardDocument,
    variables: { filter: asked.filter },
    pause: areas === null && Boolean(search.area ?? search.service),
    // The figures stay as they are until they are asked for again: rows must not jump under a finger.
    requestPolicy: 'network-only',
  });
  const changes = useChangesSince(data?.deadlineBoard.countedAt);
  const board = data?.deadlineBoard;
  const change = (next: DeadlineSearch) => {
    const { after: _after, before: _before, ...kept } = search;
    void navigate({
      search: Object.fromEntries(Object.entries({ ...kept, ...next }).filter(([, value]) => value !== '')),
    });
  };
  const chosen = asked.chosen.length > 0 ? listed(asked.chosen) : 'everything in your scope';
  const owners = useOwners(board?.owners, search.owner, viewer);

  return (
    <>
      <PageHeading
        title="Deadlines"
        lede={
          board ? `As they stood ${momentOf(board.countedAt)}: ${chosen}` : `As they stand now: ${chosen}`
        }
      >
        <div className="changes-since" role="status">
          {changes > 0 ? (
            <>
              <span>{countOf(changes, 'change')} since then</span>
              <button type="button" className="button quiet" onClick={() => ask()}>
                Show
              </button>
            </>
          ) : null}
        </div>
      </PageHeading>
      <div className="stack">
        <UnknownNotice unknown={areas ? asked.unknown : []} />
        <FilterBar label="Filters of the deadlines" chosen={chosen}>
          <SelectField
            label="Clock"
            value={asked.clock ? addressWord(asked.clock) : ''}
            choices={[
              { value: '', label: 'All clocks' },
              ...clocks.map((type) => ({ value: addressWord(type), label: wordFor(type) })),
            ]}
            onChoose={(clock) => change({ clock })}
          />
          <SelectField
            label="Area"
            value={asked.place.area ? slug(asked.place.area.name) : ''}
            choices={areaChoices(areas ?? [])}
            onChoose={(area) => change({ area, service: '' })}
          />
          <SelectField
            label="Service"
            value={asked.place.service ? slug(asked.place.service.name) : ''}
            choices={serviceChoices(areas ?? [], asked.place.area)}
            onChoose={(service) => change({ service })}
          />
          {owners ? (
            <SelectField
              label="Owner"
              value={search.owner ?? ''}
              choices={owners}
              onChoose={(owner) => change({ owner })}
            />
          ) : null}
        </FilterBar>
        <KeptFilters
          page="DEADLINES"
          search={search}
          onOpen={(found, replace) => void navigate({ search: found, replace })}
        />
        {board ? (
          <Updating stale={fetching || stale}>
            <div className="stack">
              <DueTiles board={board} show={asked.show} search={search} />
              <DeadlineList
                key={`${board.countedAt} ${JSON.stringify(search)}`}
                asked={asked}
                board={board}
                search={search}
              />
              <div className="cards">
                <ClocksCard board={board} chosen={chosen} search={search} />
                <AgeOfCasesCard board={board} chosen={chosen} search={search} />
                {mayOpen(viewer, 'READ_FIGURES') ? (
                  <OnTimeCard asked={asked} chosen={chosen} today={board.todayUntil} />
                ) : null}
              </div>
            </div>
          </Updating>
        ) : error ? (
          <FailureNotice what="The deadlines" error={error} onRetry={() => ask()} />
        ) : (
          <>
            <Skeleton height={120} label="Loading the deadlines" />
            <Skeleton height={480} />
          </>
        )}
      </div>
    </>
  );
}

type Owners = readonly { owner: { id: string; name: string | null } | null }[] | undefined;

/** Everybody who leads a case with something due, kept from before one of them was chosen; null where names are not told. */
function useOwners(owners: Owners, chosen: string | undefined, { staffId }: { staffId: string }) {
  const [known, remember] = useState<{ id: string; name: string }[]>([]);
  useEffect(() => {
    const told = (owners ?? []).flatMap(({ owner }) =>
      owner?.name ? [{ id: owner.id, name: owner.name }] : [],
    );
    remember((before) =>
      [...new Map([...before, ...told].map((each) => [each.id, each])).values()].toSorted((a, b) =>
        a.name.localeCompare(b.name),
      ),
    );
  }, [owners]);
  if (known.length === 0 && !chosen) return null;
  const others = known.filter(({ id }) => id !== staffId).map(({ id, name }) => ({ value: id, label: name }));
  const offered = [{ value: '', label: 'Anybody' }, { value: 'me', label: 'Me' }, ...others];
  if (chosen && !offered.some(({ value }) => value === chosen))
    offered.push({ value: chosen, label: 'Chosen by the link' });
  return offered;
}

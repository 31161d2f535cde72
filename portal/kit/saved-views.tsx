import { type FormEvent, useState } from 'react';
import { useMutation, useQuery } from 'urql';
import {
  RemoveViewDocument,
  SavedViewsDocument,
  type SavedViewsQuery,
  SaveViewDocument,
} from '../generated/saved-views-query.ts';
import { useChange } from './change.ts';
import { Said } from './said.tsx';
import { TextField } from './text-field.tsx';

export type SavedView = SavedViewsQuery['savedViews'][number];
type Page = SavedView['page'];

const context = { additionalTypenames: ['SavedView', 'SavedViewPayload', 'RemovedViewPayload'] };

export function useSavedViews(page: Page): readonly SavedView[] | null {
  const [{ data, error }] = useQuery({ query: SavedViewsDocument, variables: { page: [page] }, context });
  return data?.savedViews ?? (error ? [] : null);
}

/** One’s own views of a page: opened, saved, renamed, put first, removed and brought back. */
export function SavedViews({
  page,
  views,
  current,
  what,
  mayOpenFirst = true,
  onOpen,
}: {
  page: Page;
  views: readonly SavedView[];
  /** What would be saved now. */
  current: string;
  /** What a view is called here: “these filters”. */
  what: string;
  /** Whether the page can begin with one. */
  mayOpenFirst?: boolean;
  onOpen: (content: string) => void;
}) {
  const change = useChange();
  const [name, setName] = useState('');
  const [renaming, setRenaming] = useState<{ id: string; name: string } | null>(null);
  const [removed, setRemoved] = useState<SavedView | null>(null);
  const [{ fetching }, save] = useMutation(SaveViewDocument);
  const [, remove] = useMutation(RemoveViewDocument);

  async function put(view: Partial<SavedView> & { name: string; content: string }, done: string) {
    const { id: viewId = null, opensFirst = false, ...rest } = view;
    const input = { viewId, page, name: rest.name, content: rest.content, opensFirst, idempotencyKey: null };
    const { data, error } = await save({ input });
    return change.heard({ refusals: data?.answer?.refusals, error }, done);
  }
  async function saveThis(event: FormEvent) {
    event.preventDefault();
    if (!fetching && (await put({ name, content: current }, `Saved: ${name}.`))) setName('');
  }
  async function rename(event: FormEvent, view: SavedView) {
    event.preventDefault();
    if (renaming && (await put({ ...view, name: renaming.name }, `It is called ${renaming.name} now.`)))
      setRenaming(null);
  }
  async function takeAway(view: SavedView) {
    const { data, error } = await remove({ input: { viewId: view.id, idempotencyKey: null } });
    if (change.heard({ refusals: data?.answer?.refusals, error }, `Removed: ${view.name}.`)) setRemoved(view);
  }

  return (
    <div className="saved-views stack">
      {views.length === 0 ? <p className="muted">Nothing is saved yet.</p> : null}
      <ul className="question-list">
        {views.map((view) => (
          <li key={view.id}>
            {renaming?.id === view.id ? (
              <form className="find-line" onSubmit={(event) => void rename(event, view)}>
                <input
                  type="text"
                  aria-label={`New name of ${view.name}`}
                  value={renaming.name}
                  onChange={(event) => setRenaming({ id: view.id, name: event.target.value })}
                />
                <button type="submit" className="button">
                  Rename
                </button>
                <button type="button" className="button quiet" onClick={() => setRenaming(null)}>
                  Leave it
                </button>
              </form>
            ) : (
              <>
                <button type="button" className="button quiet" onClick={() => onOpen(view.content)}>
                  {view.name}
                </button>
                {view.opensFirst ? <span className="small muted"> opens first</span> : null}
                <span className="saved-acts">
                  <button
                    type="button"
                    className="button quiet"
                    aria-label={`Rename ${view.name}`}
                    onClick={() => setRenaming(view)}
                  >
                    Rename
                  </button>
                  <button
                    type="button"
                    className="button quiet"
                    aria-label={`Write over ${view.name} with ${what}`}
                    disabled={view.content === current}
                    onClick={() => void put({ ...view, content: current }, `${view.name} is ${what} now.`)}
                  >
                    Write over
                  </button>
                  {mayOpenFirst ? (
                    <button
                      type="button"
                      className="button quiet"
                      aria-label={view.opensFirst ? `Not first: ${view.name}` : `Open first: ${view.name}`}
                      onClick={() =>
                        void put(
                          { ...view, opensFirst: !view.opensFirst },
                          view.opensFirst
                            ? 'The page opens as it does for everybody.'
                            : `The page opens with ${view.name}.`,
                        )
                      }
                    >
                      {view.opensFirst ? 'Not first' : 'Open first'}
                    </button>
                  ) : null}
                  <button
                    type="button"
                    className="button quiet"
                    aria-label={`Remove ${view.name}`}
                    onClick={() => void takeAway(view)}
                  >
                    Remove
                  </button>
                </span>
              </>
            )}
          </li>
        ))}
      </ul>
      <form className="stack person-form" onSubmit={saveThis} noValidate>
        <TextField
          label={`Save ${what} as`}
          hint="For yourself. Not the name of a person."
          value={name}
          fault={change.faultOf('name', 'content', 'viewId')}
          onWrite={setName}
        />
        <button type="submit" className="button" aria-disabled={fetching}>
          Save
        </button>
      </form>
      <Said change={change} />
      {removed ? (
        <button
          type="button"
          className="button"
          onClick={async () => {
            if (await put(removed, `${removed.name} is back.`)) setRemoved(null);
          }}
        >
          Undo
        </button>
      ) : null}
    </div>
  );
}

import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useQuery } from 'urql';
import { PaletteViewsDocument, type PaletteViewsQuery } from '../generated/palette-query.ts';
import { searchOf } from '../kit/kept-filters.tsx';
import { mayOpen, menuFor } from './menu.ts';
import { useViewer } from './viewer.tsx';

interface Place {
  id: string;
  name: string;
  kind: string;
  go: () => void;
}

const pageOf = {
  CASES: { to: '/cases', name: 'Cases' },
  DEADLINES: { to: '/deadlines', name: 'Deadlines' },
  CASE_REVIEWS: { to: '/case-reviews', name: 'Case reviews' },
  DATA_QUALITY: { to: '/data-quality', name: 'Data quality' },
  REPORTS_RECEIVED: { to: '/reports/received', name: 'Reports received' },
  OWN_WORDS: { to: '/analyst', name: 'Own words' },
} as const;

const aCase = /^ASB-\d{4}-\d+$/;
const aReport = /^REP-\d{4}-\d+$/;

/** Where one’s roles may go, by writing: pages, one’s saved views, and a case or report by its reference. */
export function Palette({ onClose }: { onClose: () => void }) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const places = usePlacesToGo(text);
  const chosen = places[Math.min(at, places.length - 1)];

  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);

  const take = (place: Place | undefined) => {
    if (!place) return;
    onClose();
    place.go();
  };
  function onKeyDown(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && places.length > 0) {
      event.preventDefault();
      setAt((Math.min(at, places.length - 1) + step + places.length) % places.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      take(chosen);
    }
  }

  return (
    <dialog ref={dialog} className="palette" aria-label="Go to" onClose={onClose}>
      <input
        type="text"
        role="combobox"
        aria-label="Page, saved view or reference"
        aria-expanded={places.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={chosen ? `${id}-${chosen.id}` : undefined}
        placeholder="Page, saved view, ASB-2026-000123"
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div id={`${id}-list`} className="palette-list" role="listbox" aria-label="Where to">
        {places.map((place) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard stays in the field, which chooses among these
          // biome-ignore lint/a11y/useFocusableInteractive: see above
          <div
            key={place.id}
            id={`${id}-${place.id}`}
            role="option"
            aria-selected={place === chosen}
            onClick={() => take(place)}
          >
            {place.name} <span className="small">{place.kind}</span>
          </div>
        ))}
      </div>
      <p className="small muted" role="status">
        {places.length === 0 ? 'Nothing of that name that your roles open.' : ''}
      </p>
      <button type="button" className="button quiet" onClick={onClose}>
        Close
      </button>
    </dialog>
  );
}

/** Also where there was none until now. */
const context = { additionalTypenames: ['SavedView'] };

function usePlacesToGo(text: string): Place[] {
  const viewer = useViewer();
  const navigate = useNavigate();
  const [{ data }] = useQuery({
    query: PaletteViewsDocument,
    pause: !mayOpen(viewer, 'KEEP_OWN_VIEWS'),
    context,
  });
  const menu = menuFor(viewer);
  const pages: Place[] = menu.map(({ to, name }) => ({
    id: to.replaceAll('/', '-'),
    name,
    kind: to === '/take-report' ? 'Action' : 'Page',
    go: () => void navigate({ to }),
  }));
  if (mayOpen(viewer, 'READ_OWN_NOTICES'))
    pages.push({ id: 'notices', name: 'Notices', kind: 'Page', go: () => void navigate({ to: '/notices' }) });
  pages.push({
    id: 'access',
    name: 'My access',
    kind: 'Page',
    go: () => void navigate({ to: '/my-access' }),
  });
  const views = (data?.savedViews ?? [])
    .filter(({ page }) => menu.some(({ to }) => to === pageOf[page].to))
    .map((view) => ({
      id: view.id,
      name: view.name,
      kind: `Saved view: ${pageOf[view.page].name}`,
      go: () => openView(view),
    }));
  const openView = ({ page, content }: PaletteViewsQuery['savedViews'][number]) =>
    page === 'OWN_WORDS'
      ? void navigate({ to: '/analyst', hash: `question=${encodeURIComponent(content)}` })
      : void navigate({ to: pageOf[page].to, search: searchOf(content) });

  const words = text.trim().toLowerCase().split(/\s+/);
  const found = [...pages, ...views].filter(({ name, kind }) =>
    words.every((word) => `${name} ${kind}`.toLowerCase().includes(word)),
  );
  const reference = text.trim().toUpperCase();
  if (aCase.test(reference) && mayOpen(viewer, 'READ_ROWS'))
    found.unshift({
      id: 'case',
      name: reference,
      kind: 'Case',
      go: () => void navigate({ to: '/cases/$reference', params: { reference } }),
    });
  if (aReport.test(reference) && mayOpen(viewer, 'TRIAGE_REPORT'))
    found.unshift({
      id: 'report',
      name: reference,
      kind: 'Report to decide',
      go: () => void navigate({ to: '/triage/$reference', params: { reference } }),
    });
  return found;
}

import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import {
  MeasureDictionaryDocument,
  type MeasureDictionaryQuery,
} from '../../generated/measure-dictionary-query.ts';
import type { Column } from '../../kit/data-table.tsx';
import { saveFile, tableAsCsv } from '../../kit/download.ts';
import { FailureNotice } from '../../kit/failure-notice.tsx';
import { PageHeading } from '../../kit/page-heading.tsx';
import { SelectField } from '../../kit/select-field.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { UnknownNotice } from '../../kit/unknown-notice.tsx';
import { Skeleton } from '../../kit/waiting.tsx';
import { mayOpen } from '../../shell/menu.ts';
import { NotPermittedPage } from '../../shell/not-permitted-page.tsx';
import { useViewer } from '../../shell/viewer.tsx';
import { count, countOf, listed } from '../../words/figures.ts';
import { language } from '../../words/language.ts';
import { wordFor, wordWithin } from '../../words/vocabulary-words.ts';
import { findMeasures } from './find-measures.ts';

const route = getRouteApi('/dictionary');

type Entry = MeasureDictionaryQuery['measures'][number];

/** One’s own language stands first and needs no word in the address. */
const languages = [
  { value: 'en', label: 'English' },
  { value: 'cy', label: 'Cymraeg' },
]
  .map((each) => (each.value === language ? { ...each, value: '' } : each))
  .sort((a, b) => a.value.length - b.value.length);

/** The names of the parts of an entry, in the language that the entry is in. */
const partNames = {
  en: { numerator: 'Counted', denominator: 'Out of', exclusions: 'Left out' },
  cy: { numerator: 'Yn cael ei gyfrif', denominator: 'Allan o', exclusions: 'Heb ei gynnwys' },
} as const;

const units: Record<string, string> = {
  COUNT: 'A count',
  SHARE: 'A share',
  RATE: 'A rate per 1,000 homes',
  DAYS: 'Days',
};

const readLanguage = (asked: string | undefined): 'en' | 'cy' =>
  asked === 'en' || asked === 'cy' ? asked : language;

export function DictionaryPage() {
  return mayOpen(useViewer(), 'READ_REFERENCE') ? (
    <Dictionary />
  ) : (
    <NotPermittedPage needs="READ_REFERENCE" />
  );
}

/** One definition of each figure, as it stands on every page, in every file and every report. */
function Dictionary() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const lang = readLanguage(search.lang);
  const [{ data, error }, ask] = useQuery({
    query: MeasureDictionaryDocument,
    variables: { language: lang === 'cy' ? 'WELSH' : 'ENGLISH' },
  });
  const all = data?.measures ?? [];
  const found = findMeasures(all, search.q ?? '');
  const change = (next: { q?: string; lang?: string }) =>
    void navigate({
      search: Object.fromEntries(Object.entries({ ...search, ...next }).filter(([, value]) => value !== '')),
      replace: true,
    });
  const known = all.length > 0;
  // A card’s About leads to its entry, which comes after the page.
  useEffect(() => {
    if (known) document.getElementById(window.location.hash.slice(1))?.scrollIntoView();
  }, [known]);
  return (
    <>
      <PageHeading title="Measure dictionary" lede="What each figure counts, and what it leaves out" />
      <div className="stack">
        <UnknownNotice
          unknown={search.lang === undefined || search.lang === lang ? [] : [`the language “${search.lang}”`]}
        />
        <div className="list-bar">
          <SearchField key={search.q ?? ''} value={search.q ?? ''} onSearch={(q) => change({ q })} />
          <SelectField
            label="Language"
            value={lang === language ? '' : lang}
            choices={languages}
            onChoose={(chosen) => change({ lang: chosen })}
          />
        </div>
        {error && !data ? (
          <FailureNotice
            what="The dictionary"
            error={error}
            onRetry={() => ask({ requestPolicy: 'network-only' })}
          />
        ) : !data ? (
          <Skeleton height={720} label="Loading the dictionary" />
        ) : (
          <>
            <div className="list-bar">
              <p role="status">
                {found.length === all.length
                  ? countOf(all.length, 'measure')
                  : `${count(found.length)} of ${countOf(all.length, 'measure')}`}
              </p>
              <button
                type="button"
                className="button"
                onClick={() =>
                  saveFile(`amity-measures-${lang}.csv`, 'text/csv;charset=utf-8', tableAsCsv(columns, found))
                }
              >
                {found.length === all.length ? 'All' : 'These'} as CSV
              </button>
            </div>
            {lang === 'cy' && found.some(({ awaitsReview }) => awaitsReview) ? (
              <div className="notice warn" role="note">
                <p>The Welsh texts await review by a Welsh speaker.</p>
              </div>
            ) : null}
            {found.length === 0 ? (
              <div className="empty">
                <h2>No measure speaks of that</h2>
                <p className="muted">Try fewer words, or part of one.</p>
              </div>
            ) : (
              found.map((entry) => <MeasureCard key={entry.id} entry={entry} lang={lang} />)
            )}
          </>
        )}
      </div>
    </>
  );
}

function MeasureCard({ entry, lang }: { entry: Entry; lang: 'en' | 'cy' }) {
  const names = partNames[lang];
  const parts = [
    [names.numerator, entry.numerator],
    [names.denominator, entry.denominator],
    [names.exclusions, entry.exclusions],
  ] as const;
  return (
    <section className="card measure" id={entry.id} aria-labelledby={`${entry.id}-name`}>
      <div lang={lang}>
        <h2 id={`${entry.id}-name`}>{entry.name}</h2>
        <p>{entry.definition}</p>
        <dl className="about">
          {parts.map(([name, words]) =>
            words ? (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{words}</dd>
              </div>
            ) : null,
          )}
        </dl>
      </div>
      <dl className="facts">
        <Fact name="Policy">{entry.clause}</Fact>
        <Fact name="Kind of figure">{units[entry.unit]}</Fact>
        <Fact name="Kept by">{wordFor(entry.owner)}</Fact>
        <Fact name="Version">{entry.version}</Fact>
        <Fact name="Identity">
          <code>{entry.id}</code>
        </Fact>
      </dl>
      <p className="small muted">Can be told by {listed(entry.dimensions.map(wordWithin))}.</p>
    </section>
  );
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The address follows once somebody stops or presses Enter: a step of history for each letter helps nobody. */
function SearchField({ value, onSearch }: { value: string; onSearch: (value: string) => void }) {
  const [text, setText] = useState(value);
  const ask = () => {
    if (text.trim() !== value) onSearch(text.trim());
  };
  return (
    <search>
      <form
        onBlur={ask}
        onSubmit={(event) => {
          event.preventDefault();
          ask();
        }}
      >
        <TextField label="Find a measure" value={text} onWrite={setText} />
      </form>
    </search>
  );
}

const column = (heading: string, of: (entry: Entry) => string | number | null): Column<Entry> => ({
  heading,
  cell: of,
  plain: of,
});

const columns: Column<Entry>[] = [
  column('id', ({ id }) => id),
  column('name', ({ name }) => name),
  column('definition', ({ definition }) => definition),
  column('numerator', ({ numerator }) => numerator),
  column('denominator', ({ denominator }) => denominator),
  column('exclusions', ({ exclusions }) => exclusions),
  column('clause', ({ clause }) => clause),
  column('unit', ({ unit }) => unit),
  column('owner', ({ owner }) => owner),
  column('version', ({ version }) => version),
];

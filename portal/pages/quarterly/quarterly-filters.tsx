import { useState } from 'react';
import { FilterBar } from '../../kit/filter-bar.tsx';
import { KnownAtField } from '../../kit/known-at.tsx';
import { type Area, areaChoices, type ChosenPlace, serviceChoices } from '../../kit/places.ts';
import { SelectField } from '../../kit/select-field.tsx';
import { slug } from '../../search-text.ts';
import {
  financialYear,
  type Quarter,
  quarterInWords,
  quarterName,
  quarterOf,
  quartersFrom,
} from '../../words/quarter.ts';
import { type Comparison, comparisons, comparisonValue } from './compare.ts';

export interface QuarterlyChange {
  quarter?: { fy: string; q: string };
  cmp?: string;
  area?: string;
  service?: string;
  as_at?: string;
}

const quartersOffered = 10;

export function QuarterlyFilters({
  quarter,
  compare,
  areas,
  place,
  now,
  knownAt,
  onChange,
}: {
  quarter: Quarter;
  compare: readonly Comparison[];
  areas: readonly Area[];
  place: ChosenPlace;
  now: Date;
  knownAt: string | undefined;
  onChange: (change: QuarterlyChange) => void;
}) {
  const value = (each: Quarter) => `${financialYear(each)}/${each.quarter}`;
  const current = quarterOf(now);
  const offered = Array.from({ length: quartersOffered }, (_unused, back) => quartersFrom(current, -back));
  if (!offered.some((each) => value(each) === value(quarter))) offered.push(quarter);
  return (
    <FilterBar
      label="Filters of the report"
      chosen={`${quarterName(quarter)}, ${(place.service ?? place.area)?.name ?? 'all areas'}`}
      acts={
        <>
          <CopyLink />
          <button type="button" className="button" onClick={() => window.print()}>
            Print or PDF
          </button>
        </>
      }
    >
      <SelectField
        label="Quarter"
        value={value(quarter)}
        choices={offered.map((each) => ({
          value: value(each),
          label: `${quarterName(each)} (${quarterInWords(each)
            .replace(/ \d+$/, '')
            .replace(/([A-Z][a-z]{2})[a-z]*/g, '$1')
            .replace(' to ', '–')})`,
        }))}
        onChoose={(chosen) => {
          const [fy = '', q = ''] = chosen.split('/');
          onChange({ quarter: { fy, q } });
        }}
      />
      <SelectField
        label="Compare with"
        value={comparisonValue(compare)}
        choices={comparisons}
        onChoose={(cmp) => onChange({ cmp })}
      />
      <SelectField
        label="Area"
        value={place.area ? slug(place.area.name) : ''}
        choices={areaChoices(areas)}
        onChoose={(area) => onChange({ area, service: '' })}
      />
      <SelectField
        label="Service"
        value={place.service ? slug(place.service.name) : ''}
        choices={serviceChoices(areas, place.area)}
        onChoose={(service) => onChange({ service })}
      />
      <KnownAtField key={knownAt ?? ''} value={knownAt} onChoose={(as_at) => onChange({ as_at })} />
    </FilterBar>
  );
}

/** The live link: the filters are in it, and whoever opens it sees what their own role may. */
function CopyLink() {
  const [copied, setCopied] = useState(false);
  return (
    <button
      type="button"
      className="button"
      onClick={() => {
        void navigator.clipboard.writeText(window.location.href).then(() => {
          setCopied(true);
          setTimeout(() => setCopied(false), 3000);
        });
      }}
    >
      <span aria-live="polite">{copied ? 'Link copied' : 'Copy link'}</span>
    </button>
  );
}

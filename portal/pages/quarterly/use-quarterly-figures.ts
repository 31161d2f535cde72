import { useMemo } from 'react';
import { useQuery } from 'urql';
import { quartersShown } from '../../../schema/management-report/board-sentences.ts';
import { QuarterlyDocument } from '../../generated/quarterly-query.ts';
import { type MeasureId, meaningsOf, onTimeTarget, useDictionary } from '../../kit/dictionary.ts';
import type { ChosenPlace } from '../../kit/places.ts';
import { type Quarter, quarterDays, quartersFrom } from '../../words/quarter.ts';
import { readQuarterlyFigures } from './read-quarterly-figures.ts';

/** Every figure of the page in one question, asked again when a filter changes. */
export function useQuarterlyFigures({
  quarter,
  place,
  now,
  asAt,
  pause,
}: {
  quarter: Quarter;
  place: ChosenPlace;
  now: Date;
  /** As it was known at this moment; null: now. */
  asAt: string | null;
  pause: boolean;
}) {
  const dictionary = useDictionary();
  const period = quarterDays(quarter);
  const [{ data, fetching, stale, error }, ask] = useQuery({
    query: QuarterlyDocument,
    pause,
    variables: {
      asAt,
      quarter: period,
      eightQuarters: { from: quarterDays(quartersFrom(quarter, 1 - quartersShown)).from, to: period.to },
      filter: place.service
        ? { serviceId: [place.service.id] }
        : place.area
          ? { areaId: [place.area.id] }
          : {},
    },
  });
  const target = onTimeTarget(dictionary.data);
  const readAt = useMemo(() => (data ? new Date().toISOString() : null), [data]);
  return {
    figures: data && dictionary.data ? readQuarterlyFigures(data, { now, target }) : null,
    meanings: (ids: readonly MeasureId[]) => meaningsOf(dictionary.data, ids),
    readAt,
    updating: fetching || stale,
    error: error ?? dictionary.error,
    retry: () => ask({ requestPolicy: 'network-only' }),
  };
}

import { SelectField } from '../../kit/select-field.tsx';
import type { Quarter } from '../../words/quarter.ts';
import { quarterChoices } from './review-quarters.ts';

interface Props {
  quarter: Quarter;
  now: Date;
  /** Told what the address then says: nothing of the quarter that is shown unasked. */
  onChoose: (search: { q?: string }) => void;
}

export function QuarterField({ quarter, now, onChoose }: Props) {
  const { key, choices } = quarterChoices(quarter, now);
  return (
    <div className="list-bar">
      <SelectField
        label="Quarter"
        value={key}
        choices={choices}
        onChoose={(q) => onChoose(q === choices[0]!.value ? {} : { q })}
      />
    </div>
  );
}

import type { ItemState, WithholdingGround } from '../../generated/access-requests-query.ts';
import { ChoiceField } from '../../kit/choice-field.tsx';
import { SelectField } from '../../kit/select-field.tsx';
import { WordsField } from '../../kit/words-field.tsx';
import { choicesOf, grounds } from './access-words.ts';
import type { HeldChoice } from './held-choices.ts';
import type { Held } from './held-of-person.tsx';

/** Give, put in our own words, or withhold on a ground. */
export function HeldDecision({
  called,
  thing,
  choice,
  onChoose,
  faultOf,
}: {
  called: string;
  thing: Held;
  choice: HeldChoice;
  onChoose: (choice: HeldChoice) => void;
  faultOf: (field: string) => string | undefined;
}) {
  const isText = thing.name !== null;
  const ways: { value: ItemState; label: string; open: boolean }[] = [
    { value: 'INCLUDED', label: 'Give as it stands', open: !thing.toldByOthers },
    { value: 'REDACTED', label: 'Give in our words', open: isText },
    { value: 'WITHHELD', label: 'Do not give', open: true },
  ];
  return (
    <div className="held-decision">
      <ChoiceField
        legend={`${called}: what they get`}
        value={choice.state}
        choices={ways.filter(({ open }) => open)}
        fault={faultOf('state') ?? faultOf('item')}
        onChoose={(state) => onChoose({ ...choice, state: state as ItemState })}
      />
      {choice.state === 'REDACTED' ? (
        <WordsField
          label={`${called}: what they get instead`}
          hint={
            thing.toldByOthers
              ? 'Without names, numbers, addresses, days or times: nothing by which they could tell who said it.'
              : 'Without anything that tells of somebody else.'
          }
          value={choice.wording}
          fault={faultOf('wording')}
          onWrite={(wording) => onChoose({ ...choice, wording })}
        />
      ) : null}
      {choice.state === 'WITHHELD' ? (
        <SelectField
          label={`${called}: the ground`}
          value={choice.ground}
          choices={choicesOf(grounds)}
          fault={faultOf('ground')}
          onChoose={(ground) => onChoose({ ...choice, ground: ground as WithholdingGround })}
        />
      ) : null}
    </div>
  );
}

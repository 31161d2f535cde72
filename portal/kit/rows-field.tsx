import { AskedField } from './asked-field.tsx';
import { type Ask, asRows, fieldOf, isAsked, type Written } from './asks.ts';
import { type Framed, GroupFrame } from './field-frame.tsx';
import type { InputFields } from './input-fields.ts';

/** Several of the same, such as the things agreed in a plan: one below the other, with more to be added. */
export function RowsField({
  ask,
  row: { asks, called },
  framed,
  parts,
  written,
  faultAt,
  onWrite,
}: {
  ask: Ask;
  row: NonNullable<Ask['row']>;
  framed: Framed;
  parts: InputFields;
  written: Written;
  faultAt: (field: string) => string | undefined;
  onWrite: (change: Written) => void;
}) {
  const rows = asRows(written, ask.field);
  const put = (changed: readonly Written[]) => onWrite({ [ask.field]: changed });
  return (
    <GroupFrame {...framed}>
      {rows.map((row, at) => (
        // Rows have no names of their own and keep their places.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <fieldset key={at} className="form-row">
          <legend>
            {called} {at + 1}
          </legend>
          {asks
            .filter((each) => isAsked(each, row))
            .map((each) => (
              <AskedField
                key={each.field}
                ask={each}
                field={fieldOf(each, parts)}
                id={`${framed.id}-${at}-${each.field.replaceAll('.', '-')}`}
                written={row}
                faultAt={(field) => faultAt(`${ask.field}.${at}.${field}`)}
                onWrite={(change) =>
                  put(rows.map((one, index) => (index === at ? { ...one, ...change } : one)))
                }
              />
            ))}
          <button
            type="button"
            className="button quiet"
            onClick={() => put(rows.filter((_, index) => index !== at))}
          >
            Take out {called.toLowerCase()} {at + 1}
          </button>
        </fieldset>
      ))}
      <button id={framed.id} type="button" className="button" onClick={() => put([...rows, {}])}>
        Add {rows.length === 0 ? called.toLowerCase() : `another ${called.toLowerCase()}`}
      </button>
    </GroupFrame>
  );
}

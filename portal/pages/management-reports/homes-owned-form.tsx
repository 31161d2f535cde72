import { type FormEvent, useState } from 'react';
import { useMutation, useQuery } from 'urql';
import {
  HomesOwnedDocument,
  type HomesOwnedQuery,
  RecordHomesOwnedDocument,
} from '../../generated/homes-owned-query.ts';
import { useChange } from '../../kit/change.ts';
import { Said } from '../../kit/said.tsx';
import { TextField } from '../../kit/text-field.tsx';

const stocks = { LCRA: 'Low-cost rental', LCHO: 'Low-cost home ownership' } as const;
type Stock = keyof typeof stocks;
type Homes = HomesOwnedQuery['homesOwned'][number];

/** How many homes there were at the end of the year; a draft that was counted before is then counted anew. */
export function HomesOwnedForm({ year, yearName }: { year: string; yearName: string }) {
  const [{ data }] = useQuery({ query: HomesOwnedDocument, requestPolicy: 'cache-and-network' });
  const of = (stock: Stock) => data?.homesOwned.find((each) => each.year === year && each.stock === stock);
  return (
    <section className="card" aria-labelledby="homes">
      <h2 id="homes">Homes owned on 31 March</h2>
      <p className="card-about">
        NM01 is told for each 1,000 relevant homes in England at the end of {yearName}. After a change, have
        the draft counted anew on the list of reports.
      </p>
      {data
        ? (Object.keys(stocks) as Stock[]).map((stock) => (
            <OneStock key={stock} year={year} stock={stock} standing={of(stock)} />
          ))
        : null}
    </section>
  );
}

function OneStock({ year, stock, standing }: { year: string; stock: Stock; standing: Homes | undefined }) {
  const change = useChange();
  const [homes, setHomes] = useState(standing ? String(standing.homes) : '');
  const [{ fetching }, record] = useMutation(RecordHomesOwnedDocument);

  async function send(event: FormEvent) {
    event.preventDefault();
    if (fetching) return;
    const input = {
      year,
      stock,
      homes: Number(homes),
      version: standing?.version ?? null,
      idempotencyKey: null,
    };
    const { data, error } = await record({ input }, { additionalTypenames: ['HomesOwned'] });
    change.heard({ refusals: data?.recordHomesOwned?.refusals, error }, 'Saved.');
  }

  return (
    <form className="filters" aria-label={stocks[stock]} onSubmit={send}>
      <div className="filters-fields open">
        <TextField
          label={stocks[stock]}
          type="number"
          required
          least={0}
          value={homes}
          fault={change.faultOf('homes')}
          onWrite={setHomes}
        />
        <button type="submit" className="button" aria-disabled={fetching}>
          Save
        </button>
        <Said change={change} />
      </div>
    </form>
  );
}

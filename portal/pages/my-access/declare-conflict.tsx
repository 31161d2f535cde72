import { type FormEvent, useState } from 'react';
import { useClient, useMutation } from 'urql';
import {
  CaseInConflictDocument,
  type CaseInConflictQuery,
  ColleaguesToLeadDocument,
  type ColleaguesToLeadQuery,
  type ConflictKind,
  DeclareConflictDocument,
} from '../../generated/my-access-query.ts';
import { useChange } from '../../kit/change.ts';
import { ofACase } from '../../kit/of-a-case.ts';
import { Said } from '../../kit/said.tsx';
import { SelectField } from '../../kit/select-field.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { WordsField } from '../../kit/words-field.tsx';
import { useViewer } from '../../shell/viewer.tsx';
import { wordFor } from '../../words/vocabulary-words.ts';

const kinds: readonly ConflictKind[] = ['RELATED', 'INVOLVED', 'ACCUSED', 'OTHER_INTEREST'];
type Found = NonNullable<CaseInConflictQuery['case']>;

/** One's own conflict of interest: from that moment the case does not exist for oneself any more. */
export function DeclareConflict() {
  const viewer = useViewer();
  const client = useClient();
  const change = useChange();
  const [{ fetching }, declare] = useMutation(DeclareConflictDocument);
  const [reference, setReference] = useState('');
  const [kind, setKind] = useState<ConflictKind>('RELATED');
  const [explanation, setExplanation] = useState('');
  const [leading, setLeading] = useState<{
    of: Found;
    colleagues: ColleaguesToLeadQuery['colleaguesToLead'];
  } | null>(null);
  const [ownerId, setOwner] = useState('');

  /** The case by its reference; where one leads it, somebody else is chosen before anything is sent. */
  async function find(): Promise<Found | null> {
    const asked = { reference: reference.trim().toUpperCase() };
    const { data } = await client.query(CaseInConflictDocument, asked, { requestPolicy: 'network-only' });
    const of = data?.case ?? null;
    if (!of) {
      const message = 'There is no such case in your scope.';
      change.heard({ refusals: [{ field: 'caseId', message, clause: '12.1' }], error: undefined }, '');
    }
    return of;
  }

  async function send(event: FormEvent) {
    event.preventDefault();
    if (fetching) return;
    const of = await find();
    if (!of) return setLeading(null);
    const leads = of.owner?.id === viewer.staffId && of.status !== 'CLOSED';
    const chosen = leading?.of.id === of.id;
    if (leads && !chosen) {
      const { data } = await client.query(ColleaguesToLeadDocument, { caseId: of.id });
      setLeading({ of, colleagues: data?.colleaguesToLead ?? [] });
      setOwner('');
    }
    if (!leads) setLeading(null);
    const input = {
      caseId: of.id,
      reportId: null,
      kind,
      explanation,
      ownerId: leads && chosen && ownerId ? ownerId : null,
      idempotencyKey: null,
    };
    const { data, error } = await declare({ input }, { additionalTypenames: [...ofACase] });
    const answer = data?.answer;
    const done = `On record: ${of.reference} is not open to you any more. Its managers see that you said so.`;
    if (change.heard({ refusals: answer?.refusals, error }, done)) {
      setReference('');
      setExplanation('');
      setLeading(null);
    }
  }

  return (
    <section className="card" aria-labelledby="conflict">
      <h2 id="conflict">I have a conflict of interest</h2>
      <p className="card-about">
        It takes effect at once: the case does not exist for you any more, and only an area manager or the
        head of service takes that back (policy 12.1).
      </p>
      <form className="stack person-form" aria-labelledby="conflict" noValidate onSubmit={send}>
        <TextField
          label="Reference of the case"
          hint="For example ASB-2026-000123."
          value={reference}
          fault={change.faultOf('caseId', 'staffId')}
          onWrite={setReference}
        />
        <SelectField
          label="Which conflict"
          value={kind}
          choices={kinds.map((value) => ({ value, label: wordFor(value) }))}
          fault={change.faultOf('kind')}
          onChoose={(value) => setKind(value as ConflictKind)}
        />
        <WordsField
          label="In a few words"
          value={explanation}
          fault={change.faultOf('explanation')}
          onWrite={setExplanation}
        />
        {leading ? (
          <SelectField
            label="Who leads the case from now on"
            value={ownerId}
            choices={[
              { value: '', label: 'Choose a colleague' },
              ...leading.colleagues.map(({ id, name }) => ({ value: id, label: name ?? id })),
            ]}
            fault={change.faultOf('ownerId')}
            onChoose={setOwner}
          />
        ) : null}
        <button type="submit" className="button main" aria-disabled={fetching}>
          Declare it
        </button>
        <Said change={change} />
      </form>
    </section>
  );
}

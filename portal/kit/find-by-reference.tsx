import { useState } from 'react';
import { useClient } from 'urql';
import { CaseByReferenceDocument, ReportByReferenceDocument } from '../generated/by-reference-query.ts';
import { type Ask, asText, type Written } from './asks.ts';
import { describedBy, type Framed, GroupFrame } from './field-frame.tsx';

/** A case or a report by its reference; likely ones are offered. */
export function FindByReference({
  ask,
  what,
  framed,
  written,
  onWrite,
}: {
  ask: Ask;
  what: 'case' | 'report';
  framed: Framed;
  written: Written;
  onWrite: (change: Written) => void;
}) {
  const client = useClient();
  const [sought, setSought] = useState('');
  const [said, say] = useState('');
  const called = asText(written, `${ask.field}#called`);

  async function take(reference: string) {
    const text = reference.trim().toUpperCase();
    if (text === '') return;
    const id =
      what === 'case'
        ? (await client.query(CaseByReferenceDocument, { reference: text }).toPromise()).data?.case?.id
        : (await client.query(ReportByReferenceDocument, { reference: text }).toPromise()).data?.report?.id;
    say(id ? '' : `No ${what} that you may see has this reference.`);
    if (id) onWrite({ [ask.field]: id, [`${ask.field}#called`]: text });
  }

  return (
    <GroupFrame {...framed}>
      {called ? (
        <p className="chosen-one">
          <strong>{called}</strong>{' '}
          <button
            type="button"
            className="button quiet"
            onClick={() => onWrite({ [ask.field]: '', [`${ask.field}#called`]: '' })}
          >
            Another
          </button>
        </p>
      ) : (
        <>
          {(ask.offered ?? []).map((reference) => (
            <button
              key={reference}
              type="button"
              className="button found"
              onClick={() => void take(reference)}
            >
              {reference}
            </button>
          ))}
          <div className="find-line">
            <input
              id={framed.id}
              type="text"
              aria-label={`${framed.label}: reference`}
              aria-invalid={framed.fault ? true : undefined}
              aria-describedby={describedBy(framed)}
              placeholder={what === 'case' ? 'ASB-2026-000123' : 'REP-2026-000123'}
              autoComplete="off"
              value={sought}
              onChange={(event) => setSought(event.target.value)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter') return;
                event.preventDefault();
                void take(sought);
              }}
            />
            <button type="button" className="button" onClick={() => void take(sought)}>
              Find
            </button>
          </div>
          <p className="small muted" role="status">
            {said}
          </p>
        </>
      )}
    </GroupFrame>
  );
}

import { useState } from 'react';
import { useClient } from 'urql';
import { FindPeopleDocument, type FindPeopleQuery } from '../generated/find-people-query.ts';
import { dayOf } from '../words/dates.ts';
import { type Ask, asText, type Written } from './asks.ts';
import { describedBy, type Framed, GroupFrame } from './field-frame.tsx';

type Found = FindPeopleQuery['persons']['edges'][number]['node'];

/** Looks for somebody on record, so that one person is not written down twice; whoever is likely meant is offered. */
export function FindPerson({
  ask,
  framed,
  written,
  onWrite,
}: {
  ask: Ask;
  framed: Framed;
  written: Written;
  onWrite: (change: Written) => void;
}) {
  const client = useClient();
  const [sought, setSought] = useState('');
  const [found, setFound] = useState<FindPeopleQuery['persons'] | null>(null);
  const [said, say] = useState('');
  const chosen = asText(written, ask.field);
  const calledNow = asText(written, `${ask.field}#called`);

  async function look() {
    const text = sought.trim();
    if (text === '') return;
    const filter = /^[\d\s+()-]{6,}$/.test(text)
      ? { phone: text }
      : text.includes('@')
        ? { email: text }
        : { name: text };
    // Whoever was looked for stays in no cache.
    const { data, error } = await client
      .query(FindPeopleDocument, { filter }, { requestPolicy: 'network-only' })
      .toPromise();
    setFound(data?.persons ?? null);
    const many = data?.persons.totalCount ?? 0;
    say(
      error
        ? 'This could not be looked up. Try again in a moment.'
        : many === 0
          ? 'Nobody on record is called so.'
          : many > 8
            ? `${many} found, the first 8 are shown: write more of the name.`
            : `${many} found.`,
    );
  }

  return (
    <GroupFrame {...framed}>
      {chosen ? (
        <p className="chosen-one">
          <strong>{calledNow}</strong>{' '}
          <button
            type="button"
            className="button quiet"
            onClick={() => onWrite({ [ask.field]: '', [`${ask.field}#called`]: '' })}
          >
            Somebody else
          </button>
        </p>
      ) : (
        <>
          {(ask.choices ?? []).map(({ value, label }) => (
            <button
              key={value}
              type="button"
              className="button found"
              onClick={() => onWrite({ [ask.field]: value, [`${ask.field}#called`]: label })}
            >
              {label}
            </button>
          ))}
          <div className="find-line">
            <input
              id={framed.id}
              type="text"
              aria-label={`${framed.label}: name, telephone number or mail address`}
              aria-invalid={framed.fault ? true : undefined}
              aria-describedby={describedBy(framed)}
              autoComplete="off"
              value={sought}
              onChange={(event) => setSought(event.target.value)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter') return;
                event.preventDefault();
                void look();
              }}
            />
            <button type="button" className="button" onClick={() => void look()}>
              Find
            </button>
          </div>
          <p className="small muted" role="status">
            {said}
          </p>
          {found?.edges
            .filter(({ node }) => !node.erasedAt)
            .map(({ node }) => (
              <button
                key={node.id}
                type="button"
                className="button found"
                onClick={() => onWrite({ [ask.field]: node.id, [`${ask.field}#called`]: calledOf(node) })}
              >
                <strong>{calledOf(node)}</strong>
                <span className="small muted">{knownBy(node)}</span>
              </button>
            ))}
        </>
      )}
    </GroupFrame>
  );
}

const calledOf = ({ name }: Found): string => name ?? 'Somebody without a name';

const knownBy = ({ dateOfBirth, phone, property }: Found): string =>
  [dateOfBirth ? `born ${dayOf(dateOfBirth)}` : null, property?.address, phone].filter(Boolean).join(' · ');

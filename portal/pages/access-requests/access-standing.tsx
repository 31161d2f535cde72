import { Link } from '@tanstack/react-router';
import { StatusTag } from '../../kit/status-tag.tsx';
import { dayOf, momentOf } from '../../words/dates.ts';
import { wordFor } from '../../words/vocabulary-words.ts';
import type { AccessRequest } from './access-request-page.tsx';
import { askers, refusals, stages } from './access-words.ts';
import { AnswerClock } from './answer-clock.tsx';

/** Where the request stands, and who did what of it. */
export function AccessStanding({ request }: { request: AccessRequest }) {
  const { stage, dueOn, askedBy, endedAt } = request;
  const at = stages[stage ?? 'RECEIVED'];
  return (
    <section className="card" aria-labelledby="standing">
      <h2 id="standing">Where it stands</h2>
      <p className="tag-line">
        <StatusTag standing={at.standing}>{at.words}</StatusTag>
        {dueOn ? <AnswerClock dueOn={dueOn} ended={endedAt !== null} /> : null}
      </p>
      <dl className="facts">
        {factsOf(request).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div>
          <dt>Asked by</dt>
          <dd>{askedBy ? askers[askedBy] : '–'}</dd>
        </div>
      </dl>
      {stage === 'SENT' ? (
        <p className="small">
          It stands in the{' '}
          <Link to="/register" search={{ basis: 'subject-access' }}>
            register of disclosures
          </Link>{' '}
          of each case that it told of.
        </p>
      ) : null}
    </section>
  );
}

function factsOf(request: AccessRequest): [name: string, value: string][] {
  const by = (who: { name: string | null } | null) => (who?.name ? ` by ${who.name}` : '');
  const facts: ([string, string] | false | '' | null)[] = [
    ['Person', request.personId ?? '–'],
    ['Received', request.receivedOn ? dayOf(request.receivedOn) : '–'],
    ['To be answered by', request.dueOn ? dayOf(request.dueOn) : '–'],
    [
      'Identity',
      request.identityChecked
        ? `${wordFor(request.identityChecked)}${request.identityCheckedAt ? `, ${momentOf(request.identityCheckedAt)}` : ''}`
        : 'Not made sure of yet: nothing is read before',
    ],
    request.authoritySeen && ['Authority', 'Seen'],
    request.extendedBecause && [
      'Extended',
      `${request.extendedBecause === 'COMPLEX' ? 'It is complex' : 'Several requests'}; told on ${request.extensionToldOn ? dayOf(request.extensionToldOn) : '–'}`,
    ],
    request.draftedAt && ['Drafted', `${momentOf(request.draftedAt)}${by(request.draftedBy)}`],
    request.approvedAt && ['Approved', `${momentOf(request.approvedAt)}${by(request.approvedBy)}`],
    request.copyTakenAt && ['Copy last taken', momentOf(request.copyTakenAt)],
    request.endedAt && [stages[request.stage ?? 'SENT'].words, momentOf(request.endedAt)],
    request.refusedBecause && ['Refused because', refusals[request.refusedBecause]],
  ];
  return facts.filter((fact): fact is [string, string] => Array.isArray(fact));
}

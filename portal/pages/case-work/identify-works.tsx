import { useQuery } from 'urql';
import {
  IdentifyPersonByFormDocument,
  identifyPersonInputFields,
  UndoMergeByFormDocument,
  undoMergeInputFields,
} from '../../generated/identify-forms-query.ts';
import { type HeldOfPersonFragment, WhoBecomesOneDocument } from '../../generated/who-becomes-one-query.ts';
import { asText } from '../../kit/asks.ts';
import { ChangeForm } from '../../kit/change-form.tsx';
import { ofACase } from '../../kit/of-a-case.ts';
import { Skeleton } from '../../kit/waiting.tsx';
import { dayOf } from '../../words/dates.ts';
import { listed } from '../../words/figures.ts';
import { wordWithin } from '../../words/vocabulary-words.ts';
import { useWhoBelongs } from '../case-file/who-belongs.ts';
import { nameOf, type Work, type WorkProps } from './work.ts';

/** Somebody unknown is found to be somebody on record: what becomes one is shown first. */
function Identify({ file, on, form }: WorkProps) {
  const party = file.parties.find(({ id }) => id === on);
  if (party?.person.kind !== 'UNKNOWN' || party.person.erasedAt)
    return <p className="notice">This is no longer there, or it is not yours to see.</p>;
  const unknownId = party.person.id;
  const known = file.parties.filter(
    ({ endedAt, person }) => !endedAt && !person.erasedAt && person.kind !== 'UNKNOWN',
  );
  return (
    <>
      <p>
        {nameOf(party)}, {wordWithin(party.role)}
      </p>
      <ChangeForm
        {...form}
        document={IdentifyPersonByFormDocument}
        fields={identifyPersonInputFields}
        fixed={{ unknownId }}
        asks={[
          {
            field: 'knownId',
            label: 'Who is it?',
            hint: 'The record of whoever you choose stays, and what is known of the unknown person goes to it.',
            find: 'person',
            choices: [
              ...new Map(
                known.map((each) => [each.person.id, { value: each.person.id, label: nameOf(each) }]),
              ).values(),
            ],
          },
          { field: 'reason', label: 'How was it found out?' },
        ]}
        after={{
          knownId: (written) => {
            const knownId = asText(written, 'knownId');
            return knownId ? <BecomesOne unknownId={unknownId} knownId={knownId} /> : null;
          },
        }}
        touches={[...ofACase, 'Membership', 'PersonMerge']}
        send="They are the same person"
      />
    </>
  );
}

/** What goes over, as the rule will have it: a part that both have in a case stands once. */
function BecomesOne({ unknownId, knownId }: { unknownId: string; knownId: string }) {
  const [{ data, error }] = useQuery({ query: WhoBecomesOneDocument, variables: { unknownId, knownId } });
  if (!data)
    return error ? (
      <p className="notice">What becomes one could not be loaded.</p>
    ) : (
      <Skeleton height={160} label="Looking what becomes one" />
    );
  const { unknown, known } = data;
  if (!unknown || !known)
    return <p className="notice">This is no longer there, or it is not yours to see.</p>;
  const name = known.name ?? 'Somebody without a name';
  const held = heldOf(unknown);
  return (
    <section className="notice" aria-label="What becomes one">
      <p>
        <strong>{name}</strong> stays, with their name and how they are reached. This goes over to them:
      </p>
      <ul>
        {unknown.parties
          .filter(({ endedAt }) => !endedAt)
          .map((part) => (
            <li key={part.id}>
              {isHeldToo(part, known)
                ? `${part.case.reference}, ${wordWithin(part.role)}: they are that already, and it stands once`
                : `${part.case.reference}, ${wordWithin(part.role)}`}
            </li>
          ))}
        {held.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <p className="small muted">
        It may be taken back, and everything then goes back as it was. Whoever joins two records answers for
        every case and report of both.
      </p>
    </section>
  );
}

const isHeldToo = (part: HeldOfPersonFragment['parties'][number], known: HeldOfPersonFragment): boolean =>
  known.parties.some(
    ({ endedAt, role, case: of }) => !endedAt && role === part.role && of.id === part.case.id,
  );

const heldOf = (person: HeldOfPersonFragment): string[] =>
  [
    person.reports.length > 0
      ? `Reports they made: ${listed(person.reports.map(({ reference }) => reference))}`
      : null,
    person.memberships.length > 0 ? `Households and groups: ${person.memberships.length}` : null,
    person.members.length > 0 ? `Those who belong to them: ${person.members.length}` : null,
    person.riskAssessments.length > 0 ? `Assessments of risk: ${person.riskAssessments.length}` : null,
    person.preventionActivities.length > 0
      ? `Prevention with them: ${person.preventionActivities.length}`
      : null,
  ].filter((each) => each !== null);

function UndoIdentify({ file, on, form }: WorkProps) {
  const { found } = useWhoBelongs(file.reference);
  if (!found) return <Skeleton height={240} label="Loading" />;
  const merge = found.identifications.find(({ id }) => id === on);
  if (!merge || merge.undoneAt)
    return <p className="notice">This is no longer there, or it is not yours to see.</p>;
  return (
    <>
      <p>
        {merge.known}, identified {dayOf(merge.mergedAt)}
        {merge.mergedBy?.name ? ` by ${merge.mergedBy.name}` : ''}
        {merge.reason ? `: ${merge.reason}` : ''}
      </p>
      <p className="notice">
        What went over goes back to somebody unknown, as it was; what was written since stays where it is.
      </p>
      <ChangeForm
        {...form}
        document={UndoMergeByFormDocument}
        fields={undoMergeInputFields}
        fixed={{ mergeId: merge.id }}
        asks={[]}
        touches={[...ofACase, 'Membership', 'PersonMerge']}
        send="Take it back"
      />
    </>
  );
}

export const works: Record<string, Work> = {
  identify: { done: 'The two records are one; it may be taken back.', Form: Identify },
  'undo-identify': { done: 'Taken back: they are two records again.', Form: UndoIdentify },
};

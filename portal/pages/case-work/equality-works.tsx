import { useState } from 'react';
import { useQuery } from 'urql';
import { EqualityAskedDocument } from '../../generated/equality-asked-query.ts';
import {
  RecordEqualityByFormDocument,
  recordEqualityProfileInputFields,
  ShowEqualityProfileDocument,
  type ShowEqualityProfileMutation,
  WithdrawEqualityByFormDocument,
  withdrawEqualityProfileInputFields,
} from '../../generated/equality-forms-query.ts';
import { FoldedForm } from '../../kit/folded-form.tsx';
import { wordFor } from '../../words/vocabulary-words.ts';
import { contentOf, KeptApart, type Sensitive, workers } from './kept-apart.tsx';
import { nameOf, type PartyData, type Work, type WorkProps } from './work.ts';

type Profile = Extract<Sensitive<ShowEqualityProfileMutation>['equalityProfile'], { askedAt: string }>;

const answers = [
  'disability',
  'genderReassignment',
  'marriageAndCivilPartnership',
  'pregnancyAndMaternity',
  'race',
  'religionOrBelief',
  'sex',
  'sexualOrientation',
] as const;

function EqualityWork(props: WorkProps) {
  return (
    <KeptApart<Profile>
      {...props}
      shownTo={workers}
      kind="EQUALITY_PROFILE"
      document={ShowEqualityProfileDocument}
      read={({ equalityProfile }) => contentOf<Profile>(equalityProfile)}
      about="What they answered, freely, when asked after protected characteristics (policy, Equality and Diversity)."
      changes={(party, hide) => <AskEquality party={party} draft={props.form.draft} onDone={hide} />}
    >
      {(profile) => (
        <dl className="facts">
          {answers.map((name) => (
            <div key={name}>
              <dt>{wordFor(name)}</dt>
              <dd>{profile[name] ? wordFor(profile[name]) : 'Not asked'}</dd>
            </div>
          ))}
        </dl>
      )}
    </KeptApart>
  );
}

function AskEquality({ party, draft, onDone }: { party: PartyData; draft: string; onDone: () => void }) {
  const { id } = party.person;
  const [taken, take] = useState(false);
  const [{ data }, ask] = useQuery({
    query: EqualityAskedDocument,
    variables: { personId: id },
    requestPolicy: 'network-only',
  });
  const again = () => ask({ requestPolicy: 'network-only' });
  const edition = data?.equalityEditions.at(-1);
  if (!edition) return null;
  const version = data?.sensitiveInformation?.equalityProfileVersion ?? null;
  const done = () => {
    onDone();
    again();
  };
  return (
    <>
      <FoldedForm
        title={version === null ? 'Write down what they answer' : 'Write down what they answer now'}
        done="The answers are written down, and sealed."
        draft={`${draft} ask`}
        document={RecordEqualityByFormDocument}
        fields={recordEqualityProfileInputFields}
        fixed={{ personId: id }}
        version={version === null ? undefined : { field: 'profileVersion', read: version }}
        asks={[
          {
            field: 'purposeExplained',
            label: 'Were they told what the answers are for, and that they need not give any?',
            hint: 'Else nothing is written down (Equality and Diversity).',
          },
          { field: 'answeredBy', label: 'Who answers?', hint: '' },
          ...edition.questions.map(({ name, question, categories }) => ({
            field: `answers.${name}`,
            label: question,
            hint: '',
            choices: [...categories.map(({ code }) => code), 'PREFER_NOT_TO_SAY'].map((value) => ({
              value,
              label: wordFor(value),
            })),
          })),
        ]}
        send="Write it down"
        onDone={() => {
          take(false);
          done();
        }}
        onConflict={again}
      />
      <p role="status" className={taken ? 'said' : 'unseen'}>
        {taken ? 'Taken back: nothing of the answers is kept.' : ''}
      </p>
      {version === null ? null : (
        <FoldedForm
          title="They take their answers back"
          of={nameOf(party)}
          done=""
          draft={`${draft} take back`}
          document={WithdrawEqualityByFormDocument}
          fields={withdrawEqualityProfileInputFields}
          fixed={{ personId: id }}
          asks={[]}
          send="Take them back"
          onDone={() => {
            take(true);
            done();
          }}
        />
      )}
    </>
  );
}

/** What somebody answered when asked after protected characteristics: masked, and shown for a reason (12.1). */
export const works: Record<string, Work> = {
  'equality-profile': { done: '', Form: EqualityWork },
};

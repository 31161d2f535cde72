import { useMutation, useQuery } from 'urql';
import { EqualityAskedDocument } from '../../generated/equality-asked-query.ts';
import {
  EndHealthNoteByFormDocument,
  NoteHealthByFormDocument,
  NoteSafeContactDocument,
  noteHealthInputFields,
  RecordEqualityByFormDocument,
  recordEqualityProfileInputFields,
  ShowEqualityProfileDocument,
  type ShowEqualityProfileMutation,
  ShowHealthDocument,
  type ShowHealthMutation,
  ShowSafeContactDocument,
  type ShowSafeContactMutation,
  updatePersonInputFields,
  WithdrawEqualityByFormDocument,
  withdrawEqualityProfileInputFields,
} from '../../generated/kept-apart-forms-query.ts';
import { asText, ownChoice, type Written } from '../../kit/asks.ts';
import { useChange } from '../../kit/change.ts';
import { FoldedForm } from '../../kit/folded-form.tsx';
import { Said } from '../../kit/said.tsx';
import { dayOf } from '../../words/dates.ts';
import { wordFor } from '../../words/vocabulary-words.ts';
import { KeptApart } from './kept-apart.tsx';
import { nameOf, type PartyData, type Work, type WorkProps } from './work.ts';

type Sensitive<M extends { showSensitive: { sensitive: unknown } | null }> = NonNullable<
  NonNullable<M['showSensitive']>['sensitive']
>;
type SafeContact = Extract<Sensitive<ShowSafeContactMutation>['safeContact'], { notes: unknown }>;
type Health = Extract<Sensitive<ShowHealthMutation>['health'], { notes: unknown }>;
type Profile = Extract<Sensitive<ShowEqualityProfileMutation>['equalityProfile'], { askedAt: string }>;

const workers = ['HOUSING_SUPPORT_WORKER', 'SERVICE_LEAD', 'AREA_MANAGER'];

/** What of the answer is shown; what is masked or not held has no time until which it is. */
const contentOf = <T extends { until: string }>(state: unknown) => {
  const content = state && typeof state === 'object' && 'until' in state ? (state as T) : null;
  return { content, until: content?.until ?? null };
};

const replaces = (written: Written) => asText(written, '#ends') !== 'YES';

function SafeContactWork(props: WorkProps) {
  return (
    <KeptApart<SafeContact>
      {...props}
      shownTo={[...workers, 'HOUSING_MANAGER', 'HEAD_OF_SERVICE']}
      kind="SAFE_CONTACT"
      document={ShowSafeContactDocument}
      read={({ safeContact }) => contentOf<SafeContact>(safeContact)}
      about="When and how it is safe to reach them, and what must not be said to them or near them."
      changes={(party, hide) => <NoteSafely party={party} draft={props.form.draft} onDone={hide} />}
    >
      {({ notes }) => (
        <ul className="rows">
          {notes.map(({ mustNotBeSaid, safeTimes, notedAt }) => (
            <li key={notedAt}>
              {mustNotBeSaid ? (
                <p>
                  <strong>Must not be said:</strong> {mustNotBeSaid}
                </p>
              ) : null}
              {safeTimes ? (
                <p>
                  <strong>Safe:</strong> {safeTimes}
                </p>
              ) : null}
              <p className="small muted">Noted {dayOf(notedAt)}</p>
            </li>
          ))}
        </ul>
      )}
    </KeptApart>
  );
}

function NoteSafely({ party, draft, onDone }: { party: PartyData; draft: string; onDone: () => void }) {
  const noted = party.person.safeContactNotedAt !== null;
  return (
    <FoldedForm
      title={noted ? 'Note it anew' : 'Note how to reach them safely'}
      done="Noted, and sealed."
      draft={`${draft} note`}
      document={NoteSafeContactDocument}
      fields={updatePersonInputFields}
      fixed={{ personId: party.person.id }}
      version={{ field: 'personVersion', read: party.person.version }}
      also={(written) =>
        replaces(written) ? {} : { contactPreferences: { safeTimes: null, mustNotBeSaid: null } }
      }
      asks={[
        ...(noted
          ? [
              {
                field: '#ends',
                label: 'Does what was noted hold no longer?',
                hint: 'Yes: it goes out of use. No: what you write here takes its place; what you leave empty stays.',
                own: { ...ownChoice(), kind: 'yesNo' as const },
                needed: true,
              },
            ]
          : []),
        {
          field: 'contactPreferences.safeTimes',
          label: 'When and how is it safe?',
          hint: '',
          when: replaces,
        },
        {
          field: 'contactPreferences.mustNotBeSaid',
          label: 'What must not be said?',
          hint: 'To them, or near them.',
          when: replaces,
        },
      ]}
      onDone={onDone}
    />
  );
}

function HealthWork(props: WorkProps) {
  return (
    <KeptApart<Health>
      {...props}
      shownTo={[...workers, 'HOUSING_MANAGER']}
      kind="HEALTH"
      document={ShowHealthDocument}
      read={({ health }) => contentOf<Health>(health)}
      about="Health and vulnerability: only what the case cannot be worked well without (8.8, 11.3)."
      changes={(party, hide) => (
        <FoldedForm
          title="Note something to be known"
          done="Noted, and sealed."
          draft={`${props.form.draft} note`}
          document={NoteHealthByFormDocument}
          fields={noteHealthInputFields}
          fixed={{ personId: party.person.id }}
          asks={[
            { field: 'kind', label: 'What is it about?' },
            { field: 'text', label: 'What is to be known?' },
            { field: 'adjustment', label: 'What is to be done differently for them?' },
          ]}
          send="Note it"
          onDone={hide}
        />
      )}
    >
      {({ notes }, hide) =>
        notes.length === 0 ? (
          <p>Nothing is noted.</p>
        ) : (
          <ul className="rows">
            {notes.map((note) => (
              <HealthNote key={note.id} note={note} onEnded={hide} />
            ))}
          </ul>
        )
      }
    </KeptApart>
  );
}

function HealthNote({ note, onEnded }: { note: Health['notes'][number]; onEnded: () => void }) {
  const [{ fetching }, end] = useMutation(EndHealthNoteByFormDocument);
  const change = useChange();
  const { id, kind, text, adjustment, notedAt } = note;
  async function endIt() {
    if (fetching) return;
    const { data, error } = await end({ input: { noteId: id } });
    if (change.heard({ refusals: data?.endHealthNote?.refusals, error }, 'It is out of use.')) onEnded();
  }
  return (
    <li>
      <div className="row-line">
        <span className="row-name">{wordFor(kind)}</span>
      </div>
      <p>{text}</p>
      {adjustment ? <p>To be done differently: {adjustment}</p> : null}
      <p className="small muted">Noted {dayOf(notedAt)}</p>
      <div className="section-acts">
        <button type="button" className="button quiet" aria-disabled={fetching} onClick={() => void endIt()}>
          It holds no longer<span className="unseen">: {wordFor(kind)}</span>
        </button>
      </div>
      <Said change={change} />
    </li>
  );
}

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
        onDone={done}
        onConflict={again}
      />
      {version === null ? null : (
        <FoldedForm
          title="They take their answers back"
          of={nameOf(party)}
          done="Taken back: nothing of the answers is kept."
          draft={`${draft} take back`}
          document={WithdrawEqualityByFormDocument}
          fields={withdrawEqualityProfileInputFields}
          fixed={{ personId: id }}
          asks={[]}
          send="Take them back"
          onDone={done}
        />
      )}
    </>
  );
}

/** What is kept apart about a person of the case: masked, and shown for a reason that is written down (12.1). */
export const works: Record<string, Work> = {
  'safe-contact': { done: '', Form: SafeContactWork },
  health: { done: '', Form: HealthWork },
  'equality-profile': { done: '', Form: EqualityWork },
};

import { useMutation } from 'urql';
import {
  EndHealthNoteByFormDocument,
  NoteHealthByFormDocument,
  NoteSafeContactDocument,
  noteHealthInputFields,
  ShowHealthDocument,
  type ShowHealthMutation,
  ShowSafeContactDocument,
  type ShowSafeContactMutation,
  updatePersonInputFields,
} from '../../generated/kept-apart-forms-query.ts';
import { asText, ownChoice, type Written } from '../../kit/asks.ts';
import { useChange } from '../../kit/change.ts';
import { FoldedForm } from '../../kit/folded-form.tsx';
import { Said } from '../../kit/said.tsx';
import { dayOf } from '../../words/dates.ts';
import { wordFor } from '../../words/vocabulary-words.ts';
import { contentOf, KeptApart, type Sensitive, workers } from './kept-apart.tsx';
import type { PartyData, Work, WorkProps } from './work.ts';

type SafeContact = Extract<Sensitive<ShowSafeContactMutation>['safeContact'], { notes: unknown }>;
type Health = Extract<Sensitive<ShowHealthMutation>['health'], { notes: unknown }>;

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

/** What is kept apart about a person of the case: masked, and shown for a reason that is written down (12.1). */
export const works: Record<string, Work> = {
  'safe-contact': { done: '', Form: SafeContactWork },
  health: { done: '', Form: HealthWork },
};

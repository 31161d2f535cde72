import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { recordLetterInputFields, SendLetterByFormDocument } from '../../generated/letter-forms-query.ts';
import { LettersInUseDocument } from '../../generated/letters-in-use-query.ts';
import { PreviewLetterDocument, type PreviewLetterMutation } from '../../generated/preview-letter-query.ts';
import { asInput } from '../../kit/as-input.ts';
import { type Ask, asText, type Written } from '../../kit/asks.ts';
import { ChangeForm } from '../../kit/change-form.tsx';
import { londonDate } from '../../words/dates.ts';
import { wordFor } from '../../words/vocabulary-words.ts';
import { SafeContact } from '../triage/safe-contact.tsx';
import { peopleOf, type Work, type WorkProps } from './work.ts';
import { WorkLink } from './work-link.tsx';

type Preview = NonNullable<PreviewLetterMutation['previewLetter']>;

/** A standard letter to somebody of the case: read as they would read it, then recorded as sent (17). */
function Letter({ file, on, form }: WorkProps) {
  const [{ data }] = useQuery({
    query: LettersInUseDocument,
    variables: { day: londonDate(new Date()) },
  });
  const [{ fetching }, look] = useMutation(PreviewLetterDocument);
  const [seen, see] = useState<{ of: string; preview: Preview | null } | null>(null);
  const letters = (data?.letterTemplates.edges ?? []).map(({ node }) => node);
  const letterOf = (written: Written) => letters.find(({ id }) => id === asText(written, 'templateId'));
  const partyOf = (written: Written) => file.parties.find(({ id }) => id === asText(written, 'partyId'));
  const has = (place: string) => (written: Written) =>
    [letterOf(written)?.heading, letterOf(written)?.body].some((text) => text?.includes(`{{${place}}}`));

  const ofTheLetter: Ask[] = [
    { field: 'partyId', label: 'To whom?', hint: '', choices: peopleOf(file) },
    {
      field: 'templateId',
      label: 'Which letter?',
      hint: 'The standard letters that are in use today (17).',
      choices: data ? letters.map(({ id, kind }) => ({ value: id, label: wordFor(kind) })) : null,
    },
    {
      field: 'language',
      label: 'In which language?',
      hint: 'Welsh for whoever wishes it, where it is written, when nothing is chosen.',
    },
    {
      field: 'appointmentAt',
      label: 'When is the appointment?',
      hint: '',
      needed: true,
      when: has('appointment'),
    },
    {
      field: 'addition',
      label: 'What is said to them alone?',
      hint: '',
      needed: true,
      when: has('addition'),
    },
  ];
  const inputOf = (written: Written) => ({
    caseId: file.id,
    ...asInput(ofTheLetter, written, recordLetterInputFields),
  });
  const shown = (written: Written) =>
    seen?.of === JSON.stringify(inputOf(written)) ? (seen.preview ?? null) : null;

  async function lookAt(written: Written) {
    if (fetching) return;
    const input = inputOf(written);
    const { data: answer } = await look({ input: input as never });
    see({ of: JSON.stringify(input), preview: answer?.previewLetter ?? null });
  }

  return (
    <ChangeForm
      {...form}
      document={SendLetterByFormDocument}
      fields={recordLetterInputFields}
      fixed={{ caseId: file.id }}
      start={{ partyId: on ?? '' }}
      asks={[
        ...ofTheLetter,
        { field: 'sentAt', label: 'When was it sent?', hint: 'Now, when nothing is written.' },
        {
          field: 'nothingSaidThatMustNotBe',
          label: 'Have you read the letter against what must not be said to them?',
          hint: 'Have that shown first (12.1).',
          needed: true,
          when: (written) => partyOf(written)?.person.safeContactNotedAt != null,
        },
        {
          field: 'againstPreferenceReason',
          label: 'Why are they written to although they asked not to be?',
          hint: 'It confirms that it is meant (12.1).',
          when: (written) =>
            Boolean(
              partyOf(written)?.person.excludedMethods?.includes('LETTER') ||
                partyOf(written)?.person.doNotWriteToAddress ||
                shown(written)?.againstPreference,
            ),
        },
      ]}
      before={{
        sentAt: (written) => (
          <LetterPreview preview={shown(written)} busy={fetching} onLook={() => void lookAt(written)} />
        ),
      }}
      after={{
        partyId: (written) => {
          const party = partyOf(written);
          return party ? (
            <>
              <SafeContact person={party.person} />
              {party.person.safeContactNotedAt ? (
                <p>
                  <WorkLink file={file} work="safe-contact" on={party.id} />
                </p>
              ) : null}
            </>
          ) : null;
        },
      }}
      send="Record it as sent"
    />
  );
}

function LetterPreview({
  preview,
  busy,
  onLook,
}: {
  preview: Preview | null;
  busy: boolean;
  onLook: () => void;
}) {
  return (
    <div className="notice">
      <p>
        <button type="button" className="button" aria-disabled={busy} onClick={onLook}>
          See the letter
        </button>
      </p>
      <div role="status">
        {preview && preview.refusals.length > 0 ? (
          <ul className="plain-list">
            {preview.refusals.map(({ field, message, clause }) => (
              <li key={`${field} ${message}`}>
                {message} ({clause})
              </li>
            ))}
          </ul>
        ) : null}
        {preview?.text ? (
          <article lang={preview.language === 'WELSH' ? 'cy' : 'en'} translate="no" className="card">
            <h2>{preview.heading}</h2>
            <p className="told">{preview.text}</p>
          </article>
        ) : null}
      </div>
    </div>
  );
}

export const works: Record<string, Work> = {
  letter: { done: 'The letter is recorded as sent.', Form: Letter },
};

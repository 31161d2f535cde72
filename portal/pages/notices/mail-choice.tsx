import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { MailPreferenceDocument, PreferMailDocument } from '../../generated/notices-query.ts';
import { SelectField } from '../../kit/select-field.tsx';

const choices = [
  { value: 'EACH', label: 'As they come' },
  { value: 'DAILY_DIGEST', label: 'Once each working day' },
  { value: 'NONE', label: 'Not by mail' },
] as const;

type Choice = (typeof choices)[number]['value'];

/** How one hears of notices by mail; what is urgent is mailed at once unless one wants none. */
export function MailChoice() {
  const [{ data }] = useQuery({ query: MailPreferenceDocument, requestPolicy: 'network-only' });
  const [{ fetching }, prefer] = useMutation(PreferMailDocument);
  const [chosen, choose] = useState<Choice | null>(null);
  const [said, say] = useState('');
  const shown = chosen ?? data?.mailPreference;
  if (!shown) return null;

  const change = async (mail: Choice) => {
    choose(mail);
    const { data: answer, error } = await prefer({ input: { mail, idempotencyKey: null } });
    const refused = answer?.preferMail?.refusals[0]?.message;
    if (error || refused) {
      choose(null);
      say(refused ?? 'This could not be saved. Try again in a moment.');
    } else say('Saved. It holds for what comes from now on.');
  };

  return (
    <section className="card" aria-labelledby="mail-choice">
      <h2 id="mail-choice">Notices by mail</h2>
      <p className="card-about">In working hours; what is urgent at once. They are always here as well.</p>
      <SelectField
        label="Mail me"
        value={shown}
        choices={[...choices]}
        onChoose={(mail) => void change(mail as Choice)}
      />
      <p className="small" role="status">
        {fetching ? 'Saving' : said}
      </p>
    </section>
  );
}

import { DEMONSTRATION_CLIENT_SECRET } from '../../server/demonstration/people.ts';

/** Signs in as one of the demonstration's people, as a script would. */
export async function demonstrationTokenOf(url: string, who: string): Promise<{ authorization: string }> {
  const answer = await fetch(`${url}/oidc/token`, {
    method: 'POST',
    headers: {
      authorization: `Basic ${Buffer.from(`${who}:${DEMONSTRATION_CLIENT_SECRET}`).toString('base64')}`,
    },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  if (!answer.ok) throw new Error(`no token for ${who}: ${answer.status} ${await answer.text()}`);
  const { access_token } = (await answer.json()) as { access_token: string };
  return { authorization: `Bearer ${access_token}` };
}

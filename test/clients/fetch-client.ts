/** The least that a program needs: fetch, a token, and one look at errors. */
export async function ask<T>(url: string, token: string, query: string, variables: object = {}): Promise<T> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as {
    data?: T;
    errors?: { message: string; extensions: { code: string } }[];
  };
  if (errors?.length) throw new Error(`${errors[0]!.extensions.code}: ${errors[0]!.message}`);
  return data!;
}

import { ChooseLanguageDocument } from '../generated/language-query.ts';
import { graphqlClient } from '../graphql-client.ts';

const codes = { ENGLISH: 'en', WELSH: 'cy' };

/** Draws this page anew in a language. Where it cannot be kept for the person, it still holds in this browser. */
export async function choose(language: keyof typeof codes, signedIn: boolean): Promise<void> {
  if (signedIn)
    await graphqlClient
      .mutation(ChooseLanguageDocument, { input: { language, idempotencyKey: null } })
      .toPromise();
  const secure = window.location.protocol === 'https:' ? '; secure' : '';
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser that staff have
  document.cookie = `amity_language=${codes[language]}; path=/; samesite=lax; max-age=31536000${secure}`;
  window.location.reload();
}

import { language } from '../words/language.ts';

const isWelsh = language === 'cy';

/** To the other language, which is the person’s from now on, or before signing in the browser’s. */
export function LanguageSwitch({ signedIn }: { signedIn: boolean }) {
  return (
    <button
      type="button"
      className="button quiet"
      lang={isWelsh ? 'en-GB' : 'cy'}
      onClick={() =>
        void import('./choose-language.ts').then(({ choose }) =>
          choose(isWelsh ? 'ENGLISH' : 'WELSH', signedIn),
        )
      }
    >
      {isWelsh ? 'English' : 'Cymraeg'}
    </button>
  );
}

export const STYLE_PATH = '/sign-in/style.css';

/** These pages run no script and load one stylesheet. */
export const pageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy':
    "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
  'cache-control': 'no-store',
  // Not "no-referrer": with it a browser hides the origin of a form, which is how we know the form is ours.
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
} as const;

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const escapeHtml = (text: string) =>
  text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

/** A whole page; the body is HTML whose texts have been escaped. */
export const signInPage = (title: string, body: string) => `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} – Amity</title>
<link rel="stylesheet" href="${STYLE_PATH}">
</head>
<body>
<header><p class="product">Amity</p></header>
<main>
<h1>${escapeHtml(title)}</h1>
${body}
</main>
</body>
</html>
`;

/** A page that says what happened and what to do next. */
export const noticePage = (title: string, sentences: string[], next?: { href: string; text: string }) =>
  signInPage(
    title,
    [
      ...sentences.map((sentence) => `<p>${escapeHtml(sentence)}</p>`),
      next ? `<p><a class="next" href="${escapeHtml(next.href)}">${escapeHtml(next.text)}</a></p>` : '',
    ].join('\n'),
  );

export const STYLE = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; background: #f4f6f8; color: #1a1f24; font: 17px/1.5 "Source Sans 3", system-ui, sans-serif; }
header { background: #12436d; color: #fff; }
.product { max-width: 640px; margin: 0 auto; padding: 12px 16px; font-size: 18px; font-weight: 600; }
main { max-width: 640px; margin: 32px auto; padding: 24px 16px; background: #fff; border: 1px solid #d5dae0; }
h1 { margin: 0 0 16px; font-size: 32px; line-height: 1.2; }
code { font-family: ui-monospace, monospace; font-size: 16px; overflow-wrap: anywhere; }
.people { list-style: none; margin: 24px 0; padding: 0; }
.people li + li { margin-top: 8px; }
.people button { display: block; width: 100%; min-height: 44px; padding: 12px 16px; text-align: left; font: inherit;
  color: inherit; background: #fff; border: 1px solid #6b7680; border-radius: 4px; cursor: pointer; }
.people button:hover { background: #eef3f8; border-color: #0f4c81; }
.people strong { display: block; font-size: 18px; color: #0f4c81; }
.people span { color: #4a5560; }
a.next { display: inline-block; min-height: 44px; padding: 8px 16px; color: #fff; background: #0f4c81;
  border-radius: 4px; text-decoration: none; }
:focus-visible { outline: 3px solid #1a1f24; outline-offset: 0; box-shadow: 0 0 0 6px #ffdd00; }
`.trimStart();

interface Visit {
  method?: 'GET' | 'POST';
  headers?: Record<string, string>;
  body?: URLSearchParams;
}

/**
 * As much of a browser as signing in needs: cookies with their paths, and redirects one step at a time. `reachedAt` is where
 * a server listens whose public address leads elsewhere.
 */
export function openBrowser(origin: string, reachedAt = origin) {
  const cookies = new Map<string, { value: string; path: string; line: string }>();

  const remember = (response: Response) => {
    for (const line of response.headers.getSetCookie()) {
      const [pair = '', ...attributes] = line.split('; ');
      const name = pair.slice(0, pair.indexOf('='));
      const path = attributes.find((each) => /^path=/i.test(each))?.slice(5) ?? '/';
      const expires = attributes.find((each) => /^expires=/i.test(each))?.slice(8);
      const gone =
        attributes.some((each) => /^max-age=0$/i.test(each)) || (expires && Date.parse(expires) < Date.now());
      if (gone) cookies.delete(name);
      else cookies.set(name, { value: decodeURIComponent(pair.slice(name.length + 1)), path, line });
    }
  };

  const visit = async (address: string, { method = 'GET', headers = {}, body }: Visit = {}) => {
    const url = new URL(address, origin);
    const cookie = [...cookies]
      .filter(([, { path }]) => url.pathname.startsWith(path))
      .map(([name, { value }]) => `${name}=${value}`)
      .join('; ');
    const response = await fetch(url.href.replace(origin, reachedAt), {
      method,
      headers: { ...headers, ...(cookie ? { cookie } : {}) },
      redirect: 'manual',
      ...(body ? { body } : {}),
    });
    remember(response);
    return response;
  };

  return {
    cookies,
    visit,
    /** Follows redirects until a page answers. */
    async follow(address: string, options?: Visit) {
      let at = new URL(address, origin).href;
      let response = await visit(at, options);
      for (let step = 0; step < 10 && response.status >= 300 && response.status < 400; step += 1) {
        at = new URL(response.headers.get('location')!, at).href;
        response = await visit(at);
      }
      return { response, at };
    },
  };
}

export type Browser = ReturnType<typeof openBrowser>;

/** From "sign in" to the page where one chooses whom to be; gives the address of that page. */
export async function reachPeople(browser: Browser, returnTo = '/who'): Promise<string> {
  const { response, at } = await browser.follow(`/sign-in?returnTo=${encodeURIComponent(returnTo)}`);
  if (response.status !== 200 || !at.includes('/oidc/interaction/')) throw new Error(`stopped at ${at}`);
  return at;
}

export async function signInAs(browser: Browser, subject: string, returnTo = '/who') {
  const people = await reachPeople(browser, returnTo);
  return browser.follow(people, { method: 'POST', body: new URLSearchParams({ subject }) });
}

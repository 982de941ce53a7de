/** Answers on their way, by the request that was sent. The page's own script takes them (`data-provider/asked-ahead.ts`). */
interface Asking {
  askedAhead?: { readonly locale: string; readonly answers: Map<string, Promise<Response>> };
}

/**
 * Stands in the page itself and runs before any file of it has come, so it may use nothing from outside: begins to load
 * the page of the address, and asks what this address asked when it was last opened here.
 */
export function askAtOnce(
  files: readonly string[],
  languages: Readonly<Record<string, readonly number[]>>,
  pages: Readonly<Record<string, ReadonlyArray<readonly number[]>>>,
  viewer: string,
): void {
  const kept = (key: string): unknown => {
    try {
      return JSON.parse(localStorage.getItem(`RaStoretouchstone.${key}`) ?? 'null');
    } catch {
      return null;
    }
  };
  const [path = ''] = location.hash.replace(/^#?\//, '').split('?');
  const [name = '', record] = path.split('/');
  const locale = kept('locale') === 'en' ? 'en' : 'zh';
  for (const place of [...(languages[locale] ?? []), ...(pages[name]?.[record ? 1 : 0] ?? [])]) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.crossOrigin = '';
    link.href = `/${files[place]}`;
    document.head.append(link);
  }
  const before = kept(`askedAhead.${path}`);
  const bodies = new Set([
    JSON.stringify({ documentId: viewer, variables: {} }),
    ...(Array.isArray(before) ? before : []),
  ]);
  const answers = new Map<string, Promise<Response>>();
  for (const body of bodies) {
    const answer = fetch('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        'accept-language': locale,
        'x-touchstone-csrf': '1',
        'apollo-require-preflight': 'true',
      },
      body: String(body),
    });
    answer.catch(() => undefined);
    answers.set(String(body), answer);
  }
  (window as unknown as Asking).askedAhead = { locale, answers };
}

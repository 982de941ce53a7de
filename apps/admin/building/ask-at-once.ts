/** Answers on their way, by the request that was sent. The page's own script takes them (`data-provider/asked-ahead.ts`). */
interface Asking {
  askedAhead?: { readonly locale: string; readonly answers: Map<string, Promise<Response>> };
}

/** Files by their place in the list of all, and whether the page waits for all sentences. */
interface Opened {
  readonly files: readonly number[];
  readonly all: boolean;
}

/** What there is to open, by name; languages with what comes first and with all of it. */
export interface Opening {
  readonly files: readonly string[];
  readonly languages: Readonly<Record<string, ReadonlyArray<readonly number[]>>>;
  readonly pages: Readonly<Record<string, readonly Opened[]>>;
  /** The id of the document that asks who is at the desk. */
  readonly viewer: string;
}

/**
 * Stands in the page itself and runs before any file of it has come, so it may use nothing from outside: begins to load
 * the page of the address, and asks what this address asked when it was last opened here.
 */
export function askAtOnce({ files, languages, pages, viewer }: Opening): void {
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
  const page = pages[name]?.[record ? 1 : 0];
  const [first = [], whole = []] = languages[locale] ?? [];
  for (const place of [...first, ...(page?.files ?? []), ...(page?.all ? whole : [])]) {
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

/** Sorts before every id. */
const FIRST = '00000000-0000-0000-0000-000000000000';
const PAGE = 500;

/**
 * A large table a page at a time, so that it is never held whole and others are served in between.
 * @param read - The rows whose ids follow `after`, in the order of their ids, `count` at most.
 */
export async function* rowPages<T extends { readonly id: string }>(
  read: (after: string, count: number) => Promise<readonly T[]>,
): AsyncGenerator<readonly T[]> {
  let page = await read(FIRST, PAGE);
  while (page.length > 0) {
    yield page;
    page = page.length < PAGE ? [] : await read(page.at(-1)?.id ?? FIRST, PAGE);
  }
}

import { QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiError } from './api-error.js';

/** What is known of a question without asking; undefined for nothing. */
export type KnownAnswer = (queryKey: readonly unknown[]) => unknown;

/** Reads are tried again only when nobody answered; what the API has said once it will say again. */
export function createQueryClient(known: KnownAnswer = () => undefined): QueryClient {
  return new QueryClient({
    queryCache: cacheThatKnows(known),
    defaultOptions: {
      queries: {
        staleTime: 5_000,
        refetchOnWindowFocus: false,
        retry: (failures, error) => failures < 2 && error instanceof ApiError && error.code === 'NETWORK',
      },
    },
  });
}

/** Begins each question with what is known of it. */
function cacheThatKnows(known: KnownAnswer): QueryCache {
  const cache = new QueryCache();
  const build = cache.build.bind(cache);
  cache.build = ((client, options, state) => {
    const initialData = known(options.queryKey ?? []);
    return build(
      client,
      initialData === undefined ? options : { ...options, initialData: initialData as never },
      state,
    );
  }) as typeof cache.build;
  return cache;
}

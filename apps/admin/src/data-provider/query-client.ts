import { QueryClient } from '@tanstack/react-query';
import { ApiError } from './api-error.js';

/** Reads are tried again only when nobody answered; what the API has said once it will say again. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 5_000,
        refetchOnWindowFocus: false,
        retry: (failures, error) => failures < 2 && error instanceof ApiError && error.code === 'NETWORK',
      },
    },
  });
}

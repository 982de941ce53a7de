import { useQuery } from '@tanstack/react-query';
import { usePermission } from '../auth-provider/usePermission.js';
import { request } from '../data-provider/request.js';
import { BODY } from './body.documents.js';
import type { Body } from './body.documents.js';

/** The body itself, for whoever may read it. */
export function useBody(): Body | null {
  const mayRead = usePermission('body:read');
  const { data } = useQuery({
    queryKey: ['body'],
    queryFn: ({ signal }) => request(BODY, {}, signal),
    enabled: mayRead,
    staleTime: 600_000,
  });
  return data?.bodyProfile ?? null;
}

import { useQuery } from '@tanstack/react-query';
import { usePermission } from '../auth-provider/usePermission.js';
import { request } from '../data-provider/request.js';
import { graphql } from '../gql/index.js';
import type { IssuingBodyQuery } from '../gql/graphql.js';

const ISSUING_BODY = graphql(`
  query IssuingBody {
    bodyProfile {
      id
      nameZh
      nameEn
      signatory
    }
  }
`);

/** The body itself, as its certificates name it. */
export function useBody(): IssuingBodyQuery['bodyProfile'] {
  const mayRead = usePermission('body:read');
  const { data } = useQuery({
    queryKey: ['issuingBody'],
    queryFn: ({ signal }) => request(ISSUING_BODY, {}, signal),
    enabled: mayRead,
    staleTime: 600_000,
  });
  return data?.bodyProfile ?? null;
}

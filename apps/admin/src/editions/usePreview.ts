import { useQuery } from '@tanstack/react-query';
import { request } from '../data-provider/request.js';
import type { EditionSourceInput } from '../gql/graphql.js';
import { PREVIEW_EDITION } from './edition-verb.documents.js';
import type { Preview } from './edition-verb.documents.js';

/** What the house makes of a source; nothing is kept of it. */
export function usePreview(source: EditionSourceInput | null): { preview: Preview | undefined; isPending: boolean } {
  const { data, isFetching } = useQuery({
    queryKey: ['editions', 'preview', source],
    queryFn: ({ signal }) => request(PREVIEW_EDITION, { source: source ?? {} }, signal),
    enabled: source !== null,
    staleTime: 0,
  });
  return { preview: data?.previewEdition, isPending: isFetching };
}

import { useQuery } from '@tanstack/react-query';
import { usePermission } from '../auth-provider/usePermission.js';
import { request } from '../data-provider/request.js';
import { graphql } from '../gql/index.js';
import type { EditionNamesQuery } from '../gql/graphql.js';
import { useBilingual } from './useBilingual.js';

const EDITION_NAMES = graphql(`
  query EditionNames {
    availableEditions {
      editionId
      content {
        title {
          zh
          en
        }
        evaluations {
          id
          title {
            zh
            en
          }
        }
        application {
          documents {
            code
            title {
              zh
              en
            }
          }
        }
      }
    }
  }
`);

type NamedEdition = EditionNamesQuery['availableEditions'][number];

/**
 * How an edition and its evaluations are called; by their ids, where the shelf does not know them or may not be read.
 * While it is being read they have no name yet: an id that turns into a title would only flicker.
 */
export interface EditionNames {
  readonly edition: (editionId: string) => string;
  readonly evaluation: (editionId: string, evaluation: string) => string;
  /** How an edition calls a kind of paper; empty where it asks for none. */
  readonly paper: (editionId: string, kind: string) => string;
}

/** The titles of the editions in the reader's language. */
export function useEditionNames(): EditionNames {
  const say = useBilingual();
  const mayRead = usePermission('programme:read');
  const { data, isLoading } = useQuery({
    queryKey: ['editionNames'],
    queryFn: ({ signal }) => request(EDITION_NAMES, {}, signal),
    enabled: mayRead,
    staleTime: 600_000,
  });
  const find = (id: string): NamedEdition | undefined =>
    data?.availableEditions.find(({ editionId }) => editionId === id);
  const named = (title: Parameters<typeof say>[0], id: string): string => say(title) || (isLoading ? '…' : id);
  return {
    edition: (id) => named(find(id)?.content.title, id),
    evaluation: (id, evaluation) =>
      named(find(id)?.content.evaluations.find((each) => each.id === evaluation)?.title, evaluation),
    paper: (id, kind) => say(find(id)?.content.application.documents.find(({ code }) => code === kind)?.title) || '',
  };
}

/** An edition by its title. */
export function EditionName({ editionId }: { readonly editionId: string }) {
  return <>{useEditionNames().edition(editionId)}</>;
}

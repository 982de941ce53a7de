import { useQuery } from '@tanstack/react-query';
import { Title, useRequireAccess, useTranslate } from 'react-admin';
import { request } from '../data-provider/request.js';
import { EmptyState } from '../shared/EmptyState.js';
import { Section } from '../shared/Section.js';
import { TransitionSection } from './TransitionSection.js';
import { TRANSITION_CASES } from './transition.documents.js';

/** Everything the body has to move on from: what it leaves, by when, and what is still behind. */
export function TransitionPage() {
  const translate = useTranslate();
  const { isPending } = useRequireAccess({ resource: 'transitions', action: 'list' });
  const { data } = useQuery({
    queryKey: ['transitions', 'cases'],
    queryFn: ({ signal }) => request(TRANSITION_CASES, {}, signal),
    enabled: !isPending,
  });
  const cases = data?.transitionCases;
  return (
    <>
      <Title title={translate('resources.transitions.name', { smart_count: 2 })} preferenceKey={false} />
      {cases?.length === 0 && (
        <Section>
          <EmptyState
            title={translate('resources.transitions.empty')}
            hint={translate('resources.transitions.emptyHint')}
          />
        </Section>
      )}
      {cases?.map((found) => (
        <TransitionSection key={`${found.kind} ${found.subject}`} found={found} />
      ))}
    </>
  );
}

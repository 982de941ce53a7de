import { Box, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { ResourceContextProvider, Title, useRequireAccess, useTranslate } from 'react-admin';
import { request } from '../data-provider/request.js';
import { EmptyState } from '../shared/EmptyState.js';
import { RecordLink } from '../shared/RecordLink.js';
import { Rows } from '../shared/Rows.js';
import { Section } from '../shared/Section.js';
import { Caterpillar } from './Caterpillar.js';
import { CONSISTENCY } from './figures.documents.js';
import type { Assessor, PartedLeaf } from './figures.documents.js';

/** How alike assessors score like clients: a matter to talk over and calibrate by, no verdict on anybody. */
export function ConsistencyPage() {
  const translate = useTranslate();
  const { isPending: isChecking } = useRequireAccess({ resource: 'consistency', action: 'list' });
  const { data, error } = useQuery({
    queryKey: ['consistency'],
    queryFn: ({ signal }) => request(CONSISTENCY, {}, signal),
    enabled: !isChecking,
  });
  const found = data?.assessorConsistency;
  return (
    <ResourceContextProvider value="consistency">
      <Title title={translate('resources.consistency.name', { smart_count: 1 })} preferenceKey={false} />
      {error && <EmptyState title={error.message} />}
      {found && (
        <>
          <Typography variant="body2" color="textSecondary" sx={{ mb: 2, maxWidth: 760 }}>
            {translate('resources.consistency.explain', {
              audits: found.audits,
              from: found.from,
              least: found.leastAudits,
            })}
          </Typography>
          {found.betweenAssessors !== null && (
            <Typography variant="body2" sx={{ mb: 2 }}>
              {translate('resources.consistency.spread', {
                assessors: found.betweenAssessors,
                clients: found.betweenClients,
                within: found.withinClients,
              })}
            </Typography>
          )}
          <Section title={translate('resources.consistency.sections.assessors')}>
            <Box sx={{ maxWidth: 760 }}>
              <Caterpillar assessors={found.assessors} />
            </Box>
          </Section>
          <Section flush>
            <AssessorRows assessors={found.assessors} />
          </Section>
          <Section title={translate('resources.consistency.sections.leaves')} flush>
            <LeafRows leaves={found.leaves} />
          </Section>
        </>
      )}
    </ResourceContextProvider>
  );
}

function AssessorRows({ assessors }: { readonly assessors: readonly Assessor[] }) {
  const translate = useTranslate();
  const share = (each: Assessor['returned']) =>
    each && translate('resources.consistency.share', { count: each.count, of: each.of, share: each.share });
  return (
    <Rows
      rows={assessors.map((each) => ({ ...each, id: each.personId }))}
      columns={[
        {
          source: 'name',
          short: true,
          render: ({ id, name }) => (
            <RecordLink resource="people" id={id}>
              {name}
            </RecordLink>
          ),
        },
        { source: 'audits', render: ({ audits }) => audits, align: 'right' },
        { source: 'clients', render: ({ clients }) => clients, align: 'right' },
        {
          source: 'estimate',
          render: ({ estimate, low, high }) =>
            estimate === null
              ? translate('resources.consistency.few')
              : translate('resources.consistency.interval', { estimate, low, high }),
        },
        { source: 'returned', render: ({ returned }) => share(returned) },
        { source: 'departed', render: ({ departed }) => share(departed) },
      ]}
    />
  );
}

function LeafRows({ leaves }: { readonly leaves: readonly PartedLeaf[] }) {
  const translate = useTranslate();
  return (
    <Rows
      empty="resources.consistency.noLeaves"
      rows={leaves.map((each) => ({ ...each, id: `${each.editionId} ${each.evaluation} ${each.criterion}` }))}
      columns={[
        { source: 'criterion', render: ({ criterion, title }) => `${criterion} ${title}` },
        { source: 'share', render: ({ share }) => `${share} %`, align: 'right' },
        {
          source: 'answers',
          render: ({ answers, assessors }) => translate('resources.consistency.answers', { answers, assessors }),
        },
        { source: 'most', render: ({ most }) => `${most.name} ${most.lost} %` },
        { source: 'least', render: ({ least }) => `${least.name} ${least.lost} %` },
      ]}
    />
  );
}

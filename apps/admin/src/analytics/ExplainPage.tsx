import CompareArrowsOutlined from '@mui/icons-material/CompareArrowsOutlined';
import PrintOutlined from '@mui/icons-material/PrintOutlined';
import { Box, Button, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Title, useTranslate } from 'react-admin';
import { Link, useParams, useSearchParams } from 'react-router-dom';
import { usePermission } from '../auth-provider/usePermission.js';
import { request } from '../data-provider/request.js';
import { Day } from '../shared/Day.js';
import { EmptyState } from '../shared/EmptyState.js';
import { EnumText } from '../shared/EnumChip.js';
import { LevelBadge } from '../shared/LevelBadge.js';
import { RecordLink } from '../shared/RecordLink.js';
import { useBilingual } from '../shared/useBilingual.js';
import { compareAddress } from './addresses.js';
import { EXPLAIN_AUDIT } from './explanation.documents.js';
import { Illustrative } from './Illustrative.js';
import { PathSection } from './PathSection.js';
import { ScoreTree } from './ScoreTree.js';
import { Printed } from './Printed.js';

/** An audit's scores unfolded: every point with its answer, evidence and clause (得分说明). */
export function ExplainPage() {
  const translate = useTranslate();
  const say = useBilingual();
  const { auditId = '' } = useParams();
  const [address] = useSearchParams();
  const asKnownOn = address.get('asKnownOn') as never;
  const mayAdvise = usePermission('analytics:advise');
  const { data, error } = useQuery({
    queryKey: ['explainAudit', auditId, asKnownOn],
    queryFn: ({ signal }) => request(EXPLAIN_AUDIT, { id: auditId, asKnownOn }, signal),
  });
  const told = data?.scoreExplanation;
  const title = translate('analytics.explain.name');
  if (error) return <EmptyState title={error.message} />;
  if (!told) return <Title title={title} preferenceKey={false} />;
  const { audit, previous, outcome, scorecards } = told;
  const levels = scorecards[0]?.explanation.bands ?? [];
  return (
    <>
      <Printed />
      <Title title={title} preferenceKey={false} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: 1.5, mb: 1.5 }}>
        <Typography variant="h2" component="h1">
          <RecordLink resource="audits" id={audit.id}>
            {audit.number}
          </RecordLink>{' '}
          {audit.client?.name}
        </Typography>
        <EnumText list="AuditKind" word={audit.kind} />
        <Day value={audit.endsOn} />
        <LevelBadge code={outcome.level ?? null} title={say(outcome.levelTitle)} />
        <Box className="no-print" sx={{ display: 'flex', gap: 1, ml: 'auto', '@media print': { display: 'none' } }}>
          {previous && (
            <Button
              component={Link}
              to={compareAddress(previous.id, audit.id)}
              variant="outlined"
              startIcon={<CompareArrowsOutlined />}
            >
              {translate('analytics.explain.compare', { number: previous.number })}
            </Button>
          )}
          <Button variant="outlined" startIcon={<PrintOutlined />} onClick={() => window.print()}>
            {translate('analytics.explain.print')}
          </Button>
        </Box>
      </Box>
      {told.illustrative && <Illustrative />}
      {scorecards.length === 0 && <EmptyState title={translate('analytics.explain.none')} />}
      {scorecards.map((card) => (
        <ScoreTree key={card.id} card={card} />
      ))}
      {mayAdvise && levels.length > 0 && <PathSection auditId={audit.id} levels={levels} />}
    </>
  );
}

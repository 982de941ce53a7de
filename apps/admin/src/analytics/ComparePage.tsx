import PrintOutlined from '@mui/icons-material/PrintOutlined';
import { Box, Button, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Title, useTranslate } from 'react-admin';
import { Link, useSearchParams } from 'react-router-dom';
import { request } from '../data-provider/request.js';
import { Day } from '../shared/Day.js';
import { EmptyState } from '../shared/EmptyState.js';
import { EnumText } from '../shared/EnumChip.js';
import { LevelBadge } from '../shared/LevelBadge.js';
import { RecordLink } from '../shared/RecordLink.js';
import { Facts, Section } from '../shared/Section.js';
import { useBilingual } from '../shared/useBilingual.js';
import { explainAddress } from './addresses.js';
import { COMPARE_AUDITS, PREVIOUS_AUDIT } from './explanation.documents.js';
import type { Comparison } from './explanation.documents.js';
import { Illustrative } from './Illustrative.js';
import { Waterfall } from './Waterfall.js';
import { Printed } from './Printed.js';

/** Two audits of a client compared: the way from one score to the other, leaf by leaf (得分比较). */
export function ComparePage() {
  const translate = useTranslate();
  const say = useBilingual();
  const [address] = useSearchParams();
  const right = address.get('right') ?? '';
  const asked = address.get('left');
  const previous = useQuery({
    queryKey: ['previousAudit', right],
    queryFn: ({ signal }) => request(PREVIOUS_AUDIT, { id: right }, signal),
    enabled: asked === null && right !== '',
  });
  const left = asked ?? previous.data?.scoreExplanation.previous?.id ?? '';
  const asKnownOn = address.get('asKnownOn') as never;
  const { data, error } = useQuery({
    queryKey: ['compareAudits', left, right, asKnownOn],
    queryFn: ({ signal }) => request(COMPARE_AUDITS, { left, right, asKnownOn }, signal),
    enabled: left !== '' && right !== '',
  });
  const told = data?.scoreComparison;
  const isAlone = previous.isSuccess && left === '';
  return (
    <>
      <Printed />
      <Title title={translate('analytics.compare.name')} preferenceKey={false} />
      {(error ?? previous.error) && <EmptyState title={String((error ?? previous.error)?.message)} />}
      {(isAlone || right === '') && <EmptyState title={translate('analytics.compare.alone')} />}
      {told && (
        <>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5, mb: 1.5 }}>
            <Typography variant="h2" component="h1">
              <RecordLink resource="clients" id={told.clientId}>
                {told.clientName}
              </RecordLink>
            </Typography>
            <Box sx={{ ml: 'auto', '@media print': { display: 'none' } }}>
              <Button variant="outlined" startIcon={<PrintOutlined />} onClick={() => window.print()}>
                {translate('analytics.explain.print')}
              </Button>
            </Box>
          </Box>
          {(told.left.illustrative || told.right.illustrative) && <Illustrative />}
          <Section title={translate('analytics.compare.audits')}>
            <Facts>
              <Side label={translate('analytics.compare.first')} side={told.left} />
              <Side label={translate('analytics.compare.second')} side={told.right} />
            </Facts>
          </Section>
          {told.evaluations.map((evaluation) => (
            <Waterfall key={evaluation.right.evaluation} evaluation={evaluation} />
          ))}
          {told.leftOut.length > 0 && (
            <Typography variant="body2" color="textSecondary">
              {translate('analytics.compare.leftOut')} {told.leftOut.map(say).join('、')}
            </Typography>
          )}
        </>
      )}
    </>
  );
}

function Side({ label, side }: { readonly label: string; readonly side: Comparison['left'] }) {
  const translate = useTranslate();
  const say = useBilingual();
  const { auditId, number, kind, auditedOn, editionTitle, outcome } = side;
  return (
    <Box>
      <Typography component="dt" variant="caption" color="textSecondary">
        {label}
      </Typography>
      <Box component="dd" sx={{ m: 0 }}>
        <Link to={explainAddress(auditId)}>{number}</Link> <EnumText list="AuditKind" word={kind} />{' '}
        <Day value={auditedOn} />
        <Box>{say(editionTitle)}</Box>
        {outcome.level ? (
          <LevelBadge code={outcome.level} title={say(outcome.levelTitle)} />
        ) : (
          outcome.passed === false && translate('scoreSheet.notPassed')
        )}
      </Box>
    </Box>
  );
}

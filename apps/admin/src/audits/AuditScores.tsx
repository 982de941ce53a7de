import AccountTreeOutlined from '@mui/icons-material/AccountTreeOutlined';
import CompareArrowsOutlined from '@mui/icons-material/CompareArrowsOutlined';
import EditNoteOutlined from '@mui/icons-material/EditNoteOutlined';
import { Box, Button, LinearProgress } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { compareWithPrevious, explainAddress } from '../analytics/addresses.js';
import { usePermission } from '../auth-provider/usePermission.js';
import type { Locale } from '../i18n/locale.js';
import { EmptyState } from '../shared/EmptyState.js';
import { EnumChip, EnumText } from '../shared/EnumChip.js';
import { LevelBadge } from '../shared/LevelBadge.js';
import { cutDecimal } from '../shared/numbers.js';
import { Section } from '../shared/Section.js';
import type { AuditRecord } from './audit.documents.js';

type Scorecard = AuditRecord['scorecards'][number];

/** One card for each evaluation: how far it is, what it comes to, and the way to its sheet; earlier revisions below. */
export function AuditScores({ audit }: { readonly audit: AuditRecord }) {
  const translate = useTranslate();
  if (audit.scorecards.length === 0) return <EmptyState title={translate('resources.audits.noScorecards')} />;
  const current = audit.scorecards.filter(({ status }) => status !== 'SUPERSEDED');
  const earlier = audit.scorecards.filter(({ status }) => status === 'SUPERSEDED');
  return (
    <>
      <Explained audit={audit} />
      {[...current, ...earlier].map((scorecard) => (
        <ScorecardCard key={scorecard.id} audit={audit} scorecard={scorecard} />
      ))}
    </>
  );
}

/** The ways to the scores unfolded, and to the audit before. */
function Explained({ audit }: { readonly audit: AuditRecord }) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 1.5 }}>
      <Button component={Link} to={explainAddress(audit.id)} variant="outlined" startIcon={<AccountTreeOutlined />}>
        {translate('analytics.explain.open')}
      </Button>
      {audit.kind !== 'INITIAL' && (
        <Button
          component={Link}
          to={compareWithPrevious(audit.id)}
          variant="outlined"
          startIcon={<CompareArrowsOutlined />}
        >
          {translate('analytics.explain.comparePrevious')}
        </Button>
      )}
    </Box>
  );
}

function ScorecardCard({ audit, scorecard }: { readonly audit: AuditRecord; readonly scorecard: Scorecard }) {
  const translate = useTranslate();
  const locale = useLocale() as Locale;
  const mayScore = usePermission('audit:score') && scorecard.status === 'OPEN';
  const { revision, revisionReason } = scorecard;
  return (
    <Section
      title={
        <>
          {scorecard.rules.title[locale]}{' '}
          {revision > 1 && (
            <Box component="span" sx={{ fontWeight: 400, color: 'text.secondary' }} title={revisionReason ?? ''}>
              {translate('scoreSheet.revision', { revision })}
            </Box>
          )}
        </>
      }
      actions={
        <>
          <EnumChip list="ScorecardStatus" word={scorecard.status} />
          <Button
            component={Link}
            to={`/audits/${encodeURIComponent(audit.id)}/scorecards/${encodeURIComponent(scorecard.id)}`}
            variant={mayScore ? 'contained' : 'outlined'}
            startIcon={<EditNoteOutlined />}
          >
            {translate(mayScore ? 'resources.audits.fillIn' : 'resources.audits.openSheet')}
          </Button>
        </>
      }
    >
      {scorecard.surveillanceNumber == null ? <Figure scorecard={scorecard} /> : <Partial scorecard={scorecard} />}
      <Chapters scorecard={scorecard} />
    </Section>
  );
}

function Figure({ scorecard }: { readonly scorecard: Scorecard }) {
  const translate = useTranslate();
  const { score, level, missing, passed } = scorecard;
  return (
    <Box sx={{ display: 'flex', alignItems: 'baseline', flexWrap: 'wrap', columnGap: 1.5, mb: 1 }}>
      {score != null && (
        <Box component="span" sx={{ fontSize: 26, fontWeight: 600, fontVariantNumeric: 'tabular-nums' }}>
          {cutDecimal(score, 2)}
        </Box>
      )}
      <LevelBadge code={level} />
      {passed === false && <span>{translate('scoreSheet.notPassed')}</span>}
      {missing > 0 && (
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {translate('scoreSheet.missing', { smart_count: missing })}
        </Box>
      )}
    </Box>
  );
}

/** What a partial surveillance comes to: no score and no level of its own, and nothing carried over in silence. */
function Partial({ scorecard }: { readonly scorecard: Scorecard }) {
  const translate = useTranslate();
  const { missing, outcome } = scorecard;
  return (
    <Box sx={{ mb: 1 }}>
      <Box sx={{ display: 'flex', alignItems: 'baseline', flexWrap: 'wrap', columnGap: 1.5 }}>
        {outcome.confirmation && (
          <Box component="span" sx={{ fontSize: 18, fontWeight: 600 }}>
            {translate(`enums.SurveillanceOutcome.${outcome.confirmation}`)}
          </Box>
        )}
        {outcome.lost && (
          <span>
            {translate('scoreSheet.lost')} {outcome.lost.shown}
          </span>
        )}
        {outcome.referralReasons.map((reason) => (
          <EnumText key={reason} list="ReferralReason" word={reason} />
        ))}
        {missing > 0 && translate('scoreSheet.missing', { smart_count: missing })}
      </Box>
    </Box>
  );
}

function Chapters({ scorecard }: { readonly scorecard: Scorecard }) {
  const locale = useLocale() as Locale;
  return (
    <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'repeat(auto-fill, minmax(min(220px, 100%), 1fr))' }}>
      {scorecard.chapters.map(({ code, title, leaves, answered, earned, applicable }) => (
        <Box key={code}>
          <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1, fontSize: 13 }}>
            <span>
              {code} {title[locale]}
            </span>
            <Box component="span" sx={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>
              {earned.shown} / {applicable.shown}
            </Box>
          </Box>
          <LinearProgress
            variant="determinate"
            value={leaves === 0 ? 100 : (answered * 100) / leaves}
            aria-label={`${code} ${answered}/${leaves}`}
            sx={{ height: 4, borderRadius: 2, mt: 0.5 }}
          />
        </Box>
      ))}
    </Box>
  );
}

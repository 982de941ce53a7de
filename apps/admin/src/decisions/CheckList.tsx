import CancelOutlined from '@mui/icons-material/CancelOutlined';
import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import DrawOutlined from '@mui/icons-material/DrawOutlined';
import InfoOutlined from '@mui/icons-material/InfoOutlined';
import { Box, Typography } from '@mui/material';
import { checkTitle, clauseName } from '@touchstone/messages';
import type { GateLevel } from '@touchstone/rules';
import { useLocale, useTranslate } from 'react-admin';
import { RecordLink } from '../shared/RecordLink.js';
import type { Locale } from '../i18n/locale.js';

/** One thing that was looked at before a decision. */
export interface LookedAt {
  readonly code: string;
  readonly passed: boolean;
  readonly clause?: string;
  readonly message?: string | null;
  /** The record it is about, where there is one. */
  readonly recordId?: string | null;
  /** How much it weighs before a decision; a must where nothing is said. */
  readonly level?: GateLevel | null;
  /** Why the decision maker let it through, where he did. */
  readonly reason?: string;
}

/** What was asked before a decision, and how each came out; what failed comes first and says why. */
export function CheckList({ checks }: { readonly checks: readonly LookedAt[] }) {
  const locale = useLocale() as Locale;
  const translate = useTranslate();
  const sorted = checks.toSorted((a, b) => Number(a.passed) - Number(b.passed));
  return (
    <Box
      component="ul"
      sx={{
        m: 0,
        p: 0,
        listStyle: 'none',
        display: 'grid',
        columnGap: 3,
        rowGap: 0.75,
        gridTemplateColumns: 'repeat(auto-fill, minmax(min(300px, 100%), 1fr))',
      }}
    >
      {sorted.map(({ code, passed, clause, message, recordId, level, reason }) => (
        <Box
          component="li"
          key={`${code}:${message ?? ''}`}
          data-code={code}
          sx={{ display: 'flex', gap: 1, alignItems: 'flex-start', ...(passed ? {} : { gridColumn: '1 / -1' }) }}
        >
          <Came passed={passed} level={level} isSigned={Boolean(reason)} />
          <Box sx={{ minWidth: 0 }}>
            <Typography variant="body2" component="span" sx={passed ? {} : { fontWeight: 600 }}>
              <Behind recordId={recordId} code={code}>
                {checkTitle(code, locale)}
              </Behind>
            </Typography>
            {!passed && message && <Typography variant="body2">{message}</Typography>}
            {reason && <Typography variant="body2">{translate('checks.signedBecause', { reason })}</Typography>}
            {!passed && level === 'SIGNED' && !reason && (
              <Typography variant="body2" color="textSecondary">
                {translate('checks.maySign')}
              </Typography>
            )}
            {!passed && clause && (
              <Typography variant="caption" color="textSecondary">
                {clauseName(clause, locale)}
              </Typography>
            )}
          </Box>
        </Box>
      ))}
    </Box>
  );
}

interface CameProps {
  readonly passed: boolean;
  readonly level: GateLevel | null | undefined;
  readonly isSigned: boolean;
}

/** How a line came out: passed, red, let through, or only pointed out. */
function Came({ passed, level, isSigned }: CameProps) {
  const translate = useTranslate();
  if (passed) return <CheckCircleOutlined titleAccess={translate('checks.passed')} color="success" sx={ICON} />;
  if (isSigned) return <DrawOutlined titleAccess={translate('checks.signed')} color="warning" sx={ICON} />;
  if (level === 'NOTE') return <InfoOutlined titleAccess={translate('checks.noted')} color="warning" sx={ICON} />;
  return <CancelOutlined titleAccess={translate('checks.failed')} color="error" sx={ICON} />;
}

/** Which page a record has that a line may be about. */
const PAGES: Readonly<Record<string, string>> = {
  Audit: 'audits',
  Certificate: 'certificates',
  Certification: 'certifications',
  Client: 'clients',
  Nonconformity: 'nonconformities',
  Person: 'people',
};
/** On which leaf of the audit's page a line is settled. */
const LEAVES: Readonly<Record<string, string>> = {
  AUDIT_TIME_JUSTIFIED: 'plan',
  TEAM_IMPARTIAL: 'plan',
  TEAM_QUALIFIED: 'plan',
  PLAN_REPORTED_IN_TIME: 'plan',
  TEAM_TOLD_IN_TIME: 'plan',
  SCORECARDS_LOCKED: 'scores',
  SCORES_PASS: 'scores',
  DEDUCTIONS_RECTIFIED: 'nonconformities',
  MAJORS_VERIFIED: 'nonconformities',
  MAJORS_IN_TIME: 'nonconformities',
  MAJORS_BEFORE_EXPIRY: 'nonconformities',
  MINORS_PLANNED: 'nonconformities',
  MINORS_TO_VERIFY: 'nonconformities',
  EARLIER_MINORS_PLANNED: 'nonconformities',
  REPORT_SUBMITTED: 'report',
  TECHNICAL_REVIEW_PASSED: 'decision',
};

interface BehindProps {
  readonly recordId: string | null | undefined;
  readonly code: string;
  readonly children: string;
}

function Behind({ recordId, code, children }: BehindProps) {
  const resource = PAGES[recordId?.split(':')[0] ?? ''];
  if (!recordId || !resource) return <>{children}</>;
  return (
    <RecordLink resource={resource} id={recordId} leaf={LEAVES[code]}>
      {children}
    </RecordLink>
  );
}

const ICON = { fontSize: 17, mt: '2px', flex: 'none' } as const;

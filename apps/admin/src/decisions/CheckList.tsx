import CancelOutlined from '@mui/icons-material/CancelOutlined';
import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import { Box, Typography } from '@mui/material';
import { checkTitle, clauseName } from '@touchstone/messages';
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
      {sorted.map(({ code, passed, clause, message, recordId }) => (
        <Box
          component="li"
          key={`${code}:${message ?? ''}`}
          data-code={code}
          sx={{ display: 'flex', gap: 1, alignItems: 'flex-start', ...(passed ? {} : { gridColumn: '1 / -1' }) }}
        >
          {passed ? (
            <CheckCircleOutlined titleAccess={translate('checks.passed')} color="success" sx={ICON} />
          ) : (
            <CancelOutlined titleAccess={translate('checks.failed')} color="error" sx={ICON} />
          )}
          <Box sx={{ minWidth: 0 }}>
            <Typography variant="body2" component="span" sx={passed ? {} : { fontWeight: 600 }}>
              <Behind recordId={recordId}>{checkTitle(code, locale)}</Behind>
            </Typography>
            {!passed && message && <Typography variant="body2">{message}</Typography>}
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

/** Which page a record has that a line may be about. */
const PAGES: Readonly<Record<string, string>> = { Nonconformity: 'nonconformities', Person: 'people' };

function Behind({ recordId, children }: { readonly recordId: string | null | undefined; readonly children: string }) {
  const resource = PAGES[recordId?.split(':')[0] ?? ''];
  if (!recordId || !resource) return <>{children}</>;
  return (
    <RecordLink resource={resource} id={recordId}>
      {children}
    </RecordLink>
  );
}

const ICON = { fontSize: 17, mt: '2px', flex: 'none' } as const;

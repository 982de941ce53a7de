import { Box, Button, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ResourceContextProvider, Title, useRequireAccess, useTranslate } from 'react-admin';
import { request } from '../data-provider/request.js';
import { EmptyState } from '../shared/EmptyState.js';
import { Moment } from '../shared/Moment.js';
import { Section } from '../shared/Section.js';
import { StatusChip } from '../shared/StatusChip.js';
import type { Tone } from '../theme/tokens.js';
import { XRAY } from './figures.documents.js';
import type { XrayCheck } from './figures.documents.js';
import { FoundRecord } from '../shared/FoundRecord.js';

const TONE: Readonly<Record<XrayCheck['severity'], Tone>> = { ERROR: 'bad', WARNING: 'warn', HINT: 'info' };
const SEVERITIES = Object.keys(TONE) as ReadonlyArray<XrayCheck['severity']>;

/** What is missing, does not go together or looks odd over the whole body, each finding leading to its record. */
export function XrayPage() {
  const translate = useTranslate();
  const { isPending: isChecking } = useRequireAccess({ resource: 'xray', action: 'list' });
  const [fresh, setFresh] = useState(false);
  const { data, error, isFetching } = useQuery({
    queryKey: ['xray', fresh],
    queryFn: ({ signal }) => request(XRAY, { fresh }, signal),
    enabled: !isChecking,
  });
  const xray = data?.xray;
  return (
    <ResourceContextProvider value="xray">
      <Title title={translate('resources.xray.name', { smart_count: 1 })} preferenceKey={false} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5, mb: 2 }}>
        <Typography variant="body2" color="textSecondary" sx={{ maxWidth: 720 }}>
          {translate('resources.xray.explain')}
          {xray && (
            <>
              {' '}
              {translate('resources.xray.ran', { checked: xray.checked })} <Moment value={xray.ranAt} />
            </>
          )}
        </Typography>
        <Button variant="outlined" disabled={isFetching} onClick={() => setFresh(true)}>
          {translate('resources.xray.again')}
        </Button>
      </Box>
      {error && <EmptyState title={error.message} />}
      {data && !xray && (
        <EmptyState title={translate('resources.xray.never')} hint={translate('resources.xray.neverHint')} />
      )}
      {xray?.checks.length === 0 && <EmptyState title={translate('resources.xray.empty')} />}
      {SEVERITIES.map((severity) => (
        <Severity
          key={severity}
          severity={severity}
          checks={xray?.checks.filter((check) => check.severity === severity) ?? []}
        />
      ))}
    </ResourceContextProvider>
  );
}

interface SeverityProps {
  readonly severity: XrayCheck['severity'];
  readonly checks: readonly XrayCheck[];
}

function Severity({ severity, checks }: SeverityProps) {
  const translate = useTranslate();
  if (checks.length === 0) return null;
  const all = checks.reduce((sum, { count }) => sum + count, 0);
  return (
    <Section
      title={
        <StatusChip tone={TONE[severity]}>
          {translate(`resources.xray.severity.${severity}`)} · {all}
        </StatusChip>
      }
    >
      {checks.map((check) => (
        <Box key={check.code} component="section" sx={{ mb: 1.5 }}>
          <Typography variant="subtitle2" component="h3">
            {check.sentence} · {check.count}
          </Typography>
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {check.findings.map(({ recordId, label, clientName }) => (
              <Typography key={recordId} component="li" variant="body2">
                <FoundRecord id={recordId} label={label} />
                {clientName && clientName !== label && ` ${clientName}`}
              </Typography>
            ))}
          </Box>
        </Box>
      ))}
    </Section>
  );
}

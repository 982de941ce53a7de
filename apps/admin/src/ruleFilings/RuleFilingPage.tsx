import { Alert, Link as MuiLink } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { ResourceContextProvider, Title, useLocale, useRequireAccess, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { request } from '../data-provider/request.js';
import { Day } from '../shared/Day.js';
import { EmptyState } from '../shared/EmptyState.js';
import { EnumChip } from '../shared/EnumChip.js';
import { listLink } from '../shared/list-link.js';
import { Rows } from '../shared/Rows.js';
import { Section } from '../shared/Section.js';
import { RULE_FILINGS } from './rule-filing.documents.js';
import type { RuleFiling } from './rule-filing.documents.js';

/** How the rules the body certifies by are filed, what rests on each, and when it was last held against practice. */
export function RuleFilingPage() {
  const translate = useTranslate();
  const isZh = useLocale() === 'zh';
  const { isPending } = useRequireAccess({ resource: 'ruleFilings', action: 'list' });
  const { data } = useQuery({
    queryKey: ['ruleFilings'],
    queryFn: ({ signal }) => request(RULE_FILINGS, {}, signal),
    enabled: !isPending,
  });
  const filings = data?.ruleFilings;
  return (
    <ResourceContextProvider value="ruleFilings">
      <Title title={translate('resources.ruleFilings.name', { smart_count: 2 })} preferenceKey={false} />
      {filings?.filter(isUnfit).map((filing) => (
        <Unfit key={filing.id} filing={filing} />
      ))}
      {filings && (
        <Section flush>
          {filings.length === 0 ? (
            <EmptyState
              title={translate('resources.ruleFilings.empty')}
              hint={translate('resources.ruleFilings.emptyHint')}
            />
          ) : (
            <Rows
              rows={filings}
              columns={[
                { source: 'editionId', render: (row) => `${isZh ? row.titleZh : row.titleEn} · ${row.editionId}` },
                { source: 'state', short: true, render: ({ state }) => <EnumChip list="FilingState" word={state} /> },
                { source: 'number', render: ({ number }) => number },
                { source: 'filedOn', short: true, render: ({ filedOn }) => filedOn && <Day value={filedOn} /> },
                { source: 'endsOn', short: true, render: ({ endsOn }) => endsOn && <Day value={endsOn} /> },
                { source: 'certificates', align: 'right', render: (row) => <Certificates filing={row} /> },
                { source: 'checkedOn', short: true, render: ({ checkedOn }) => checkedOn && <Day value={checkedOn} /> },
                {
                  source: 'checkBy',
                  short: true,
                  render: ({ checkBy }) => checkBy && <Day value={checkBy} relative="due" />,
                },
              ]}
            />
          )}
        </Section>
      )}
    </ResourceContextProvider>
  );
}

/** Whether certificates stand on a rule that is not filed, or not any more. */
const isUnfit = ({ state, certificates }: RuleFiling) =>
  certificates > 0 && (state === 'LAPSED' || state === 'NOT_FILED');

function Certificates({ filing: { editionId, certificates } }: { readonly filing: RuleFiling }) {
  return (
    <MuiLink component={Link} to={listLink('certificates', { editionId })}>
      {certificates}
    </MuiLink>
  );
}

/** Certificates named one by one; the rest are a list of their own. */
const NAMED = 3;

/** Names the certificates that would have to move on. */
function Unfit({ filing }: { readonly filing: RuleFiling }) {
  const translate = useTranslate();
  const isZh = useLocale() === 'zh';
  const { editionId, state, certificates, certificateNumbers } = filing;
  const edition = `${isZh ? filing.titleZh : filing.titleEn} · ${filing.editionId}`;
  return (
    <Alert severity="warning" sx={{ mb: 2 }}>
      {translate(`resources.ruleFilings.unfit.${state}`, { edition, count: certificates })}{' '}
      {certificateNumbers.slice(0, NAMED).join(' · ')}
      {certificates > NAMED && (
        <>
          {' · '}
          <MuiLink component={Link} to={listLink('certificates', { editionId })} color="inherit">
            {translate('resources.ruleFilings.allOf', { count: certificates })}
          </MuiLink>
        </>
      )}
    </Alert>
  );
}

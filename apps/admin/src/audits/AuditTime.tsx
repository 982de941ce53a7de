import { Alert, Box } from '@mui/material';
import { addsTime } from '@touchstone/rules';
import { useTranslate } from 'react-admin';
import { EnumText } from '../shared/EnumChip.js';
import { PersonDays, Whole } from '../shared/numbers.js';
import { Rows } from '../shared/Rows.js';
import { Fact, Facts, Section } from '../shared/Section.js';
import { reasonOf } from '../verbs/form-errors.js';
import { ReasonList } from '../verbs/ReasonList.js';
import type { AuditRecord } from './audit.documents.js';

/** How the time of the audit was worked out. */
export function AuditTime({ audit }: { readonly audit: AuditRecord }) {
  const translate = useTranslate();
  const time = audit.timeCalculation;
  if (!time) return null;
  const signed = ({ reason, percent }: (typeof time.adjustments)[number]) =>
    translate(`resources.audits.${addsTime(reason) ? 'addsTime' : 'takesTime'}`, { percent });
  return (
    <Section title={translate('resources.audits.sections.time')} flush>
      {time.warnings.length > 0 && (
        <Alert severity="info" icon={false} sx={{ mx: 2, mt: 1.5 }}>
          <ReasonList reasons={time.warnings.map(reasonOf)} />
        </Alert>
      )}
      <Box sx={{ px: 2, py: 1.25 }}>
        <Facts>
          <Fact source="timeTable">
            {translate(`resources.editions.timeTables.${time.timeTable}`, { _: time.timeTable })}
          </Fact>
          <Fact source="headcount">
            <Whole value={time.headcount} />
          </Fact>
          <Fact source="tablePersonDays">
            <PersonDays value={time.tablePersonDays} />
          </Fact>
          <Fact source="netPercent">{time.netPercent > 0 ? `+${time.netPercent} %` : `${time.netPercent} %`}</Fact>
          <Fact source="sites">
            {translate('resources.audits.sitesOf', { outlets: time.outlets, sites: time.sites })}
          </Fact>
          <Fact source="siteMethod">
            <EnumText list="SiteMethod" word={time.siteMethod} />
          </Fact>
          <Fact source="leastPersonDays">
            <PersonDays value={time.leastPersonDays} />
          </Fact>
          <Fact source="personDays">
            <PersonDays value={time.personDays} />
          </Fact>
          <Fact source="onSitePersonDays">
            <PersonDays value={time.onSitePersonDays} />
          </Fact>
          {time.siteRationale && (
            <Fact source="siteRationale" wide>
              {time.siteRationale}
            </Fact>
          )}
          {audit.timeJustification && (
            <Fact source="timeJustification" wide>
              {audit.timeJustification}
            </Fact>
          )}
        </Facts>
      </Box>
      {time.adjustments.length > 0 && (
        <Rows
          rows={time.adjustments}
          columns={[
            { source: 'adjustments', render: ({ reason }) => <EnumText list="TimeAdjustmentReason" word={reason} /> },
            { source: 'percent', render: signed },
            { source: 'justification', render: ({ justification }) => justification },
          ]}
        />
      )}
    </Section>
  );
}

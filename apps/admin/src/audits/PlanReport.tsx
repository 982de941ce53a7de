import { Box } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { required, useTranslate } from 'react-admin';
import type { PlainDate } from '@touchstone/plain-date';
import type { PlanReportsQuery } from '../gql/graphql.js';
import { request } from '../data-provider/request.js';
import { useToday } from '../auth-provider/useViewer.js';
import { Day } from '../shared/Day.js';
import { EnumText } from '../shared/EnumChip.js';
import { PlainDateInput } from '../shared/PlainDateInput.js';
import { Fact, Facts } from '../shared/Section.js';
import { VerbButton } from '../verbs/VerbButton.js';
import { PLAN_REPORTS, RECORD_PLAN_REPORT } from './audit-plan.documents.js';
import type { AuditRecord } from './audit.documents.js';

const needed = required();

/** By what method the plan is reported to the authority, and when it was. */
export function PlanReport({ audit }: { readonly audit: AuditRecord }) {
  const translate = useTranslate();
  return (
    <Box sx={{ px: 2, py: 1.25 }}>
      <Facts>
        <Fact source="method">{audit.method && <EnumText list="AuditMethod" word={audit.method} />}</Fact>
        <Fact source="planReportedOn">
          {audit.planReportedOn ? <Day value={audit.planReportedOn} /> : translate('resources.audits.planNotReported')}
        </Fact>
        <Replaced audit={audit} />
      </Facts>
    </Box>
  );
}

/** Plans that were reported and then changed: each was reported anew, or waits to be. */
function Replaced({ audit }: { readonly audit: AuditRecord }) {
  const { data } = useQuery({
    queryKey: ['planReports', audit.id, audit.version],
    queryFn: ({ signal }) => request(PLAN_REPORTS, { id: audit.id }, signal),
  });
  const replaced = (data?.audit?.planReports ?? []).filter(({ replacedOn }) => replacedOn != null);
  if (replaced.length === 0) return null;
  return (
    <Fact source="replacedReports" wide>
      {replaced.map((each) => (
        <ReplacedLine key={each.id} report={each} />
      ))}
    </Fact>
  );
}

type Report = NonNullable<PlanReportsQuery['audit']>['planReports'][number];

function ReplacedLine({ report: { reportedOn, startsOn, endsOn, replacedOn } }: { readonly report: Report }) {
  const translate = useTranslate();
  return (
    <Box sx={{ fontSize: 13 }}>
      {translate('resources.audits.replacedReport', { reportedOn, startsOn, endsOn, replacedOn: replacedOn ?? '' })}
    </Box>
  );
}

/** Records the day, until the audit is decided. */
export function RecordPlanReport({ audit }: { readonly audit: AuditRecord }) {
  const today = useToday();
  if (audit.status === 'DECIDED' || audit.status === 'CANCELLED') return null;
  return (
    <VerbButton
      verb="recordPlanReport"
      document={RECORD_PLAN_REPORT}
      permission="audit:report-plan"
      resource="audits"
      defaultValues={today ? { planReportedOn: today } : {}}
      toInput={({ planReportedOn }: { readonly planReportedOn: PlainDate }) => ({ auditId: audit.id, planReportedOn })}
    >
      <PlainDateInput source="planReportedOn" validate={needed} />
    </VerbButton>
  );
}

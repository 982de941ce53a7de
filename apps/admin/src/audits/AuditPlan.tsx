import { Box } from '@mui/material';
import { TextInput, required, useTranslate } from 'react-admin';
import type { PlainDate } from '@touchstone/plain-date';
import type { ActivityConclusion } from '@touchstone/rules';
import { useToday } from '../auth-provider/useViewer.js';
import { Day } from '../shared/Day.js';
import { EnumChip, EnumText } from '../shared/EnumChip.js';
import { EnumInput } from '../shared/EnumInput.js';
import { PlainDateInput } from '../shared/PlainDateInput.js';
import { Rows } from '../shared/Rows.js';
import { Fact, Facts, Section } from '../shared/Section.js';
import { VerbButton } from '../verbs/VerbButton.js';
import { CONCLUDE_ACTIVITY } from './audit-plan.documents.js';
import type { AuditRecord } from './audit.documents.js';
import { PlanReport, RecordPlanReport } from './PlanReport.js';
import { RescheduleAudit } from './RescheduleAudit.js';

interface ConcludeValues {
  readonly concludedOn: PlainDate;
  readonly conclusion: ActivityConclusion;
  readonly notes: string | null;
}

const needed = required();

/** What is done when, and how it went. */
export function AuditPlan({ audit }: { readonly audit: AuditRecord }) {
  const translate = useTranslate();
  const isOpen = audit.status === 'PLANNED' || audit.status === 'IN_PROGRESS';
  return (
    <Section
      title={translate('resources.audits.sections.plan')}
      flush
      actions={
        <>
          <RecordPlanReport audit={audit} />
          {isOpen && <RescheduleAudit audit={audit} />}
        </>
      }
    >
      <Rows
        rows={audit.activities}
        columns={[
          { source: 'activity', render: (each) => <EnumText list="AuditActivityKind" word={each.kind} /> },
          { source: 'startsOn', render: (each) => <Day value={each.startsOn} /> },
          { source: 'endsOn', render: (each) => <Day value={each.endsOn} /> },
          {
            source: 'conclusion',
            render: (each) =>
              each.concludedOn ? (
                <>
                  <EnumChip list="ActivityConclusion" word={each.conclusion} /> <Day value={each.concludedOn} />
                </>
              ) : (
                isOpen && <Conclude activityId={each.id} />
              ),
          },
          { source: 'notes', render: (each) => each.notes },
        ]}
      />
      <PlanReport audit={audit} />
      <RemoteTerms audit={audit} />
    </Section>
  );
}

/** On what terms something is done from afar. */
function RemoteTerms({ audit: { remoteArrangement: terms } }: { readonly audit: AuditRecord }) {
  if (!terms) return null;
  return (
    <Box sx={{ px: 2, py: 1.25 }}>
      <Facts>
        <Fact source="extent" wide>
          {terms.extent}
        </Fact>
        <Fact source="riskAssessment" wide>
          {terms.riskAssessment}
        </Fact>
        <Fact source="bodyConsentedOn">
          <Day value={terms.bodyConsentedOn} />
        </Fact>
        <Fact source="clientConsentedOn">
          <Day value={terms.clientConsentedOn} />
        </Fact>
      </Facts>
    </Box>
  );
}

function Conclude({ activityId }: { readonly activityId: string }) {
  const today = useToday();
  return (
    <VerbButton
      verb="concludeActivity"
      document={CONCLUDE_ACTIVITY}
      permission="audit:conduct"
      resource="audits"
      defaultValues={{ conclusion: 'PASSED', ...(today ? { concludedOn: today } : {}) }}
      toInput={({ concludedOn, conclusion, notes }: ConcludeValues) => ({
        activityId,
        concludedOn,
        conclusion,
        notes: notes || null,
      })}
    >
      <PlainDateInput source="concludedOn" validate={needed} />
      <EnumInput source="conclusion" list="ActivityConclusion" validate={needed} />
      <TextInput source="notes" multiline minRows={3} />
    </VerbButton>
  );
}

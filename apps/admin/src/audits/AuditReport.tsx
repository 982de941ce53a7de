import { TextInput, required, useTranslate } from 'react-admin';
import { RECOMMENDATIONS } from '@touchstone/rules';
import type { Recommendation } from '@touchstone/rules';
import { Day } from '../shared/Day.js';
import { EmptyState } from '../shared/EmptyState.js';
import { EnumChip } from '../shared/EnumChip.js';
import { EnumInput } from '../shared/EnumInput.js';
import { Fact, Facts, Section } from '../shared/Section.js';
import { VerbButton } from '../verbs/VerbButton.js';
import { SUBMIT_REPORT } from './audit-verbs.documents.js';
import type { AuditRecord } from './audit.documents.js';

interface ReportValues {
  readonly conclusion: string;
  readonly recommendation: Recommendation;
}

const needed = required();

/** What the team reports, once it has. */
export function AuditReport({ audit }: { readonly audit: AuditRecord }) {
  const translate = useTranslate();
  if (!audit.reportedOn)
    return (
      <Section>
        <EmptyState
          title={translate('resources.audits.noReport')}
          hint={translate('resources.audits.noReportHint')}
          action={<SubmitReport audit={audit} />}
        />
      </Section>
    );
  return (
    <Section title={translate('resources.audits.tabs.report')} actions={<SubmitReport audit={audit} />}>
      <Facts>
        <Fact source="reportedOn">
          <Day value={audit.reportedOn} relative="plain" />
        </Fact>
        <Fact source="recommendation">
          <EnumChip list="Recommendation" word={audit.recommendation} />
        </Fact>
        <Fact source="conclusion" wide>
          {audit.reportConclusion}
        </Fact>
      </Facts>
    </Section>
  );
}

/** Submits the report; the scorecards are locked with it. */
export function SubmitReport({ audit }: { readonly audit: AuditRecord }) {
  if (audit.status !== 'IN_PROGRESS') return null;
  return (
    <VerbButton
      verb="submitReport"
      document={SUBMIT_REPORT}
      permission="audit:report"
      variant="contained"
      resource="audits"
      maxWidth="md"
      defaultValues={{ conclusion: audit.reportConclusion ?? '' }}
      toInput={({ conclusion, recommendation }: ReportValues) => ({
        auditId: audit.id,
        expectedVersion: audit.version,
        conclusion,
        recommendation,
      })}
    >
      <EnumInput source="recommendation" list="Recommendation" words={RECOMMENDATIONS[audit.kind]} validate={needed} />
      <TextInput source="conclusion" multiline minRows={5} validate={needed} />
    </VerbButton>
  );
}

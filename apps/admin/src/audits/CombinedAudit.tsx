import { Button } from '@mui/material';
import { required, useLocale, useTranslate } from 'react-admin';
import type { RaRecord } from 'react-admin';
import { Link } from 'react-router-dom';
import { usePermission } from '../auth-provider/usePermission.js';
import type { Locale } from '../i18n/locale.js';
import { EnumChip } from '../shared/EnumChip.js';
import { RecordLink } from '../shared/RecordLink.js';
import { ReferencePicker } from '../shared/ReferencePicker.js';
import { Section } from '../shared/Section.js';
import { VerbButton } from '../verbs/VerbButton.js';
import type { AuditRecord } from './audit.documents.js';
import { COMBINE_AUDITS, SEPARATE_AUDITS } from './merged-sheet/merged.documents.js';

const needed = required();

/** The audit it is held together with, and the way to the sheet of both; or the way to combine it with one. */
export function CombinedAudit({ audit }: { readonly audit: AuditRecord }) {
  const translate = useTranslate();
  const locale = useLocale() as Locale;
  const mayPlan = usePermission('audit:plan');
  const mayScore = usePermission('audit:score');
  const isOpen = audit.status === 'PLANNED' || audit.status === 'IN_PROGRESS';
  const other = audit.combinedWith;
  if (!other && !(isOpen && mayPlan)) return null;
  return (
    <Section
      title={translate('mergedSheet.combined')}
      actions={
        <>
          {isOpen && (other ? <Separate audit={audit} /> : <Combine audit={audit} />)}
          {other && mayScore && (
            <Button component={Link} to={`/audits/${encodeURIComponent(audit.id)}/merged`} variant="contained">
              {translate('mergedSheet.open')}
            </Button>
          )}
        </>
      }
    >
      {other ? (
        <>
          <RecordLink resource="audits" id={other.id}>
            {other.number}
          </RecordLink>{' '}
          {locale === 'zh' ? other.programme.titleZh : other.programme.titleEn}{' '}
          <EnumChip list="AuditStatus" word={other.status} />
        </>
      ) : (
        translate('mergedSheet.alone')
      )}
    </Section>
  );
}

function Combine({ audit }: { readonly audit: AuditRecord }) {
  return (
    <VerbButton
      verb="combineAudits"
      document={COMBINE_AUDITS}
      permission="audit:plan"
      resource="audits"
      toInput={({ otherAuditId }: { readonly otherAuditId: string }) => ({
        auditId: audit.id,
        expectedVersion: audit.version,
        otherAuditId,
      })}
    >
      <ReferencePicker
        source="otherAuditId"
        reference="audits"
        filter={{ client: audit.client.id, status: ['PLANNED', 'IN_PROGRESS'] }}
        optionText={auditName}
        validate={needed}
      />
    </VerbButton>
  );
}

function Separate({ audit }: { readonly audit: AuditRecord }) {
  return (
    <VerbButton
      verb="separateAudits"
      document={SEPARATE_AUDITS}
      permission="audit:plan"
      resource="audits"
      variant="text"
      confirm
      toInput={() => ({ auditId: audit.id, expectedVersion: audit.version })}
    />
  );
}

function auditName({ number, startsOn, endsOn }: RaRecord): string {
  return `${number} · ${startsOn} – ${endsOn}`;
}

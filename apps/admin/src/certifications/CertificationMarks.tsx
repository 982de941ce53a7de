import { useTranslate } from 'react-admin';
import { MarkCaseRows } from '../markCases/MarkCaseRows.js';
import { MarkUseRows } from '../markUses/MarkUseRows.js';
import { ReportMarkUse } from '../markUses/ReportMarkUse.js';
import { Section } from '../shared/Section.js';
import type { CertificationRecord } from './certification.documents.js';

/** Where the client uses the mark of this file, and what was done about misuses. */
export function CertificationMarks({ file }: { readonly file: CertificationRecord }) {
  const translate = useTranslate();
  if (file.certificates.length === 0 && file.markUses.length === 0) return null;
  return (
    <>
      <Section
        title={translate('resources.certifications.sections.markUses')}
        actions={<ReportMarkUse certificationId={file.id} />}
        flush
      >
        <MarkUseRows uses={file.markUses} />
      </Section>
      {file.markCases.length > 0 && (
        <Section title={translate('resources.certifications.sections.markCases')} flush>
          <MarkCaseRows cases={file.markCases} />
        </Section>
      )}
    </>
  );
}

import { useTranslate } from 'react-admin';
import { usePermission } from '../auth-provider/usePermission.js';
import { DraftScopeChange } from '../changes/DraftScopeChange.js';
import { Day } from '../shared/Day.js';
import { EnumChip, EnumText } from '../shared/EnumChip.js';
import { RecordLink } from '../shared/RecordLink.js';
import { Rows } from '../shared/Rows.js';
import { Section } from '../shared/Section.js';
import type { CertificationRecord } from './certification.documents.js';

/** Applications for another scope of this file, the newest first, and what became of each. */
export function CertificationScope({ file }: { readonly file: CertificationRecord }) {
  const translate = useTranslate();
  const mayApply = usePermission('application:draft');
  if (file.status !== 'CERTIFIED') return null;
  return (
    <Section
      title={translate('resources.certifications.sections.scopeChanges')}
      actions={<DraftScopeChange file={file} />}
      flush
    >
      <Rows
        resource="applications"
        rows={file.scopeChanges}
        empty={`resources.certifications.${mayApply ? 'applyForScope' : 'noScopeChanges'}`}
        columns={[
          {
            source: 'number',
            render: ({ id, number }) => (
              <RecordLink resource="applications" id={id}>
                {number}
              </RecordLink>
            ),
          },
          {
            source: 'scopeDirection',
            render: ({ scopeDirection }) => <EnumText list="ScopeDirection" word={scopeDirection} />,
          },
          { source: 'scopeZh', render: ({ scopeZh }) => scopeZh },
          { source: 'draftedOn', render: ({ draftedOn }) => <Day value={draftedOn} /> },
          { source: 'status', render: ({ status }) => <EnumChip list="ApplicationStatus" word={status} /> },
          {
            source: 'decision',
            render: ({ decision }) =>
              decision && (
                <RecordLink resource="decisions" id={decision.id}>
                  {decision.decidedOn} <EnumText list="DecisionOutcome" word={decision.outcome} />
                </RecordLink>
              ),
          },
        ]}
      />
    </Section>
  );
}

import { useTranslate } from 'react-admin';
import { Day } from '../shared/Day.js';
import { Dash } from '../shared/numbers.js';
import { Rows } from '../shared/Rows.js';
import { Section } from '../shared/Section.js';
import type { CertificateRecord } from './certificate.documents.js';

/** Suspensions that the system proposed and somebody would not take, and why; nothing where there are none. */
export function DismissedProposals({ certificate }: { readonly certificate: CertificateRecord }) {
  const translate = useTranslate();
  if (certificate.proposalDismissals.length === 0) return null;
  return (
    <Section title={translate('resources.certificates.sections.dismissals')} flush>
      <Rows
        resource="certificates"
        rows={certificate.proposalDismissals}
        columns={[
          { source: 'dismissedOn', short: true, render: ({ dismissedOn }) => <Day value={dismissedOn} /> },
          { source: 'reason', render: ({ reason }) => reason },
          { source: 'dismissedBy', short: true, render: ({ dismissedBy }) => dismissedBy?.name ?? <Dash /> },
        ]}
      />
    </Section>
  );
}

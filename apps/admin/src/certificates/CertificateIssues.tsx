import { useTranslate } from 'react-admin';
import { Day } from '../shared/Day.js';
import { Rows } from '../shared/Rows.js';
import { Section } from '../shared/Section.js';
import type { CertificateRecord } from './certificate.documents.js';

/** What the certificate said each time it was issued; nothing before it was issued anew. */
export function CertificateIssues({ certificate }: { readonly certificate: CertificateRecord }) {
  const translate = useTranslate();
  if (certificate.issues.length < 2) return null;
  return (
    <Section title={translate('resources.certificates.sections.issues')} flush>
      <Rows
        resource="certificates"
        rows={certificate.issues}
        columns={[
          { source: 'number', render: ({ number }) => number },
          { source: 'issuedOn', render: ({ issuedOn }) => <Day value={issuedOn} /> },
          {
            source: 'said',
            render: ({ clientName, clientAddress, scopeZh }) => [clientName, clientAddress, scopeZh].join(' · '),
          },
          {
            source: 'why',
            render: ({ changeCodes, reason }) => [changeCodes.join(' '), reason].filter(Boolean).join(' — '),
          },
        ]}
      />
    </Section>
  );
}

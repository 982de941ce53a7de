import { useTranslate } from 'react-admin';
import { AgreementCharges } from '../charges/AgreementCharges.js';
import { Day } from '../shared/Day.js';
import { DocumentLink } from '../shared/documents.js';
import { Yuan } from '../shared/numbers.js';
import { ProgrammeName } from '../shared/ProgrammeName.js';
import { RecordLink } from '../shared/RecordLink.js';
import { RecordHeader, RecordPage } from '../shared/RecordPage.js';
import { Fact, Facts, Section } from '../shared/Section.js';
import type { AgreementRecord } from './agreement.documents.js';
import { AgreementSigned } from './AgreementSigned.js';
import { AgreementSigning, AgreementTermsToday } from './AgreementTerms.js';
import { AgreementVerbs } from './AgreementVerbs.js';

/** One agreement: for what, for how much, and whether it is signed. */
export function AgreementShow() {
  return <RecordPage<AgreementRecord>>{(agreement) => <AgreementFile agreement={agreement} />}</RecordPage>;
}

function AgreementFile({ agreement }: { readonly agreement: AgreementRecord }) {
  const translate = useTranslate();
  const { application, certification } = agreement;
  return (
    <>
      <RecordHeader
        title={agreement.number}
        over={[
          <RecordLink key="client" resource="clients" id={agreement.client.id}>
            {agreement.client.name}
          </RecordLink>,
          <RecordLink key="application" resource="applications" id={application.id}>
            {application.number}
          </RecordLink>,
        ]}
        chips={<AgreementSigned signedOn={agreement.signedOn} />}
        actions={<AgreementVerbs agreement={agreement} />}
      />
      <Section title={translate('resources.agreements.sections.terms')}>
        <Facts>
          <Fact source="programme">
            <ProgrammeName programme={application.programme} />
          </Fact>
          <Fact source="feeFen">
            <Yuan fen={agreement.feeFen} />
          </Fact>
          <Fact source="drawnUpOn">
            <Day value={agreement.drawnUpOn} />
          </Fact>
          <Fact source="certification">
            {certification && (
              <RecordLink resource="certifications" id={certification.id}>
                {certification.number}
              </RecordLink>
            )}
          </Fact>
          <Fact source="signedOn">{agreement.signedOn && <Day value={agreement.signedOn} />}</Fact>
          <Fact source="document">{agreement.document && <DocumentLink document={agreement.document} />}</Fact>
        </Facts>
      </Section>
      <AgreementTermsToday agreement={agreement} />
      <AgreementSigning agreement={agreement} />
      <AgreementCharges agreementId={agreement.id} />
    </>
  );
}

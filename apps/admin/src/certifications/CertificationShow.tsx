import { useTranslate } from 'react-admin';
import { NextSteps } from '../next-steps/NextSteps.js';
import { Day } from '../shared/Day.js';
import { EditionName } from '../shared/edition-names.js';
import { EnumChip } from '../shared/EnumChip.js';
import { ProgrammeName } from '../shared/ProgrammeName.js';
import { RecordLink } from '../shared/RecordLink.js';
import { RecordHeader, RecordPage } from '../shared/RecordPage.js';
import { Fact, Facts, Section } from '../shared/Section.js';
import { ServiceFields } from '../shared/ServiceFields.js';
import type { CertificationRecord } from './certification.documents.js';
import { CertificationAudits, CertificationDecisions } from './CertificationHistory.js';
import { CertificationEditionMoves, MoveToEdition } from './CertificationEdition.js';
import { CertificationChanges } from './CertificationChanges.js';
import { CertificationScope } from './CertificationScope.js';
import { CertificationMarks } from './CertificationMarks.js';
import { CertificationProgramme } from './CertificationProgramme.js';
import { CertificationCertificates, CertificationSurveillance } from './CertificationCertificates.js';

/** One file: from the agreement that opened it through every audit, decision and certificate. */
export function CertificationShow() {
  return <RecordPage<CertificationRecord>>{(file) => <CertificationFile file={file} />}</RecordPage>;
}

function CertificationFile({ file }: { readonly file: CertificationRecord }) {
  const translate = useTranslate();
  return (
    <>
      <RecordHeader
        title={file.number}
        over={[
          <RecordLink key="client" resource="clients" id={file.client.id}>
            {file.client.name}
          </RecordLink>,
        ]}
        chips={<EnumChip list="CertificationStatus" word={file.status} />}
      />
      <NextSteps id={file.id} />
      <Section title={translate('resources.certifications.sections.scope')} actions={<MoveToEdition file={file} />}>
        <Facts>
          <Fact source="programme">
            <ProgrammeName programme={file.programme} />
          </Fact>
          <Fact source="editionId">
            <RecordLink resource="editions" id={file.editionId}>
              <EditionName editionId={file.editionId} />
            </RecordLink>
          </Fact>
          <Fact source="application">
            {file.agreement && (
              <RecordLink resource="applications" id={file.agreement.application.id}>
                {file.agreement.application.number}
              </RecordLink>
            )}
          </Fact>
          <Fact source="agreement">
            {file.agreement && (
              <RecordLink resource="agreements" id={file.agreement.id}>
                {file.agreement.number}
              </RecordLink>
            )}
          </Fact>
          <Fact source="openedOn">
            <Day value={file.openedOn} />
          </Fact>
          <Fact source="technicalCodes" wide>
            <ServiceFields codes={file.technicalCodes} named />
          </Fact>
          <Fact source="scopeZh" wide>
            {file.scopeZh}
          </Fact>
          <Fact source="scopeEn" wide>
            {file.scopeEn}
          </Fact>
        </Facts>
      </Section>
      <CertificationEditionMoves file={file} />
      <CertificationProgramme file={file} />
      <CertificationAudits file={file} />
      <CertificationDecisions file={file} />
      <CertificationCertificates file={file} />
      <CertificationSurveillance file={file} />
      <CertificationScope file={file} />
      <CertificationChanges file={file} />
      <CertificationMarks file={file} />
    </>
  );
}

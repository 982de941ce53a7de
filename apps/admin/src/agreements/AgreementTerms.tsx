import { useTranslate } from 'react-admin';
import { Day } from '../shared/Day.js';
import { DocumentLink } from '../shared/documents.js';
import { EditionName } from '../shared/edition-names.js';
import { PersonDays, Whole, Yuan } from '../shared/numbers.js';
import { Rows } from '../shared/Rows.js';
import { Fact, Facts, Section } from '../shared/Section.js';
import { listed } from '../shared/listed.js';
import type { AgreementRecord } from './agreement.documents.js';
import { RecordAmendment } from './RecordAmendment.js';

interface AgreementProps {
  readonly agreement: AgreementRecord;
}

/** What the agreement says today, amendments included, and the money in it by kind. */
export function AgreementTermsToday({ agreement: { terms, changeNoticeDays } }: AgreementProps) {
  const translate = useTranslate();
  return (
    <Section title={translate('resources.agreements.sections.today')}>
      <Facts>
        <Fact source="editionId">
          <EditionName editionId={terms.editionId} />
        </Fact>
        <Fact source="headcountInScope">
          <Whole value={terms.headcount} />
        </Fact>
        <Fact source="personDays">
          <PersonDays value={terms.personDays} />
        </Fact>
        <Fact source="applicationFeeFen">
          <Yuan fen={terms.applicationFeeFen} />
        </Fact>
        <Fact source="registrationFeeFen">
          <Yuan fen={terms.registrationFeeFen} />
        </Fact>
        <Fact source="auditFeeFen">
          <Yuan fen={terms.auditFeeFen} />
        </Fact>
        <Fact source="surveillanceFeeFen">
          <Yuan fen={terms.surveillanceFeeFen} />
        </Fact>
        <Fact source="payerName">{terms.payerName}</Fact>
        <Fact source="changeNoticeDays">
          {translate('resources.agreements.days', { smart_count: changeNoticeDays })}
        </Fact>
        <Fact source="validUntil">{terms.validUntil && <Day value={terms.validUntil} />}</Fact>
        <Fact source="scopeZh" wide>
          {terms.scopeZh}
        </Fact>
        <Fact source="scopeEn" wide>
          {terms.scopeEn}
        </Fact>
        <Fact source="sites" wide>
          {terms.sites.join('\n')}
        </Fact>
      </Facts>
    </Section>
  );
}

/** Who signed, and every amendment since. */
export function AgreementSigning({ agreement }: AgreementProps) {
  const translate = useTranslate();
  if (!agreement.signedOn) return null;
  return (
    <>
      <Section title={translate('resources.agreements.sections.signing')}>
        <Facts>
          <Fact source="clientSignatory">{agreement.clientSignatory}</Fact>
          <Fact source="clientSignedOn">{agreement.clientSignedOn && <Day value={agreement.clientSignedOn} />}</Fact>
          <Fact source="bodySignatory">{agreement.bodySignatory}</Fact>
          <Fact source="bodySignedOn">{agreement.bodySignedOn && <Day value={agreement.bodySignedOn} />}</Fact>
        </Facts>
      </Section>
      <Section
        title={translate('resources.agreements.sections.amendments')}
        actions={<RecordAmendment agreement={agreement} />}
        flush
      >
        <Rows
          rows={agreement.amendments}
          empty="resources.agreements.noAmendments"
          columns={[
            { source: 'amendmentNumber', render: ({ number }) => number },
            { source: 'effectiveOn', render: ({ effectiveOn }) => <Day value={effectiveOn} /> },
            { source: 'changes', render: (amendment) => <Changes amendment={amendment} /> },
            { source: 'reason', render: ({ reason }) => reason },
            { source: 'document', render: ({ document }) => <DocumentLink document={document} /> },
          ]}
        />
      </Section>
    </>
  );
}

/** Which terms an amendment names, and as what. */
function Changes({ amendment }: { readonly amendment: AgreementRecord['amendments'][number] }) {
  const translate = useTranslate();
  const { headcount, personDays, scopeZh, editionId, payerName, validUntil, sites } = amendment;
  const money = ['applicationFeeFen', 'registrationFeeFen', 'auditFeeFen', 'surveillanceFeeFen'] as const;
  const said: ReadonlyArray<readonly [string, string | number | null]> = [
    ['headcountInScope', headcount],
    ['personDays', personDays],
    ...money.map((name) => [name, yuanOf(amendment[name])] as const),
    ['scopeZh', scopeZh],
    ['editionId', editionId],
    ['payerName', payerName],
    ['validUntil', validUntil],
    ['sites', sites && listed(sites)],
  ];
  return (
    <>
      {said
        .filter(([, value]) => value !== null)
        .map(([name, value]) => `${translate(`resources.agreements.fields.${name}`)} ${value}`)
        .join(' · ')}
    </>
  );
}

function yuanOf(fen: number | null): string | null {
  return fen === null ? null : (fen / 100).toFixed(2);
}

import { Box } from '@mui/material';
import { TransferItem } from '@touchstone/rules';
import { BooleanInput, RadioButtonGroupInput, required, TextInput, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useBlockers } from '../next-steps/useBlockers.js';
import { Day } from '../shared/Day.js';
import { DocumentLink } from '../shared/documents.js';
import { EnumText } from '../shared/EnumChip.js';
import { LevelBadge } from '../shared/LevelBadge.js';
import { Whole } from '../shared/numbers.js';
import { Rows } from '../shared/Rows.js';
import { Fact, Facts, Section } from '../shared/Section.js';
import { ServiceFields } from '../shared/ServiceFields.js';
import { YesNo } from '../shared/YesNo.js';
import { listed } from '../shared/listed.js';
import { FieldRow } from '../verbs/fields.js';
import { VerbButton } from '../verbs/VerbButton.js';
import { RecordTransfer } from './RecordTransfer.js';
import { reviewInputOf } from './transfer-inputs.js';
import { GRANT_TRANSFER, REVIEW_TRANSFER } from './transfer.documents.js';
import type { ApplicationRecord } from './application.documents.js';

interface Props {
  readonly application: ApplicationRecord;
}

type Found = NonNullable<ApplicationRecord['transfer']>;

/** The certificate of another body that is to be taken over, its review, and what can be done next. */
export function TransferSection({ application }: Props) {
  const translate = useTranslate();
  const { transfer, status, decidedOn } = application;
  const open = status !== 'DECLINED' && status !== 'ABANDONED' && !decidedOn;
  const reviewed = Boolean(transfer?.reviewedOn);
  return (
    <Section
      title={translate('resources.applications.sections.transfer')}
      actions={
        open && (
          <>
            <RecordTransfer application={application} />
            {transfer && !reviewed && status === 'ACCEPTED' && (
              <ReviewTransfer applicationId={application.id} transfer={transfer} />
            )}
            {transfer && reviewed && !transfer.needsVisit && <GrantTransfer application={application} />}
          </>
        )
      }
    >
      {transfer ? <TransferFacts transfer={transfer} /> : translate('resources.applications.transfer.none')}
    </Section>
  );
}

function TransferFacts({ transfer }: { readonly transfer: Found }) {
  return (
    <>
      <Facts>
        <Fact source="bodyName">{[transfer.bodyName, transfer.bodyApproval].filter(Boolean).join(' · ')}</Fact>
        <Fact source="certificateNumber">{transfer.certificateNumber}</Fact>
        <Fact source="standard">{transfer.standard}</Fact>
        <Fact source="transferLevel">
          <LevelBadge code={transfer.level} />
        </Fact>
        <Fact source="transferStatus">
          <EnumText list="TransferStatus" word={transfer.status} /> · <Day value={transfer.lookedUpOn} />
        </Fact>
        <Fact source="isAccredited">
          <YesNo value={transfer.isAccredited} />
        </Fact>
        <Fact source="issuedOn">
          <Day value={transfer.issuedOn} relative="plain" />
        </Fact>
        <Fact source="validUntil">
          <Day value={transfer.validUntil} relative="due" />
        </Fact>
        <Fact source="surveillancesOn">{listed(transfer.surveillancesOn)}</Fact>
        <Fact source="openMajors">
          <Whole value={transfer.openMajors} />
        </Fact>
        <Fact source="openMinors">
          <Whole value={transfer.openMinors} />
        </Fact>
        {transfer.screenshot && (
          <Fact source="screenshot">
            <DocumentLink document={transfer.screenshot} />
          </Fact>
        )}
        <Fact source="transferFields" wide>
          <ServiceFields codes={transfer.technicalCodes} named />
        </Fact>
        <Fact source="transferScope" wide>
          {transfer.scopeZh}
        </Fact>
        <Fact source="complaints" wide>
          {transfer.complaints}
        </Fact>
        <Fact source="transferReason" wide>
          {transfer.reason}
        </Fact>
      </Facts>
      {transfer.reviewedOn && <Reviewed transfer={transfer} />}
    </>
  );
}

function Reviewed({ transfer }: { readonly transfer: Found }) {
  return (
    <>
      <div style={{ height: 16 }} />
      <Facts>
        <Fact source="transferReviewedOn">
          <Day value={transfer.reviewedOn} relative="plain" />
        </Fact>
        <Fact source="transferReviewer">{transfer.reviewer?.name}</Fact>
        <Fact source="needsVisit">
          <YesNo value={transfer.needsVisit ?? false} />
        </Fact>
      </Facts>
      <Rows
        resource="applications"
        rows={transfer.reviewItems.map((each) => ({ ...each, id: each.item }))}
        columns={[
          { source: 'item', render: ({ item }) => <EnumText list="TransferItem" word={item} /> },
          { source: 'answer', render: ({ isInOrder }) => <YesNo value={isInOrder} /> },
          { source: 'remark', render: ({ remark }) => remark },
        ]}
      />
    </>
  );
}

type Answers = Partial<Record<TransferItem, { answer?: 'YES' | 'NO'; remark?: string | null }>>;

const ANSWERS = ['YES', 'NO'].map((id) => ({ id, name: `enums.ReviewAnswer.${id}` }));

/** Signs the pre-transfer review: nothing is in order until somebody says so. */
function ReviewTransfer({ applicationId, transfer }: { readonly applicationId: string; readonly transfer: Found }) {
  const against = useBlockers(applicationId);
  return (
    <VerbButton
      verb="reviewTransfer"
      document={REVIEW_TRANSFER}
      permission="decision:review"
      resource="applications"
      variant="contained"
      maxWidth="md"
      toInput={({ answers = {}, needsVisit }: { answers?: Answers; needsVisit?: boolean }) => ({
        transferId: transfer.id,
        expectedVersion: transfer.version,
        items: Object.values(TransferItem).map((item) => ({
          item,
          isInOrder: answers[item]?.answer === 'YES',
          remark: answers[item]?.remark ?? null,
        })),
        needsVisit: needsVisit ?? false,
      })}
      inputFor={reviewInputOf}
      blockers={against('reviewTransfer')}
    >
      <FieldRow>
        {Object.values(TransferItem).map((item) => (
          <ItemInput key={item} item={item} />
        ))}
      </FieldRow>
      <BooleanInput source="needsVisit" label="resources.applications.fields.needsVisit" />
    </VerbButton>
  );
}

function ItemInput({ item }: { readonly item: TransferItem }) {
  const answer = useWatch({ name: `answers.${item}.answer` }) as 'YES' | 'NO' | undefined;
  return (
    <Box sx={{ mb: 0.5 }}>
      <RadioButtonGroupInput
        source={`answers.${item}.answer`}
        label={`enums.TransferItem.${item}`}
        choices={ANSWERS}
        validate={required()}
        helperText={false}
      />
      {answer === 'NO' && (
        <TextInput source={`answers.${item}.remark`} label="resources.applications.fields.remark" multiline />
      )}
    </Box>
  );
}

function GrantTransfer({ application: { id, version } }: Props) {
  const against = useBlockers(id);
  return (
    <VerbButton
      verb="grantTransfer"
      document={GRANT_TRANSFER}
      permission="decision:take"
      resource="applications"
      variant="contained"
      toInput={({ reason }: { reason: string }) => ({ applicationId: id, expectedVersion: version, reason })}
      blockers={against('grantTransfer')}
    >
      <TextInput source="reason" multiline minRows={2} validate={required()} />
    </VerbButton>
  );
}

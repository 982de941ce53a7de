import type { PlainDate } from '@touchstone/plain-date';
import type { TransferStatus } from '@touchstone/rules';
import type { ReactNode } from 'react';
import { BooleanInput, NumberInput, required, TextInput } from 'react-admin';
import { useToday } from '../auth-provider/useViewer.js';
import { LevelInput } from '../certificates/LevelInput.js';
import { FileUploadInput } from '../shared/documents.js';
import { EnumInput } from '../shared/EnumInput.js';
import { PlainDateInput } from '../shared/PlainDateInput.js';
import { ServiceFieldsInput } from '../shared/ServiceFields.js';
import { FieldRow } from '../verbs/fields.js';
import { VerbButton } from '../verbs/VerbButton.js';
import { certificateInputOf } from './transfer-inputs.js';
import { RECORD_TRANSFER } from './transfer.documents.js';
import type { ApplicationRecord } from './application.documents.js';

const needed = required();
const of = (name: string) => `resources.applications.fields.${name}`;

interface Values {
  readonly bodyName: string;
  readonly bodyApproval?: string | null;
  readonly isAccredited?: boolean | null;
  readonly bodyCeasedOn?: PlainDate | null;
  readonly certificateNumber: string;
  readonly standard: string;
  readonly certifiedScope: string;
  readonly certifiedFields: string[];
  readonly level: string;
  readonly issuedOn: PlainDate;
  readonly validUntil: PlainDate;
  readonly firstSurveillanceOn?: PlainDate | null;
  readonly secondSurveillanceOn?: PlainDate | null;
  readonly transferStatus: TransferStatus;
  readonly lookedUpOn: PlainDate;
  readonly screenshotId: string;
  readonly openMajors: number;
  readonly openMinors: number;
  readonly complaints?: string | null;
  readonly reason: string;
}

/**
 * Records the other body's certificate as it was looked up; what was recorded before fills the form in. Once it is
 * reviewed the look-up alone is made again.
 */
export function RecordTransfer({ application }: { readonly application: ApplicationRecord }) {
  const today = useToday();
  const { transfer } = application;
  if (!today) return null;
  return (
    <VerbButton
      verb="recordTransfer"
      document={RECORD_TRANSFER}
      permission="credit:record"
      resource="applications"
      maxWidth="md"
      defaultValues={{
        isAccredited: true,
        openMajors: 0,
        openMinors: 0,
        ...transfer,
        certifiedScope: transfer?.scopeZh ?? application.scopeZh,
        certifiedFields: transfer?.technicalCodes ?? application.technicalCodes,
        ...(transfer && { transferStatus: transfer.status }),
        firstSurveillanceOn: transfer?.surveillancesOn[0] ?? null,
        secondSurveillanceOn: transfer?.surveillancesOn[1] ?? null,
        lookedUpOn: today,
      }}
      toInput={(values: Values) => inputOf(application.id, values)}
      inputFor={certificateInputOf}
    >
      {transfer?.reviewedOn ? <LookUpInputs today={today} /> : <CertificateInputs today={today} />}
    </VerbButton>
  );
}

function CertificateInputs({ today }: { readonly today: PlainDate }) {
  return (
    <>
      <FieldRow>
        <TextInput source="bodyName" label={of('bodyName')} validate={needed} />
        <TextInput source="bodyApproval" label={of('bodyApproval')} />
        <PlainDateInput source="bodyCeasedOn" label={of('bodyCeasedOn')} max={today} />
        <BooleanInput source="isAccredited" label={of('isAccredited')} />
        <TextInput source="certificateNumber" label={of('certificateNumber')} validate={needed} />
        <TextInput source="standard" label={of('standard')} validate={needed} />
        <LevelInput source="level" label={of('transferLevel')} validate={needed} />
        <ServiceFieldsInput source="certifiedFields" label={of('transferFields')} validate={needed} />
        <PlainDateInput source="issuedOn" label={of('issuedOn')} max={today} validate={needed} />
        <PlainDateInput source="validUntil" label={of('validUntil')} validate={needed} />
        <PlainDateInput source="firstSurveillanceOn" label={of('firstSurveillanceOn')} max={today} />
        <PlainDateInput source="secondSurveillanceOn" label={of('secondSurveillanceOn')} max={today} />
      </FieldRow>
      <TextInput source="certifiedScope" label={of('transferScope')} multiline validate={needed} />
      <LookUpInputs today={today}>
        <NumberInput source="openMinors" label={of('openMinors')} min={0} step={1} validate={needed} />
      </LookUpInputs>
      <TextInput source="complaints" label={of('complaints')} multiline />
      <TextInput source="reason" label={of('transferReason')} multiline validate={needed} />
    </>
  );
}

/** What a look-up tells, and what shows it. */
function LookUpInputs({ today, children }: { readonly today: PlainDate; readonly children?: ReactNode }) {
  return (
    <>
      <FieldRow>
        <EnumInput source="transferStatus" list="TransferStatus" label={of('transferStatus')} validate={needed} />
        <PlainDateInput source="lookedUpOn" label={of('lookedUpOn')} max={today} validate={needed} />
        <NumberInput source="openMajors" label={of('openMajors')} min={0} step={1} validate={needed} />
        {children}
      </FieldRow>
      <FileUploadInput source="screenshotId" label={of('screenshot')} validate={needed} />
    </>
  );
}

function inputOf(applicationId: string, values: Values) {
  const { firstSurveillanceOn, secondSurveillanceOn } = values;
  return {
    applicationId,
    bodyName: values.bodyName,
    bodyApproval: values.bodyApproval ?? null,
    isAccredited: values.isAccredited ?? false,
    bodyCeasedOn: values.bodyCeasedOn ?? null,
    certificateNumber: values.certificateNumber,
    standard: values.standard,
    scopeZh: values.certifiedScope,
    technicalCodes: values.certifiedFields,
    level: values.level,
    issuedOn: values.issuedOn,
    validUntil: values.validUntil,
    surveillancesOn: [firstSurveillanceOn, secondSurveillanceOn].flatMap((day) => day ?? []),
    status: values.transferStatus,
    lookedUpOn: values.lookedUpOn,
    screenshotId: values.screenshotId,
    openMajors: values.openMajors,
    openMinors: values.openMinors,
    complaints: values.complaints ?? null,
    reason: values.reason,
  };
}

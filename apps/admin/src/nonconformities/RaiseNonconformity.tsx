import { TextInput, required } from 'react-admin';
import type { NonconformityGrade } from '@touchstone/rules';
import { FilesUploadInput } from '../shared/documents.js';
import { EnumInput } from '../shared/EnumInput.js';
import { VerbButton } from '../verbs/VerbButton.js';
import { RAISE_NONCONFORMITY } from './nonconformity.documents.js';

interface RaiseNonconformityProps {
  readonly auditId: string;
  readonly evaluation?: string;
  readonly criterion?: string;
  readonly specialDeductionId?: string;
}

/** What is written of a nonconformity wherever it is raised. */
export interface RaiseValues {
  readonly grade: NonconformityGrade;
  readonly statement: string;
  readonly evidence: string;
  readonly documentIds?: string[];
}

const needed = required();

/** Raises a nonconformity where its ground stands: on a criterion, or on a special deduction. */
export function RaiseNonconformity(props: RaiseNonconformityProps) {
  const { auditId, evaluation, criterion, specialDeductionId } = props;
  return (
    <VerbButton
      verb="raiseNonconformity"
      document={RAISE_NONCONFORMITY}
      permission="nonconformity:raise"
      variant="text"
      resource="nonconformities"
      maxWidth="md"
      defaultValues={{ criterion: criterion ?? '', grade: 'MINOR' }}
      toInput={(values: RaiseValues & { readonly criterion: string }) => ({
        auditId,
        criteria: criterion === undefined ? [] : [{ evaluation: evaluation ?? null, criterion }],
        specialDeductionId: specialDeductionId ?? null,
        grade: values.grade,
        statement: values.statement,
        evidence: values.evidence,
        documentIds: values.documentIds ?? [],
      })}
    >
      {criterion && <TextInput source="criterion" readOnly />}
      <RaiseInputs />
    </VerbButton>
  );
}

/** Asks how grave it is, what is not met, and what shows it. */
export function RaiseInputs() {
  return (
    <>
      <EnumInput source="grade" list="NonconformityGrade" validate={needed} />
      <TextInput source="statement" multiline minRows={2} validate={needed} />
      <TextInput source="evidence" multiline minRows={2} validate={needed} />
      <FilesUploadInput source="documentIds" label="resources.nonconformities.fields.files" />
    </>
  );
}

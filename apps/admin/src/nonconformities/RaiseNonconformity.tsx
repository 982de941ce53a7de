import { TextInput, required } from 'react-admin';
import type { NonconformityGrade } from '@touchstone/rules';
import { EnumInput } from '../shared/EnumInput.js';
import { VerbButton } from '../verbs/VerbButton.js';
import { RAISE_NONCONFORMITY } from './nonconformity.documents.js';

interface RaiseNonconformityProps {
  readonly auditId: string;
  readonly evaluation?: string;
  readonly criterion?: string;
  readonly specialDeductionId?: string;
  readonly evidence?: string;
  readonly variant?: 'contained' | 'outlined' | 'text';
}

interface RaiseValues {
  readonly criterion: string | null;
  readonly grade: NonconformityGrade;
  readonly statement: string;
  readonly evidence: string;
}

const needed = required();

/** Raises a nonconformity in an audit: on a criterion, or on a special deduction. */
export function RaiseNonconformity(props: RaiseNonconformityProps) {
  const { auditId, evaluation, criterion, specialDeductionId, evidence, variant = 'outlined' } = props;
  return (
    <VerbButton
      verb="raiseNonconformity"
      document={RAISE_NONCONFORMITY}
      permission="nonconformity:raise"
      variant={variant}
      resource="nonconformities"
      maxWidth="md"
      defaultValues={{ criterion: criterion ?? '', evidence: evidence ?? '', grade: 'MINOR' }}
      toInput={(values: RaiseValues) => ({
        auditId,
        evaluation: evaluation ?? null,
        criterion: values.criterion || criterion || null,
        specialDeductionId: specialDeductionId ?? null,
        grade: values.grade,
        statement: values.statement,
        evidence: values.evidence,
      })}
    >
      {!specialDeductionId && <TextInput source="criterion" readOnly={criterion !== undefined} />}
      <EnumInput source="grade" list="NonconformityGrade" validate={needed} />
      <TextInput source="statement" multiline minRows={2} validate={needed} />
      <TextInput source="evidence" multiline minRows={2} validate={needed} />
    </VerbButton>
  );
}

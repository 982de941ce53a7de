import type { MarkMisuse } from '@touchstone/rules';
import { BooleanInput, TextInput } from 'react-admin';
import { EnumsInput } from '../shared/EnumInput.js';
import { VerbButton } from '../verbs/VerbButton.js';
import { ASSESS_MARK_USE } from './mark-use.documents.js';

interface Values {
  readonly isProper?: boolean;
  readonly misuses?: MarkMisuse[];
  readonly remark?: string | null;
}

interface AssessProps {
  readonly use: { readonly id: string; readonly version: number };
  /** The audit that looks at it. */
  readonly auditId?: string;
  readonly variant?: 'contained' | 'outlined' | 'text';
}

/** Says whether a use of the mark is proper, in the office or within an audit. */
export function AssessMarkUse({ use, auditId, variant = 'outlined' }: AssessProps) {
  return (
    <VerbButton
      verb="assessMarkUse"
      document={ASSESS_MARK_USE}
      permission="mark:assess"
      resource="markUses"
      variant={variant}
      defaultValues={{ isProper: true, misuses: [] as MarkMisuse[] }}
      toInput={({ isProper = false, misuses = [], remark = null }: Values) => ({
        markUseId: use.id,
        expectedVersion: use.version,
        isProper,
        misuses,
        remark,
        auditId: auditId ?? null,
      })}
    >
      <BooleanInput source="isProper" />
      <EnumsInput source="misuses" list="MarkMisuse" />
      <TextInput source="remark" multiline minRows={2} />
    </VerbButton>
  );
}

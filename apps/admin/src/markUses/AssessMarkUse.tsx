import type { MarkMisuse } from '@touchstone/rules';
import { RadioButtonGroupInput, required, TextInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { EnumsInput } from '../shared/EnumInput.js';
import { VerbButton } from '../verbs/VerbButton.js';
import { ASSESS_MARK_USE } from './mark-use.documents.js';

const needed = required();
const JUDGEMENTS = ['proper', 'improper'].map((id) => ({ id, name: `resources.markUses.${id}` }));

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
      toInput={({ isProper = false, misuses = [], remark = null }: Values) => ({
        markUseId: use.id,
        expectedVersion: use.version,
        isProper,
        misuses: isProper ? [] : misuses,
        remark,
        auditId: auditId ?? null,
      })}
    >
      <Judgement />
      <TextInput source="remark" multiline minRows={2} />
    </VerbButton>
  );
}

function sayJudgement(isProper: boolean | '' | null | undefined): string {
  if (typeof isProper !== 'boolean') return '';
  return isProper ? 'proper' : 'improper';
}

/** Neither way is taken beforehand; how it is misused is asked of a misuse alone. */
function Judgement() {
  const isProper = useWatch({ name: 'isProper' }) as boolean | undefined;
  return (
    <>
      <RadioButtonGroupInput
        source="isProper"
        choices={JUDGEMENTS}
        format={sayJudgement}
        parse={(judgement: string) => judgement === 'proper'}
        validate={needed}
        helperText={false}
      />
      {isProper === false && <EnumsInput source="misuses" list="MarkMisuse" validate={needed} />}
    </>
  );
}

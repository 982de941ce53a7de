import { Alert } from '@mui/material';
import { required, SelectArrayInput, TextInput, useTranslate } from 'react-admin';
import { LevelBadge } from '../shared/LevelBadge.js';
import { ServiceFieldsInput } from '../shared/ServiceFields.js';
import { VerbButton } from '../verbs/VerbButton.js';
import { EXTEND_SCOPE, REDUCE_SCOPE_AFTER_AUDIT } from './audit-verbs.documents.js';
import type { AuditRecord } from './audit.documents.js';
import { overridesOf, redLines, signedInputOf, SignedLines } from './SignedLines.js';
import type { Signing } from './SignedLines.js';

const needed = required();

interface Props {
  readonly audit: AuditRecord;
  readonly gate: NonNullable<AuditRecord['decisionGate']>;
}

interface Values extends Signing {
  readonly scopeZh: string;
  readonly scopeEn?: string | null;
  readonly technicalCodes: string[];
  readonly reason: string;
  readonly nonconformityIds?: string[] | null;
}

/** Decisions that change the scope: what was asked for, or what is left once a failed part is taken out. */
export function ScopeDecisions({ audit, gate }: Props) {
  const { scopeChange, certification, nonconformities } = audit;
  const toInput = ({ scopeZh, scopeEn, technicalCodes, reason, signed }: Values) => ({
    auditId: audit.id,
    expectedVersion: audit.version,
    scopeZh,
    scopeEn: scopeEn ?? null,
    technicalCodes,
    reason,
    overrides: overridesOf({ signed }),
  });
  const common = { permission: 'decision:take', resource: 'audits', maxWidth: 'md', inputFor: signedInputOf } as const;
  const red = redLines(gate);
  // The part that holds them may be taken out: which, the form asks.
  const redButMajors = red.filter(({ code }) => code !== 'MAJORS_VERIFIED');
  const narrower = scopeChange?.scopeDirection === 'REDUCE' ? scopeChange : certification;
  const majors = nonconformities.filter(
    ({ grade, status }) => grade === 'MAJOR' && status !== 'VERIFIED' && status !== 'CLOSED',
  );
  const open = gate.openOutcomes;
  return (
    <>
      {open.includes('REDUCE') && (
        <VerbButton
          {...common}
          blockers={redButMajors}
          verb="reduceScopeAfterAudit"
          document={REDUCE_SCOPE_AFTER_AUDIT}
          defaultValues={beginning(narrower)}
          toInput={(values: Values) => ({ ...toInput(values), nonconformityIds: values.nonconformityIds ?? null })}
        >
          <Follows name="reduce" level={gate.level} />
          <SignedLines gate={gate} />
          {majors.length > 0 && (
            <SelectArrayInput
              source="nonconformityIds"
              choices={majors.map(({ id, number, statement }) => ({ id, name: `NC-${number} ${statement}` }))}
              translateChoice={false}
            />
          )}
          <ScopeInputs />
        </VerbButton>
      )}
      {open.includes('EXTEND') && scopeChange && (
        <VerbButton
          {...common}
          blockers={red}
          verb="extendScope"
          document={EXTEND_SCOPE}
          variant="contained"
          defaultValues={beginning(scopeChange)}
          toInput={toInput}
        >
          <Follows name="extend" level={gate.level} />
          <SignedLines gate={gate} />
          <ScopeInputs />
        </VerbButton>
      )}
    </>
  );
}

function beginning({ scopeZh, scopeEn, technicalCodes }: Pick<Values, 'scopeZh' | 'scopeEn' | 'technicalCodes'>) {
  return { scopeZh, scopeEn: scopeEn ?? null, technicalCodes };
}

function ScopeInputs() {
  return (
    <>
      <ServiceFieldsInput source="technicalCodes" validate={needed} />
      <TextInput source="scopeZh" multiline minRows={2} validate={needed} />
      <TextInput source="scopeEn" multiline minRows={2} />
      <TextInput source="reason" multiline minRows={3} validate={needed} />
    </>
  );
}

function Follows({ name, level }: { readonly name: 'extend' | 'reduce'; readonly level: string | null | undefined }) {
  const translate = useTranslate();
  return (
    <Alert severity="info" icon={false}>
      {translate(`resources.audits.follows.${name}`)} {level && <LevelBadge code={level} />}
    </Alert>
  );
}

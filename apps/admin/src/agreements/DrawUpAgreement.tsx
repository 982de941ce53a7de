import { required, useRedirect } from 'react-admin';
import { PersonDaysInput, YuanInput } from '../shared/number-inputs.js';
import { FieldRow } from '../verbs/fields.js';
import { VerbButton } from '../verbs/VerbButton.js';
import { DRAW_UP_AGREEMENT } from './agreement-verb.documents.js';

interface DrawUpAgreementProps {
  readonly application: {
    readonly id: string;
    readonly suggestedAuditTime: { readonly total: string } | null;
  };
}

/** What an agreement is about. */
export interface Terms {
  readonly personDays: string;
  readonly feeFen: number;
}

/** Draws up the agreement that follows an accepted application; the audit time is the edition's unless argued for. */
export function DrawUpAgreement({ application: { id, suggestedAuditTime } }: DrawUpAgreementProps) {
  const redirect = useRedirect();
  return (
    <VerbButton
      verb="drawUpAgreement"
      document={DRAW_UP_AGREEMENT}
      permission="agreement:draw-up"
      variant="contained"
      resource="agreements"
      defaultValues={suggestedAuditTime ? { personDays: suggestedAuditTime.total } : {}}
      toInput={({ personDays, feeFen }: Terms) => ({ applicationId: id, personDays, feeFen })}
      onDone={(agreement) => redirect('show', 'agreements', agreement.id)}
    >
      <TermsInputs />
    </VerbButton>
  );
}

/** The inputs that drawing up and amending share. */
export function TermsInputs() {
  return (
    <FieldRow>
      <PersonDaysInput source="personDays" validate={required()} />
      <YuanInput source="feeFen" validate={required()} />
    </FieldRow>
  );
}

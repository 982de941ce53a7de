import { NumberInput, required, TextInput, useRedirect, useTranslate } from 'react-admin';
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
  readonly personDays?: string | null;
  readonly feeFen?: number | null;
  readonly applicationFeeFen?: number | null;
  readonly registrationFeeFen?: number | null;
  readonly auditFeeFen?: number | null;
  readonly surveillanceFeeFen?: number | null;
  readonly payerName?: string | null;
  readonly payerReason?: string | null;
  readonly changeNoticeDays?: number | null;
}

/** Terms as the verbs take them: fees by kind count where any of them is named, else the sum alone. */
export function termsOf({ personDays, feeFen, payerName, payerReason, changeNoticeDays, ...kinds }: Terms) {
  const { applicationFeeFen, registrationFeeFen, auditFeeFen, surveillanceFeeFen } = kinds;
  const isSplit = [applicationFeeFen, registrationFeeFen, auditFeeFen, surveillanceFeeFen].some((fen) => fen != null);
  const fees = {
    applicationFeeFen: applicationFeeFen ?? 0,
    registrationFeeFen: registrationFeeFen ?? 0,
    auditFeeFen: auditFeeFen ?? 0,
    surveillanceFeeFen: surveillanceFeeFen ?? 0,
  };
  return {
    personDays: personDays ?? null,
    feeFen: feeFen ?? null,
    fees: isSplit ? fees : null,
    payerName: payerName || null,
    payerReason: payerReason || null,
    changeNoticeDays: changeNoticeDays ?? null,
  };
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
      maxWidth="md"
      toInput={(terms: Terms) => ({ applicationId: id, ...termsOf(terms) })}
      onDone={(agreement) => redirect('show', 'agreements', agreement.id)}
    >
      <TermsInputs personDaysHint={suggestedAuditTime?.total} />
    </VerbButton>
  );
}

interface TermsInputsProps {
  /** Time by the table: what counts where nothing is entered. */
  readonly personDaysHint?: string | undefined;
  /** Whether time and fee must be named: where no quote or table stands behind them. */
  readonly isWhole?: boolean;
}

/** The inputs that drawing up and amending share. */
export function TermsInputs({ personDaysHint, isWhole = false }: TermsInputsProps) {
  const translate = useTranslate();
  const needed = isWhole ? { validate: required() } : {};
  const hint = personDaysHint && translate('resources.agreements.byTable', { days: personDaysHint });
  return (
    <FieldRow>
      <PersonDaysInput source="personDays" {...needed} helperText={hint || false} />
      <YuanInput source="feeFen" {...needed} helperText={isWhole ? false : 'resources.agreements.byQuote'} />
      <YuanInput source="applicationFeeFen" />
      <YuanInput source="registrationFeeFen" />
      <YuanInput source="auditFeeFen" />
      <YuanInput source="surveillanceFeeFen" />
      <TextInput source="payerName" helperText={false} />
      <TextInput source="payerReason" helperText={false} />
      <NumberInput source="changeNoticeDays" min={1} max={30} step={1} helperText={false} />
    </FieldRow>
  );
}

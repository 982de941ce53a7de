import { TextInput, required, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import type { AuditKind, SpecialPurposeInput } from '../gql/graphql.js';
import { EnumInput } from '../shared/EnumInput.js';
import { PlainDateInput } from '../shared/PlainDateInput.js';
import { FieldGroup, FieldRow } from '../verbs/fields.js';

const needed = required();
const label = (name: string) => `resources.audits.fields.${name}`;

/** Asks why a special audit is held; for other kinds nothing. */
export function SpecialInputs() {
  const translate = useTranslate();
  const [kind, reason] = useWatch({ name: ['kind', 'special.reason'] }) as [AuditKind?, SpecialPurposeInput['reason']?];
  if (kind !== 'SPECIAL') return null;
  return (
    <FieldGroup title={translate(label('special'))}>
      <EnumInput source="special.reason" list="SpecialAuditReason" label={label('specialReason')} validate={needed} />
      {reason === 'SHORT_NOTICE' && (
        <FieldRow>
          <EnumInput source="special.trigger" list="ShortNoticeTrigger" label={label('trigger')} validate={needed} />
          <PlainDateInput source="special.noticedOn" label={label('noticedOn')} validate={needed} />
        </FieldRow>
      )}
      <TextInput source="special.note" label={label('specialNote')} multiline minRows={2} validate={needed} />
    </FieldGroup>
  );
}

/** The purpose as the API takes it; none for audits that are not special. */
export function specialInputOf({
  kind,
  special,
}: {
  readonly kind: AuditKind;
  readonly special?: SpecialPurposeInput | null | undefined;
}): SpecialPurposeInput | null {
  if (kind !== 'SPECIAL' || !special) return null;
  const { reason, trigger, noticedOn, note } = special;
  const isShort = reason === 'SHORT_NOTICE';
  return { reason, note, trigger: isShort ? (trigger ?? null) : null, noticedOn: isShort ? (noticedOn ?? null) : null };
}

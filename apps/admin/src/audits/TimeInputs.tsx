import { Box, Link } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { isPlainDate } from '@touchstone/plain-date';
import { NumberInput, TextInput, required, useTranslate } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { request } from '../data-provider/request.js';
import type { AuditActivityInput, AuditKind } from '../gql/graphql.js';
import { FieldRow } from '../verbs/fields.js';
import { AUDIT_TIME } from './audit-plan.documents.js';

const needed = required();

interface TimeInputsProps {
  readonly certificationId: string | undefined;
  readonly kind: AuditKind | undefined;
}

/** Asks for the audit time, beside what the table of the edition says of it. */
export function TimeInputs(props: TimeInputsProps) {
  return (
    <>
      <FieldRow>
        <NumberInput source="personDays" min={0.5} step={0.5} validate={needed} />
        <TextInput source="timeJustification" multiline helperText="resources.audits.timeHint" />
      </FieldRow>
      <TableTime {...props} />
    </>
  );
}

/** Time by the table, and a press that takes it over. */
function TableTime({ certificationId = '', kind }: TimeInputsProps) {
  const translate = useTranslate();
  const { setValue } = useFormContext();
  const activities = (useWatch({ name: 'activities' }) ?? []) as ReadonlyArray<Partial<AuditActivityInput>>;
  const on = activities.find((each) => each?.kind && each.kind !== 'DOCUMENT_REVIEW')?.startsOn ?? null;
  const asked = certificationId !== '' && kind !== undefined;
  const { data } = useQuery({
    queryKey: ['auditTime', certificationId, kind, on],
    queryFn: ({ signal }) =>
      request(
        AUDIT_TIME,
        { certificationId, kind: kind ?? 'INITIAL', on: on !== null && isPlainDate(on) ? on : null },
        signal,
      ),
    enabled: asked,
  });
  if (!asked || !data) return null;
  const time = data.auditTime;
  return (
    <Box sx={{ fontSize: 13, color: 'text.secondary', display: 'flex', flexWrap: 'wrap', columnGap: 1.5 }}>
      {time ? translate('resources.audits.timeByTable', time) : translate('resources.audits.timeNotInTable')}
      {time && (
        <Link
          component="button"
          type="button"
          sx={{ fontSize: 13 }}
          onClick={() => setValue('personDays', Number(time.total), { shouldDirty: true, shouldValidate: true })}
        >
          {translate('resources.audits.takeTime')}
        </Link>
      )}
    </Box>
  );
}

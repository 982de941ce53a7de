import { useQuery } from '@tanstack/react-query';
import {
  ArrayInput,
  NumberInput,
  SimpleFormIterator,
  TextInput,
  required,
  useRedirect,
  useTranslate,
} from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { request } from '../data-provider/request.js';
import type { PlanAuditInput } from '../gql/graphql.js';
import { EnumInput } from '../shared/EnumInput.js';
import { PlainDateInput } from '../shared/PlainDateInput.js';
import { ReferencePicker } from '../shared/ReferencePicker.js';
import { FieldGroup, FieldRow } from '../verbs/fields.js';
import { VerbPage } from '../verbs/VerbPage.js';
import { PLAN_AUDIT, PLANNED_FOR } from './audit-plan.documents.js';

const needed = required();

type PlanValues = Omit<PlanAuditInput, 'personDays'> & { readonly personDays: number };

/** Plans an audit on a file; coming from a surveillance, file and kind are filled in. */
export function PlanAudit() {
  const [search] = useSearchParams();
  const translate = useTranslate();
  const redirect = useRedirect();
  const surveillance = search.get('surveillance');
  const { data, isLoading } = useQuery({
    queryKey: ['plannedFor', surveillance],
    queryFn: ({ signal }) => request(PLANNED_FOR, { id: surveillance ?? '' }, signal),
    enabled: surveillance !== null,
  });
  if (isLoading) return null;
  const activity = data?.surveillanceActivity;
  const certificationId = activity?.certificate.certification.id ?? search.get('certification');
  return (
    <VerbPage
      verb="planAudit"
      document={PLAN_AUDIT}
      resource="audits"
      toInput={({ personDays, timeJustification, ...values }: PlanValues) => ({
        ...values,
        personDays: String(personDays ?? ''),
        timeJustification: timeJustification || null,
        surveillanceActivityId: values.kind === 'SURVEILLANCE' ? surveillance : null,
      })}
      defaultValues={{
        ...(certificationId ? { certificationId } : {}),
        kind: activity ? 'SURVEILLANCE' : 'INITIAL',
        activities: [
          ...(activity ? [] : [{ kind: 'DOCUMENT_REVIEW' as const } as never]),
          { kind: 'ON_SITE' as const } as never,
        ],
      }}
      onDone={(audit) => redirect('show', 'audits', audit.id)}
    >
      {activity && (
        <FieldGroup>
          {activity.client.name} · {translate('resources.surveillance.turn', { number: activity.number })} ·{' '}
          {translate('resources.surveillance.fields.dueOn')} {activity.dueOn}
        </FieldGroup>
      )}
      <FieldRow>
        <ReferencePicker
          source="certificationId"
          reference="certifications"
          optionText={(file) => `${file['number']} ${(file['client'] as { name: string } | undefined)?.name ?? ''}`}
          validate={needed}
        />
        <EnumInput source="kind" list="AuditKind" validate={needed} />
      </FieldRow>
      <FieldGroup>
        <ArrayInput source="activities">
          <SimpleFormIterator inline disableReordering disableClear>
            <EnumInput
              source="kind"
              list="AuditActivityKind"
              label="resources.audits.fields.activity"
              validate={needed}
            />
            <PlainDateInput source="startsOn" label="resources.audits.fields.startsOn" validate={needed} />
            <PlainDateInput source="endsOn" label="resources.audits.fields.endsOn" validate={needed} />
          </SimpleFormIterator>
        </ArrayInput>
      </FieldGroup>
      <FieldRow>
        <NumberInput source="personDays" min={0.5} step={0.5} validate={needed} />
        <TextInput source="timeJustification" multiline helperText="resources.audits.timeHint" />
      </FieldRow>
    </VerbPage>
  );
}

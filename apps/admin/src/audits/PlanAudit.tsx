import { useQuery } from '@tanstack/react-query';
import { BooleanInput, required, useRedirect, useTranslate } from 'react-admin';
import type { RaRecord } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useSearchParams } from 'react-router-dom';
import { request } from '../data-provider/request.js';
import type { AuditKind, PlanAuditInput } from '../gql/graphql.js';
import { EnumInput } from '../shared/EnumInput.js';
import { ReferencePicker } from '../shared/ReferencePicker.js';
import { FieldGroup, FieldRow } from '../verbs/fields.js';
import { VerbPage } from '../verbs/VerbPage.js';
import { ActivityInputs } from './ActivityInputs.js';
import { PLAN_AUDIT, PLANNED_FOR } from './audit-plan.documents.js';
import { remoteInputOf, RemoteInputs } from './RemoteInputs.js';
import { specialInputOf, SpecialInputs } from './SpecialInputs.js';
import { TimeInputs } from './TimeInputs.js';
import { timeInputOf } from './time-input.js';
import type { TimeValues } from './time-input.js';

const needed = required();

type PlanValues = Omit<PlanAuditInput, keyof TimeValues> & TimeValues;

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
  const waiting = activity?.certificate.certification.scopeChanges.find(
    ({ status, decidedOn }) => status === 'ACCEPTED' && !decidedOn,
  );
  const certificationId = activity?.certificate.certification.id ?? search.get('certification');
  return (
    <VerbPage
      verb="planAudit"
      document={PLAN_AUDIT}
      resource="audits"
      toInput={(values: PlanValues) => ({
        ...values,
        ...timeInputOf(values),
        remote: remoteInputOf(values),
        special: specialInputOf(values),
        surveillanceActivityId: values.kind === 'SURVEILLANCE' ? surveillance : null,
        withScopeChange: values.kind === 'SURVEILLANCE' && values.withScopeChange === true,
      })}
      defaultValues={{
        ...(certificationId ? { certificationId } : {}),
        kind: activity ? 'SURVEILLANCE' : kindOf(search.get('kind')),
        ...(search.get('reason') === 'SCOPE_CHANGE' ? { special: { reason: 'SCOPE_CHANGE' } as never } : {}),
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
        <ReferencePicker source="certificationId" reference="certifications" optionText={fileTitle} validate={needed} />
        <EnumInput source="kind" list="AuditKind" validate={needed} />
      </FieldRow>
      {waiting && (
        <BooleanInput
          source="withScopeChange"
          label={translate('resources.audits.fields.withScopeChange', { number: waiting.number })}
        />
      )}
      <SpecialInputs />
      <ActivityInputs />
      <RemoteInputs />
      <PlannedTime />
    </VerbPage>
  );
}

/** How a file reads in the list; one function for good, as a new one would wipe what is being typed. */
function fileTitle(file: RaRecord): string {
  return `${file['number']} ${(file['client'] as { name: string } | undefined)?.name ?? ''}`;
}

/** The time of the file and kind chosen above. */
function PlannedTime() {
  const [certificationId, kind] = useWatch({ name: ['certificationId', 'kind'] }) as [string?, AuditKind?];
  return <TimeInputs certificationId={certificationId} kind={kind} />;
}

/** The kind an address names, if it is one that is planned from a file. */
function kindOf(named: string | null): AuditKind {
  return named === 'RECERTIFICATION' || named === 'SPECIAL' ? named : 'INITIAL';
}

import { isRemote } from '@touchstone/rules';
import { TextInput, required, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import type { AuditActivityInput, RemoteTermsInput } from '../gql/graphql.js';
import { PlainDateInput } from '../shared/PlainDateInput.js';
import { FieldGroup, FieldRow } from '../verbs/fields.js';
import type { AuditRecord } from './audit.documents.js';

const needed = required();

/** Asks on what terms something is done from afar, where something is. */
export function RemoteInputs() {
  const translate = useTranslate();
  const activities = (useWatch({ name: 'activities' }) ?? []) as ReadonlyArray<Partial<AuditActivityInput> | undefined>;
  if (!isRemote(activities.flatMap((each) => (each?.kind ? [{ kind: each.kind }] : [])))) return null;
  const label = (name: string) => `resources.audits.fields.${name}`;
  return (
    <FieldGroup title={translate('resources.audits.sections.remote')}>
      <TextInput source="remote.extent" label={label('extent')} multiline validate={needed} />
      <TextInput source="remote.riskAssessment" label={label('riskAssessment')} multiline validate={needed} />
      <FieldRow>
        <PlainDateInput source="remote.bodyConsentedOn" label={label('bodyConsentedOn')} validate={needed} />
        <PlainDateInput source="remote.clientConsentedOn" label={label('clientConsentedOn')} validate={needed} />
      </FieldRow>
    </FieldGroup>
  );
}

/** The terms as the API takes them; none where nothing is remote. */
export function remoteInputOf({
  activities,
  remote,
}: {
  readonly activities: readonly AuditActivityInput[];
  readonly remote?: RemoteTermsInput | null | undefined;
}): RemoteTermsInput | null {
  if (!remote || !isRemote(activities)) return null;
  const { extent, riskAssessment, bodyConsentedOn, clientConsentedOn } = remote;
  return { extent, riskAssessment, bodyConsentedOn, clientConsentedOn };
}

/** What the form begins with for an audit that is planned already. */
export function remoteValuesOf({ remoteArrangement: terms }: AuditRecord): { remote?: RemoteTermsInput } {
  if (!terms) return {};
  const { extent, riskAssessment, bodyConsentedOn, clientConsentedOn } = terms;
  return { remote: { extent, riskAssessment, bodyConsentedOn, clientConsentedOn } };
}

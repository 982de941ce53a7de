import { required, SelectInput, TextInput } from 'react-admin';
import { ServiceFieldsInput } from '../shared/ServiceFields.js';
import { VerbButton } from '../verbs/VerbButton.js';
import { REDUCE_SCOPE } from './certificate.documents.js';
import type { CertificateRecord } from './certificate.documents.js';

const needed = required();

interface Values {
  readonly scopeZh: string;
  readonly scopeEn?: string | null;
  readonly technicalCodes: string[];
  readonly reason: string;
  readonly changeNoticeId?: string | null;
}

/** Takes a part out of the scope without an audit; an accepted application for it fills the form in. */
export function ReduceScope({ certificate }: { readonly certificate: CertificateRecord }) {
  const { changeNotices, scopeChanges, technicalCodes } = certificate.certification;
  const waiting = changeNotices.filter(({ status, outcome }) => status === 'ASSESSED' && outcome === 'SCOPE_CHANGE');
  const asked = scopeChanges.find(
    ({ status, decidedOn, scopeDirection }) => status === 'ACCEPTED' && !decidedOn && scopeDirection === 'REDUCE',
  );
  return (
    <VerbButton
      verb="reduceScope"
      document={REDUCE_SCOPE}
      permission="decision:take"
      resource="certificates"
      maxWidth="md"
      defaultValues={{
        scopeZh: asked?.scopeZh ?? certificate.scopeZh,
        scopeEn: asked?.scopeEn ?? certificate.scopeEn ?? null,
        technicalCodes: asked?.technicalCodes ?? technicalCodes,
        reason: asked?.statedReason ?? '',
      }}
      toInput={(values: Values) => ({
        certificateId: certificate.id,
        expectedVersion: certificate.version,
        scopeZh: values.scopeZh,
        scopeEn: values.scopeEn ?? null,
        technicalCodes: values.technicalCodes,
        reason: values.reason,
        changeNoticeId: values.changeNoticeId ?? null,
      })}
    >
      {waiting.length > 0 && (
        <SelectInput
          source="changeNoticeId"
          choices={waiting.map(({ id, number }) => ({ id, name: number }))}
          translateChoice={false}
        />
      )}
      <ServiceFieldsInput source="technicalCodes" validate={needed} />
      <TextInput source="scopeZh" multiline minRows={2} validate={needed} />
      <TextInput source="scopeEn" multiline minRows={2} />
      <TextInput source="reason" multiline minRows={3} validate={needed} />
    </VerbButton>
  );
}

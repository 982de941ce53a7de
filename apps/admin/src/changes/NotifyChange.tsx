import { required, TextInput, useLocale } from 'react-admin';
import type { RaRecord } from 'react-admin';
import type { PlainDate } from '@touchstone/plain-date';
import type { ChangeKind } from '@touchstone/rules';
import { FileUploadInput } from '../shared/documents.js';
import { EnumsInput } from '../shared/EnumInput.js';
import { PlainDateInput } from '../shared/PlainDateInput.js';
import { useIsContact } from '../portal/index.js';
import { ReferencePicker } from '../shared/ReferencePicker.js';
import { VerbButton } from '../verbs/VerbButton.js';
import { NOTIFY_CHANGE } from './change.documents.js';

const needed = required();

interface Values {
  readonly certificationId: string;
  readonly kinds: ChangeKind[];
  readonly description: string;
  readonly occursOn: PlainDate;
  readonly notifiedOn?: PlainDate | null;
  readonly documentId?: string | null;
}

/** Tells of a change, for one file or for a file to be chosen. */
export function NotifyChange({ certificationId }: { readonly certificationId?: string }) {
  // What a client tells by itself, it tells today; the office says when a letter came in.
  const isContact = useIsContact();
  const locale = useLocale();
  const fileTitle = ({ number, client, programme }: RaRecord): string =>
    `${number} · ${client.name} · ${locale === 'zh' ? programme.titleZh : programme.titleEn}`;
  return (
    <VerbButton
      verb="notifyChange"
      document={NOTIFY_CHANGE}
      permission="change:notify"
      resource="changes"
      variant={certificationId ? 'outlined' : 'contained'}
      toInput={(values: Values) => ({
        certificationId: certificationId ?? values.certificationId,
        kinds: values.kinds,
        description: values.description,
        occursOn: values.occursOn,
        notifiedOn: values.notifiedOn ?? null,
        documentId: values.documentId ?? null,
      })}
    >
      {!certificationId && (
        <ReferencePicker
          source="certificationId"
          reference="certifications"
          optionText={fileTitle}
          filter={{ status: 'CERTIFIED' }}
          validate={needed}
        />
      )}
      <EnumsInput source="kinds" list="ChangeKind" validate={needed} />
      <TextInput source="description" multiline minRows={3} validate={needed} />
      <PlainDateInput source="occursOn" validate={needed} />
      {!isContact && <PlainDateInput source="notifiedOn" />}
      <FileUploadInput source="documentId" label="resources.changes.fields.document" />
    </VerbButton>
  );
}

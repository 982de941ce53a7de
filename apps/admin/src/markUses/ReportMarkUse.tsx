import type { PlainDate } from '@touchstone/plain-date';
import type { MarkMedium } from '@touchstone/rules';
import { required, TextInput, useLocale } from 'react-admin';
import type { RaRecord } from 'react-admin';
import { FileUploadInput } from '../shared/documents.js';
import { EnumInput } from '../shared/EnumInput.js';
import { PlainDateInput } from '../shared/PlainDateInput.js';
import { ReferencePicker } from '../shared/ReferencePicker.js';
import { VerbButton } from '../verbs/VerbButton.js';
import { REPORT_MARK_USE } from './mark-use.documents.js';

const needed = required();

interface Values {
  readonly certificationId: string;
  readonly medium: MarkMedium;
  readonly place: string;
  readonly usedSince: PlainDate;
  readonly sampleId?: string | null;
}

/** Puts a use of the mark on the register, for one file or for a file to be chosen. */
export function ReportMarkUse({ certificationId }: { readonly certificationId?: string }) {
  const locale = useLocale();
  const fileTitle = ({ number, client, programme }: RaRecord): string =>
    `${number} · ${client.name} · ${locale === 'zh' ? programme.titleZh : programme.titleEn}`;
  return (
    <VerbButton
      verb="reportMarkUse"
      document={REPORT_MARK_USE}
      permission="mark:report"
      resource="markUses"
      variant={certificationId ? 'outlined' : 'contained'}
      toInput={(values: Values) => ({
        certificationId: certificationId ?? values.certificationId,
        medium: values.medium,
        place: values.place,
        usedSince: values.usedSince,
        sampleId: values.sampleId ?? null,
      })}
    >
      {!certificationId && (
        <ReferencePicker source="certificationId" reference="certifications" optionText={fileTitle} validate={needed} />
      )}
      <EnumInput source="medium" list="MarkMedium" validate={needed} />
      <TextInput source="place" validate={needed} />
      <PlainDateInput source="usedSince" validate={needed} />
      <FileUploadInput source="sampleId" label="resources.markUses.fields.sample" />
    </VerbButton>
  );
}

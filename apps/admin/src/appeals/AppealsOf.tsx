import { Alert, Box } from '@mui/material';
import { required, TextInput, useTranslate } from 'react-admin';
import type { PlainDate } from '@touchstone/plain-date';
import type { AppealStatus } from '@touchstone/rules';
import { useViewer } from '../auth-provider/useViewer.js';
import { EnumChip } from '../shared/EnumChip.js';
import { PlainDateInput } from '../shared/PlainDateInput.js';
import { RecordLink } from '../shared/RecordLink.js';
import { VerbButton } from '../verbs/VerbButton.js';
import { FILE_APPEAL } from './appeal.documents.js';

interface Appealed {
  readonly id: string;
  readonly number: string;
  readonly status: AppealStatus;
}

interface Values {
  readonly grounds: string;
  readonly filedOn?: PlainDate | null;
  readonly lateReason?: string | null;
}

/** Appeals against the record at hand, as a line that cannot be overlooked. */
export function AppealsOf({ appeals }: { readonly appeals: readonly Appealed[] }) {
  const translate = useTranslate();
  if (appeals.length === 0) return null;
  return (
    <Alert severity="info" sx={{ mb: 2 }}>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {appeals.map(({ id, number, status }) => (
          <Box component="li" key={id} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
            <span>{translate('resources.appeals.underAppeal')}</span>
            <RecordLink resource="appeals" id={id}>
              {number}
            </RecordLink>
            <EnumChip list="AppealStatus" word={status} />
          </Box>
        ))}
      </Box>
    </Alert>
  );
}

/** Files an appeal against the record at hand; the client does so itself, or the office takes it down. */
export function FileAppeal({
  recordId,
  appeals,
}: {
  readonly recordId: string;
  readonly appeals: readonly Appealed[];
}) {
  const viewer = useViewer();
  if (appeals.some(({ status }) => status !== 'TAKEN_BACK')) return null;
  return (
    <VerbButton
      verb="fileAppeal"
      document={FILE_APPEAL}
      permission="appeal:file"
      resource="appeals"
      toInput={({ grounds, filedOn, lateReason }: Values) => ({
        recordId,
        grounds,
        filedOn: filedOn ?? null,
        lateReason: lateReason ?? null,
      })}
    >
      <TextInput source="grounds" multiline minRows={4} validate={required()} />
      {viewer?.clientId == null && <PlainDateInput source="filedOn" />}
      <TextInput source="lateReason" multiline />
    </VerbButton>
  );
}

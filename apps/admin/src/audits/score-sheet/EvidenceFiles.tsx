import { Box, Typography } from '@mui/material';
import { AutocompleteArrayInput, TextInput, required, useLocale, useTranslate } from 'react-admin';
import type { Locale } from '../../i18n/locale.js';
import { DocumentLink, FilesUploadInput } from '../../shared/documents.js';
import { Section } from '../../shared/Section.js';
import { VerbButton } from '../../verbs/VerbButton.js';
import { ADD_RESPONSE_FILES } from './evidence.documents.js';
import type { ScoreSheetRecord } from './sheet.documents.js';
import type { Leaf } from './tree.js';

interface EvidenceFilesProps {
  readonly record: ScoreSheetRecord;
  readonly leaves: readonly Leaf[];
  readonly readOnly: boolean;
}

interface Added {
  readonly criteria: readonly string[];
  readonly documentIds: readonly string[];
  readonly remark?: string | null;
}

type File = ScoreSheetRecord['audit']['responseFiles'][number];

const needed = required();

/** The files kept with answers of this sheet, each with the criteria it shows, and the way to add more. */
export function EvidenceFiles({ record, leaves, readOnly }: EvidenceFilesProps) {
  const translate = useTranslate();
  const files = record.audit.responseFiles.filter(({ evaluation }) => evaluation === record.evaluation);
  if (readOnly && files.length === 0) return null;
  return (
    <Box sx={{ mt: 2 }}>
      <Section title={translate('scoreSheet.files.title')}>
        {files.length === 0 && (
          <Typography variant="body2" color="textSecondary">
            {translate('scoreSheet.files.none')}
          </Typography>
        )}
        {byDocument(files).map(([first, ...others]) => (
          <Box
            key={first.id}
            sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, fontSize: 13, mb: 0.5, overflowWrap: 'anywhere' }}
          >
            <strong>{[first, ...others].map(({ criterion }) => criterion).join(' · ')}</strong>
            <DocumentLink document={first.document} />
          </Box>
        ))}
        {!readOnly && (
          <Box sx={{ mt: 1 }}>
            <AddFiles record={record} leaves={leaves} />
          </Box>
        )}
      </Section>
    </Box>
  );
}

function AddFiles({ record: { audit, evaluation }, leaves }: Omit<EvidenceFilesProps, 'readOnly'>) {
  const locale = useLocale() as Locale;
  return (
    <VerbButton
      verb="addResponseFiles"
      document={ADD_RESPONSE_FILES}
      permission="audit:score"
      resource="responseFiles"
      toInput={({ criteria, documentIds, remark = null }: Added) => ({
        auditId: audit.id,
        evaluation,
        criteria: [...criteria],
        documentIds: [...documentIds],
        remark: remark || null,
      })}
    >
      <AutocompleteArrayInput
        source="criteria"
        choices={leaves.map(({ code, title }) => ({ id: code, name: `${code} ${title[locale]}` }))}
        translateChoice={false}
        validate={needed}
      />
      <FilesUploadInput source="documentIds" validate={needed} />
      <TextInput source="remark" multiline />
    </VerbButton>
  );
}

/** Files by their content's record, in the order in which they are first named. */
function byDocument(files: readonly File[]): readonly (readonly [File, ...File[]])[] {
  const groups = new Map<string, [File, ...File[]]>();
  for (const file of files) {
    const key = file.document?.id ?? file.id;
    const group = groups.get(key);
    if (group) group.push(file);
    else groups.set(key, [file]);
  }
  return [...groups.values()];
}

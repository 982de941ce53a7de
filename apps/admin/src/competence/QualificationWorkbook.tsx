import DownloadOutlined from '@mui/icons-material/DownloadOutlined';
import UploadFileOutlined from '@mui/icons-material/UploadFileOutlined';
import { Alert, Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Form, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { usePermission } from '../auth-provider/usePermission.js';
import { request } from '../data-provider/request.js';
import { DownloadButton } from '../shared/Download.js';
import { FileUploadInput } from '../shared/documents.js';
import { ReadError } from '../shared/ReadError.js';
import { ReasonList } from '../verbs/ReasonList.js';
import { useVerb } from '../verbs/useVerb.js';
import { IMPORT_PREVIEW, IMPORT_QUALIFICATIONS } from './competence.documents.js';

/** Everybody's qualifications out as a workbook, and in again: looked at first, then all of it or nothing. */
export function QualificationWorkbook() {
  const translate = useTranslate();
  const may = usePermission('person:keep');
  const [open, setOpen] = useState(false);
  return (
    <Box sx={{ display: 'flex', gap: 0.75, flexWrap: 'wrap' }}>
      <DownloadButton size="small" startIcon={<DownloadOutlined />} href="/competence/qualifications.xlsx">
        {translate('resources.matrix.export')}
      </DownloadButton>
      {may && (
        <Button size="small" startIcon={<UploadFileOutlined />} aria-haspopup="dialog" onClick={() => setOpen(true)}>
          {translate('verbs.importQualifications.name')}
        </Button>
      )}
      {open && <ImportDialog onClose={() => setOpen(false)} />}
    </Box>
  );
}

function ImportDialog({ onClose }: { readonly onClose: () => void }) {
  const translate = useTranslate();
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby="import-title">
      <DialogTitle id="import-title" component="h2">
        {translate('verbs.importQualifications.name')}
      </DialogTitle>
      <DialogContent>
        <Typography variant="body2" color="textSecondary" sx={{ mb: 1.5 }}>
          {translate('verbs.importQualifications.explain')}
        </Typography>
        <Form>
          <FileUploadInput source="documentId" accept=".xlsx" />
          <Look onDone={onClose} />
        </Form>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}

/** What the workbook would do, and the button that does it. */
function Look({ onDone }: { readonly onDone: () => void }) {
  const translate = useTranslate();
  const documentId: string | null | undefined = useWatch({ name: 'documentId' });
  const { data, error } = useQuery({
    queryKey: ['importPreview', documentId],
    queryFn: ({ signal }) => request(IMPORT_PREVIEW, { documentId: documentId ?? '' }, signal),
    enabled: Boolean(documentId),
    staleTime: 0,
  });
  const { run, isPending } = useVerb('importQualifications', IMPORT_QUALIFICATIONS, { onDone });
  if (error) return <ReadError error={error} />;
  const preview = data?.qualificationImportPreview;
  if (!preview || !documentId) return null;
  const { refusals, codes, registrations, unchanged } = preview;
  return (
    <Box sx={{ mt: 1.5, display: 'grid', gap: 1.5, justifyItems: 'start' }} role="status">
      {refusals.length > 0 ? (
        <>
          <Alert severity="error">{translate('resources.matrix.faults', { smart_count: refusals.length })}</Alert>
          <ReasonList
            reasons={refusals.map((each) => ({ ...each, message: `${placeOf(each.field)}${each.message}` }))}
          />
        </>
      ) : (
        <>
          <Alert severity="success">{translate('resources.matrix.good', { codes, registrations, unchanged })}</Alert>
          <Button
            variant="contained"
            disabled={isPending || codes + registrations === 0}
            onClick={() => void run({ documentId })}
          >
            {translate('verbs.importQualifications.name')}
          </Button>
        </>
      )}
    </Box>
  );

  /** Where in the workbook a reason lies, as `SHEET.row.column` tells it. */
  function placeOf(field: string | null | undefined): string {
    const [sheet, row, column] = (field ?? '').split('.');
    if (!row) return '';
    const of = translate(`resources.matrix.sheets.${sheet}`, { _: sheet ?? '' });
    return `${translate('resources.matrix.row', { sheet: of, row })}${column ? ` ${column}` : ''}: `;
  }
}

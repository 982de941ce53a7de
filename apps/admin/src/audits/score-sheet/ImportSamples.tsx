import {
  Alert,
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  TextField,
  Typography,
} from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { request } from '../../data-provider/request.js';
import { ReasonList } from '../../verbs/ReasonList.js';
import { useVerb } from '../../verbs/useVerb.js';
import { readCsvFile } from '../../shared/read-csv-file.js';
import { ReadError } from '../../shared/ReadError.js';
import type { SampleSheet } from './sample-sheet.js';
import { IMPORT_SAMPLES, SAMPLES_IMPORT_PREVIEW } from './sheet-work.documents.js';
import type { SavedAnswers } from './sheet.documents.js';
import type { Leaf } from './tree.js';

interface ImportSamplesProps {
  readonly leaf: Leaf;
  readonly sheet: SampleSheet;
}

/** Takes in a table of samples, from a file or pasted: looked over first, line by line, then added whole. */
export function ImportSamples({ leaf, sheet }: ImportSamplesProps) {
  const translate = useTranslate();
  const [csv, setCsv] = useState<string | null>(null);
  return (
    <>
      <Button variant="outlined" aria-haspopup="dialog" onClick={() => setCsv('')}>
        {translate('verbs.importSamples.name')}
      </Button>
      {csv !== null && (
        <Dialog open onClose={() => setCsv(null)} maxWidth="sm" fullWidth aria-labelledby="import-samples">
          <DialogTitle id="import-samples" component="h2">
            {translate('verbs.importSamples.name')} · {leaf.code}
          </DialogTitle>
          <DialogContent>
            <Typography variant="body1" color="textSecondary" sx={{ mb: 1.5 }}>
              {translate('verbs.importSamples.explain')}
            </Typography>
            <TextField
              multiline
              fullWidth
              rows={6}
              label={translate('scoreSheet.samples.paste')}
              placeholder={translate('scoreSheet.samples.columns')}
              value={csv}
              onChange={({ target }) => setCsv(target.value)}
              sx={{ mb: 1 }}
            />
            <Button variant="outlined" component="label">
              {translate('resources.surveys.chooseFile')}
              <input
                type="file"
                accept=".csv,text/csv,text/plain"
                hidden
                onChange={({ target }) => {
                  const [file] = target.files ?? [];
                  if (file) void readCsvFile(file).then(setCsv);
                  target.value = '';
                }}
              />
            </Button>
            {csv.trim() !== '' && <Look leaf={leaf} sheet={sheet} csv={csv} onDone={() => setCsv(null)} />}
          </DialogContent>
          <DialogActions>
            <Button onClick={() => setCsv(null)}>{translate('ra.action.cancel')}</Button>
          </DialogActions>
        </Dialog>
      )}
    </>
  );
}

interface LookProps extends ImportSamplesProps {
  readonly csv: string;
  readonly onDone: () => void;
}

/** What the table would do, and the button that does it. */
function Look({ leaf: { code }, sheet: { scorecardId, version, onSaved }, csv, onDone }: LookProps) {
  const translate = useTranslate();
  const { data, error } = useQuery({
    queryKey: ['samplesImportPreview', scorecardId, code, csv],
    queryFn: ({ signal }) => request(SAMPLES_IMPORT_PREVIEW, { input: { scorecardId, criterion: code, csv } }, signal),
    staleTime: 0,
  });
  const { run, isPending } = useVerb('importSamples', IMPORT_SAMPLES, {
    onDone: (saved) => {
      onSaved(saved as SavedAnswers, [code]);
      onDone();
    },
  });
  const preview = data?.samplesImportPreview;
  if (error) return <ReadError error={error} />;
  if (!preview) return null;
  const { refusals, ...counts } = preview;
  return (
    <Box sx={{ mt: 1.5, display: 'grid', gap: 1.5, justifyItems: 'start' }} role="status">
      {refusals.length > 0 ? (
        <>
          <Alert severity="error">{translate('resources.surveys.importFaults', { count: refusals.length })}</Alert>
          <ReasonList reasons={refusals} />
        </>
      ) : (
        <>
          <Alert severity="success">{translate('scoreSheet.samples.good', counts)}</Alert>
          <Button
            variant="contained"
            disabled={isPending}
            onClick={() => void run({ scorecardId, expectedVersion: version(), criterion: code, csv })}
          >
            {translate('verbs.importSamples.name')}
          </Button>
        </>
      )}
    </Box>
  );
}

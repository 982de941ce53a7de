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
import { readSamples } from '@touchstone/rules';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { request } from '../../data-provider/request.js';
import { ReasonList } from '../../verbs/ReasonList.js';
import { useVerb } from '../../verbs/useVerb.js';
import { CsvFileButton } from '../../shared/CsvFileButton.js';
import { ReadError } from '../../shared/ReadError.js';
import { RECORD_MERGED_SAMPLES } from '../merged-sheet/merged.documents.js';
import { listedAgain } from './ListSamples.js';
import type { Sample, SampleSheet } from './sample-sheet.js';
import { IMPORT_SAMPLES, SAMPLES_IMPORT_PREVIEW } from './sheet-work.documents.js';
import type { Leaf } from './tree.js';

interface ImportSamplesProps {
  readonly leaf: Leaf;
  /** What is listed already. */
  readonly samples: readonly Sample[];
  readonly sheet: SampleSheet;
}

/** Takes in a table of samples, from a file or pasted: looked over first, line by line, then added whole. */
export function ImportSamples({ leaf, samples, sheet }: ImportSamplesProps) {
  const translate = useTranslate();
  const [csv, setCsv] = useState<string | null>(null);
  // Looked over when asked for: a table that is still being typed is no table yet.
  const [asked, setAsked] = useState<string | null>(null);
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
              minRows={6}
              maxRows={12}
              label={translate('scoreSheet.samples.paste')}
              placeholder={translate('scoreSheet.samples.columns')}
              value={csv}
              onChange={({ target }) => setCsv(target.value)}
              sx={{ mb: 1 }}
            />
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
              <Button variant="contained" disabled={csv.trim() === '' || csv === asked} onClick={() => setAsked(csv)}>
                {translate('scoreSheet.samples.look')}
              </Button>
              <CsvFileButton
                onRead={(text) => {
                  setCsv(text);
                  setAsked(text);
                }}
              />
            </Box>
            {csv.trim() !== '' && csv === asked && (
              <Look {...{ leaf, samples, sheet, csv }} onDone={() => setCsv(null)} />
            )}
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
function Look({ leaf: { code }, samples, sheet, csv, onDone }: LookProps) {
  const translate = useTranslate();
  const { scorecardId, version, onSaved, together } = sheet;
  const { data, error } = useQuery({
    queryKey: ['samplesImportPreview', scorecardId, code, csv],
    queryFn: ({ signal }) => request(SAMPLES_IMPORT_PREVIEW, { input: { scorecardId, criterion: code, csv } }, signal),
    staleTime: 0,
  });
  const saved = (answer: unknown) => {
    onSaved(answer, [code]);
    onDone();
  };
  const alone = useVerb('importSamples', IMPORT_SAMPLES, { onDone: saved });
  const shared = useVerb('recordMergedSamples', RECORD_MERGED_SAMPLES, { onDone: saved });
  const isPending = alone.isPending || shared.isPending;
  const takeIn = () =>
    together
      ? shared.run({
          auditId: together.auditId,
          scorecards: [...together.scorecards()],
          scorecardId,
          criterion: code,
          samples: [
            ...samples.map(listedAgain),
            ...readSamples(csv).samples.map((sample) => ({ ...sample, documentId: null })),
          ],
        })
      : alone.run({ scorecardId, expectedVersion: version(), criterion: code, csv });
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
          <Button variant="contained" disabled={isPending} onClick={() => void takeIn()}>
            {translate('verbs.importSamples.name')}
          </Button>
        </>
      )}
    </Box>
  );
}

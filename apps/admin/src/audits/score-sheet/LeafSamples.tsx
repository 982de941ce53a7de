import { Box, Dialog, DialogActions, DialogContent, DialogTitle, Button } from '@mui/material';
import { useCallback, useState } from 'react';
import type { ReactNode } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import type { Locale } from '../../i18n/locale.js';
import { Day } from '../../shared/Day.js';
import { DocumentLink } from '../../shared/documents.js';
import { Rows } from '../../shared/Rows.js';
import { ImportSamples } from './ImportSamples.js';
import { ListSamples } from './ListSamples.js';
import type { Sample, SampleSheet } from './sample-sheet.js';
import type { ScoreSheetRecord } from './sheet.documents.js';
import type { Leaf } from './tree.js';

/** The list of a leaf's samples, as its row shows it beside the count. */
export function useLeafSamples({ audit, evaluation }: ScoreSheetRecord, sheet: SampleSheet) {
  return useCallback(
    (leaf: Leaf, readOnly: boolean): { readonly isListed: boolean; readonly shown: ReactNode } => {
      const samples = audit.samples.filter((each) => each.evaluation === evaluation && each.criterion === leaf.code);
      const shown =
        readOnly && samples.length === 0 ? null : (
          <LeafSamples leaf={leaf} samples={samples} readOnly={readOnly} sheet={sheet} />
        );
      return { isListed: samples.length > 0, shown };
    },
    [audit, evaluation, sheet],
  );
}

interface LeafSamplesProps {
  readonly leaf: Leaf;
  readonly samples: readonly Sample[];
  readonly readOnly: boolean;
  readonly sheet: SampleSheet;
}

/** The way to a leaf's list: how long it is, or that one may be begun. */
export function LeafSamples({ leaf, samples, readOnly, sheet }: LeafSamplesProps) {
  const translate = useTranslate();
  const locale = useLocale() as Locale;
  const [open, setOpen] = useState(false);
  const title = `${translate('scoreSheet.samples.title')} · ${leaf.code} ${leaf.title[locale]}`;
  return (
    <>
      <Button variant="text" size="small" tabIndex={-1} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {samples.length > 0
          ? translate('scoreSheet.samples.open', { smart_count: samples.length })
          : translate('scoreSheet.samples.begin')}
      </Button>
      {open && (
        <Dialog open onClose={() => setOpen(false)} maxWidth="md" fullWidth aria-labelledby="leaf-samples">
          <DialogTitle id="leaf-samples" component="h2">
            {title}
          </DialogTitle>
          <DialogContent>
            <Samples samples={samples} />
          </DialogContent>
          <DialogActions sx={{ flexWrap: 'wrap', gap: 1 }}>
            {!readOnly && <ListSamples leaf={leaf} samples={samples} sheet={sheet} />}
            {!readOnly && <ImportSamples leaf={leaf} samples={samples} sheet={sheet} />}
            <Button onClick={() => setOpen(false)}>{translate('ra.action.close')}</Button>
          </DialogActions>
        </Dialog>
      )}
    </>
  );
}

function Samples({ samples }: { readonly samples: readonly Sample[] }) {
  const translate = useTranslate();
  const conforming = samples.filter(({ conforms }) => conforms).length;
  return (
    <>
      <Rows
        rows={samples}
        resource="samples"
        empty="scoreSheet.samples.none"
        columns={[
          { source: 'number', render: ({ number }) => number },
          { source: 'what', render: ({ what }) => what },
          { source: 'place', render: ({ place }) => place },
          { source: 'seenOn', render: ({ seenOn }) => <Day value={seenOn} /> },
          {
            source: 'conforms',
            render: ({ conforms }) => translate(`scoreSheet.samples.${conforms ? 'conforms' : 'fails'}`),
          },
          { source: 'remark', render: ({ remark }) => remark },
          { source: 'documentId', render: ({ document }) => <DocumentLink document={document} /> },
        ]}
      />
      {samples.length > 0 && (
        <Box sx={{ mt: 1, fontWeight: 600 }}>
          {translate('scoreSheet.samples.count', { sampled: samples.length, conforming })}
        </Box>
      )}
    </>
  );
}

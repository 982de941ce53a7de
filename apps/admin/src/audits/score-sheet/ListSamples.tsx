import { ArrayInput, BooleanInput, SimpleFormIterator, TextInput, required, useTranslate } from 'react-admin';
import { FileUploadInput } from '../../shared/documents.js';
import { PlainDateInput } from '../../shared/PlainDateInput.js';
import { VerbButton } from '../../verbs/VerbButton.js';
import type { Sample, SampleSheet } from './sample-sheet.js';
import { RECORD_SAMPLES } from './sheet-work.documents.js';
import type { SavedAnswers } from './sheet.documents.js';
import type { Leaf } from './tree.js';

interface Line {
  readonly what?: string | null;
  readonly place?: string | null;
  readonly seenOn?: Sample['seenOn'];
  readonly conforms?: boolean | null;
  readonly remark?: string | null;
  readonly documentId?: string | null;
}

interface ListSamplesProps {
  readonly leaf: Leaf;
  readonly samples: readonly Sample[];
  readonly sheet: SampleSheet;
}

const needed = required();

/** Lists a leaf's samples one by one; saving counts them. */
export function ListSamples({ leaf: { code }, samples, sheet: { scorecardId, version, onSaved } }: ListSamplesProps) {
  const translate = useTranslate();
  return (
    <VerbButton
      verb="recordSamples"
      document={RECORD_SAMPLES}
      permission="audit:score"
      resource="samples"
      maxWidth="md"
      variant="contained"
      label={translate('scoreSheet.samples.edit')}
      defaultValues={{ samples: samples.length > 0 ? samples.map(lineOf) : [{ conforms: true }] }}
      toInput={({ samples: lines }: { readonly samples?: readonly Line[] }) => ({
        scorecardId,
        expectedVersion: version(),
        criterion: code,
        samples: (lines ?? []).map(({ what, place, seenOn, conforms, remark, documentId }) => ({
          what: what ?? '',
          place: place || null,
          seenOn: seenOn || null,
          conforms: conforms ?? false,
          remark: remark || null,
          documentId: documentId ?? null,
        })),
      })}
      onDone={(saved) => onSaved(saved as SavedAnswers, [code])}
    >
      <ArrayInput source="samples">
        <SimpleFormIterator inline disableReordering>
          <TextInput source="what" label="resources.samples.fields.what" validate={needed} helperText={false} />
          <TextInput source="place" label="resources.samples.fields.place" helperText={false} />
          <PlainDateInput source="seenOn" label="resources.samples.fields.seenOn" helperText={false} />
          <BooleanInput source="conforms" label="resources.samples.fields.conforms" defaultValue helperText={false} />
          <TextInput source="remark" label="resources.samples.fields.remark" helperText={false} />
          <FileUploadInput source="documentId" label="resources.samples.fields.documentId" />
        </SimpleFormIterator>
      </ArrayInput>
    </VerbButton>
  );
}

function lineOf({ what, place, seenOn, conforms, remark, document }: Sample): Line {
  return {
    what,
    place: place ?? null,
    seenOn: seenOn ?? null,
    conforms,
    remark: remark ?? null,
    documentId: document?.id ?? null,
  };
}

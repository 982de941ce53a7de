import { ArrayInput, BooleanInput, SimpleFormIterator, TextInput, required, useTranslate } from 'react-admin';
import { FileUploadInput } from '../../shared/documents.js';
import { PlainDateInput } from '../../shared/PlainDateInput.js';
import { VerbButton } from '../../verbs/VerbButton.js';
import { RECORD_MERGED_SAMPLES } from '../merged-sheet/merged.documents.js';
import type { Sample, SampleSheet } from './sample-sheet.js';
import { RECORD_SAMPLES } from './sheet-work.documents.js';
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

/** Lists a leaf's samples one by one; saving counts them, at every leaf that the list serves. */
export function ListSamples({ leaf: { code }, samples, sheet }: ListSamplesProps) {
  const translate = useTranslate();
  const { scorecardId, version, onSaved, together } = sheet;
  const form = {
    permission: 'audit:score',
    resource: 'samples',
    maxWidth: 'md',
    variant: 'contained',
    label: translate('scoreSheet.samples.edit'),
    defaultValues: { samples: samples.length > 0 ? samples.map(lineOf) : [{ conforms: true }] },
    onDone: (saved: unknown) => onSaved(saved, [code]),
    children: <Lines />,
  } as const;
  if (together)
    return (
      <VerbButton
        verb="recordMergedSamples"
        document={RECORD_MERGED_SAMPLES}
        {...form}
        toInput={({ samples: lines }: Listed) => ({
          auditId: together.auditId,
          scorecards: [...together.scorecards()],
          scorecardId,
          criterion: code,
          samples: (lines ?? []).map(inputOf),
        })}
      />
    );
  return (
    <VerbButton
      verb="recordSamples"
      document={RECORD_SAMPLES}
      {...form}
      toInput={({ samples: lines }: Listed) => ({
        scorecardId,
        expectedVersion: version(),
        criterion: code,
        samples: (lines ?? []).map(inputOf),
      })}
    />
  );
}

interface Listed {
  readonly samples?: readonly Line[];
}

function Lines() {
  return (
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
  );
}

/** A line as the API takes it. */
function inputOf({ what, place, seenOn, conforms, remark, documentId }: Line) {
  return {
    what: what ?? '',
    place: place || null,
    seenOn: seenOn || null,
    conforms: conforms ?? false,
    remark: remark || null,
    documentId: documentId ?? null,
  };
}

/** A sample as it is listed now, to be listed again. */
export function listedAgain(sample: Sample) {
  return inputOf(lineOf(sample));
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

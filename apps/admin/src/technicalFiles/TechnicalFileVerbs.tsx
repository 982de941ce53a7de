import type { PlainDate } from '@touchstone/plain-date';
import type { DisposalOutcome, FileItemKind } from '@touchstone/rules';
import { FormDataConsumer, required, TextInput, useRedirect, useTranslate } from 'react-admin';
import { useToday, useViewer } from '../auth-provider/useViewer.js';
import { EnumInput } from '../shared/EnumInput.js';
import { PlainDateInput } from '../shared/PlainDateInput.js';
import { VerbButton } from '../verbs/VerbButton.js';
import {
  DECIDE_DISPOSAL,
  DESTROY_TECHNICAL_FILE,
  OPEN_TECHNICAL_FILE,
  SEAL_TECHNICAL_FILE,
} from './technical-file.documents.js';
import type { TechnicalFileRecord } from './technical-file.documents.js';

const needed = required();
const resource = 'technicalFiles';

/** Opens the technical file of a decision, on the decision's own page. */
export function OpenTechnicalFile({ decisionId }: { readonly decisionId: string }) {
  const redirect = useRedirect();
  return (
    <VerbButton
      verb="openTechnicalFile"
      document={OPEN_TECHNICAL_FILE}
      permission="archive:keep"
      resource={resource}
      confirm
      toInput={() => ({ decisionId, archivistId: null })}
      onDone={({ id }) => redirect('show', resource, id)}
    />
  );
}

interface Props {
  readonly file: TechnicalFileRecord;
}

const sameOf = ({ id, version }: TechnicalFileRecord) => ({ technicalFileId: id, expectedVersion: version });

/** What can be done with a technical file as it stands. */
export function TechnicalFileVerbs({ file, missing }: Props & { readonly missing: readonly FileItemKind[] }) {
  const today = useToday();
  const me = useViewer()?.personId ?? null;
  const isMine = me !== null && me === file.archivist?.id;
  if (file.status === 'OPEN') return isMine ? <Seal file={file} missing={missing} /> : null;
  if (file.status === 'RELEASED')
    return me !== null && me !== file.disposedBy?.id && !file.isHeld ? <Destroy file={file} /> : null;
  const isOver = today !== undefined && today > file.retainUntil;
  return file.status === 'SEALED' && isOver && !isMine ? <Dispose file={file} /> : null;
}

/** Seals the file; every part that is missing is explained. */
function Seal({ file, missing }: Props & { readonly missing: readonly FileItemKind[] }) {
  const translate = useTranslate();
  return (
    <VerbButton
      verb="sealTechnicalFile"
      document={SEAL_TECHNICAL_FILE}
      permission="archive:keep"
      variant="contained"
      resource={resource}
      confirm
      toInput={({ gaps = {} }: { gaps?: Partial<Record<FileItemKind, string>> }) => ({
        ...sameOf(file),
        gaps: missing.map((kind) => ({ kind, reason: gaps[kind] ?? '' })),
      })}
    >
      {missing.map((kind) => (
        <TextInput
          key={kind}
          source={`gaps.${kind}`}
          label={translate('resources.technicalFiles.gapOf', { part: translate(`enums.FileItemKind.${kind}`) })}
          validate={needed}
        />
      ))}
    </VerbButton>
  );
}

/** Destroys what is kept of a released file: for good. */
function Destroy({ file }: Props) {
  return (
    <VerbButton
      verb="destroyTechnicalFile"
      document={DESTROY_TECHNICAL_FILE}
      permission="archive:keep"
      resource={resource}
      confirm
      toInput={({ reason }: { readonly reason: string }) => ({ ...sameOf(file), reason })}
    >
      <TextInput source="reason" multiline minRows={2} validate={needed} />
    </VerbButton>
  );
}

interface Decided {
  readonly outcome: DisposalOutcome;
  readonly reason: string;
  readonly keepUntil?: PlainDate | null;
}

function Dispose({ file }: Props) {
  return (
    <VerbButton
      verb="decideDisposal"
      document={DECIDE_DISPOSAL}
      permission="archive:dispose"
      variant="contained"
      resource={resource}
      toInput={({ outcome, reason, keepUntil }: Decided) => ({
        ...sameOf(file),
        outcome,
        reason,
        keepUntil: outcome === 'KEEP' ? (keepUntil ?? null) : null,
      })}
    >
      <EnumInput source="outcome" list="DisposalOutcome" validate={needed} />
      <TextInput source="reason" multiline minRows={2} validate={needed} />
      <FormDataConsumer<Decided>>
        {({ formData }) => formData.outcome === 'KEEP' && <PlainDateInput source="keepUntil" validate={needed} />}
      </FormDataConsumer>
    </VerbButton>
  );
}

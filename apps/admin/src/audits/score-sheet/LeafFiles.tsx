import { Box } from '@mui/material';
import { useCallback } from 'react';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { DocumentLink } from '../../shared/documents.js';
import { VerbButton } from '../../verbs/VerbButton.js';
import { BESIDE_ROW } from './beside-row.js';
import { REMOVE_RESPONSE_FILE } from './evidence.documents.js';
import type { ScoreSheetRecord } from './sheet.documents.js';
import type { Leaf } from './tree.js';

type File = ScoreSheetRecord['audit']['responseFiles'][number];

/** The files kept with an answer, as its row shows them; nothing where there are none. */
export function useLeafFiles({ audit, evaluation }: ScoreSheetRecord, readOnly: boolean): (leaf: Leaf) => ReactNode {
  return useCallback(
    ({ code }: Leaf) =>
      audit.responseFiles
        .filter((file) => file.criterion === code && file.evaluation === evaluation)
        .map((file) => <LeafFile key={file.id} file={file} readOnly={readOnly} />),
    [audit, evaluation, readOnly],
  );
}

function LeafFile({ file, readOnly }: { readonly file: File; readonly readOnly: boolean }) {
  const translate = useTranslate();
  return (
    <Box sx={BESIDE_ROW}>
      <span>{translate('scoreSheet.files.mark')}</span>
      <DocumentLink document={file.document} />
      {file.remark && <span>{file.remark}</span>}
      <span>{file.addedBy}</span>
      {!readOnly && (
        <VerbButton
          verb="removeResponseFile"
          document={REMOVE_RESPONSE_FILE}
          permission="audit:score"
          resource="responseFiles"
          variant="text"
          confirm
          toInput={() => ({ responseFileId: file.id })}
        />
      )}
    </Box>
  );
}

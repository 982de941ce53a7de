import { Box, Button, Paper, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { Form, Title, useRedirect, useRequireAccess, useTranslate } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { FileUploadInput } from '../shared/documents.js';
import type { EditionSourceInput } from '../gql/graphql.js';
import { useVerb } from '../verbs/useVerb.js';
import { UPLOAD_EDITION } from './edition-verb.documents.js';
import { PreviewReport } from './PreviewReport.js';
import { usePreview } from './usePreview.js';

/** Puts an edition of the body's own on the shelf: looked over first, in full, against the one before it. */
export function EditionUpload() {
  const translate = useTranslate();
  const { isPending } = useRequireAccess({ resource: 'editions', action: 'create' });
  if (isPending) return null;
  return (
    <Box sx={{ maxWidth: 980 }}>
      <Title title="verbs.uploadEdition.name" preferenceKey={false} />
      <Typography variant="body1" color="textSecondary" sx={{ mb: 2 }}>
        {translate('verbs.uploadEdition.explain')}
      </Typography>
      <Form defaultValues={{ documentId: null, text: '' }}>
        <Source />
      </Form>
    </Box>
  );
}

function Source() {
  const translate = useTranslate();
  const redirect = useRedirect();
  const { register } = useFormContext();
  const [documentId, text] = useWatch({ name: ['documentId', 'text'] }) as [string | null, string];
  const source: EditionSourceInput = documentId ? { documentId } : { text };
  const [looked, setLooked] = useState<EditionSourceInput | null>(null);
  const { preview, isPending } = usePreview(looked);
  const upload = useVerb('uploadEdition', UPLOAD_EDITION, {
    onDone: ({ editionId }) => redirect('show', 'editions', editionId),
  });
  const isLookedOver = preview != null && JSON.stringify(looked) === JSON.stringify(source);
  const isSound = isLookedOver && preview.problems.length === 0 && preview.refusals.length === 0;
  return (
    <>
      <Paper variant="outlined" sx={{ borderColor: 'divider', p: 2, mb: 2, display: 'grid', gap: 1 }}>
        <FileUploadInput source="documentId" label="resources.editions.fields.file" accept=".yaml,.yml,.xlsx" />
        <TextField
          {...register('text')}
          label={translate('resources.editions.fields.text')}
          multiline
          minRows={6}
          maxRows={18}
          disabled={Boolean(documentId)}
          slotProps={{ htmlInput: { spellCheck: false, style: { fontFamily: 'monospace', fontSize: 13 } } }}
        />
        <Box sx={{ display: 'flex', gap: 1, justifyContent: 'flex-end' }}>
          <Button
            variant="outlined"
            disabled={isPending || (!documentId && text.trim() === '')}
            onClick={() => setLooked(source)}
          >
            {translate('resources.editions.preview')}
          </Button>
          <Button variant="contained" disabled={!isSound || upload.isPending} onClick={() => void upload.run(source)}>
            {translate('verbs.uploadEdition.name')}
          </Button>
        </Box>
      </Paper>
      {isLookedOver && <PreviewReport preview={preview} />}
    </>
  );
}

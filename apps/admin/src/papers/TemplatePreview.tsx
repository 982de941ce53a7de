import { Box, Button, MenuItem, TextField } from '@mui/material';
import type { TemplateContent } from '@touchstone/rules';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { ownHeaders } from '../data-provider/request.js';
import type { Desk } from './paper.documents.js';

interface TemplatePreviewProps {
  readonly desk: Desk;
  readonly content: TemplateContent;
}

/** Tries a template on a real record before it is published; the paper opens in a window of its own. */
export function TemplatePreview({ desk, content }: TemplatePreviewProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const [recordId, setRecordId] = useState('');
  const [busy, setBusy] = useState(false);
  const chosen = desk.samples.find((sample) => sample.recordId === recordId) ?? desk.samples[0];
  const preview = async () => {
    if (!chosen) return;
    setBusy(true);
    const fault = await openPreview(`/papers/${desk.kind}/${chosen.recordId}`, content).catch(() => 'errors.NETWORK');
    setBusy(false);
    if (fault) notify(fault, { type: 'error', autoHideDuration: 10_000, multiLine: true });
  };
  if (desk.samples.length === 0) return <span>{translate('resources.templates.noSample')}</span>;
  return (
    <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
      <TextField
        select
        size="small"
        label={translate('resources.templates.sample')}
        value={chosen?.recordId ?? ''}
        onChange={({ target }) => setRecordId(target.value)}
        sx={{ minWidth: 220 }}
      >
        {desk.samples.map((sample) => (
          <MenuItem key={sample.recordId} value={sample.recordId}>
            {sample.subject}
          </MenuItem>
        ))}
      </TextField>
      <Button variant="outlined" disabled={busy} onClick={() => void preview()}>
        {translate('resources.templates.preview')}
      </Button>
    </Box>
  );
}

/** Opens the paper, or answers why there is none. */
async function openPreview(path: string, content: TemplateContent): Promise<string | null> {
  const answer = await fetch(path, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', ...ownHeaders() },
    body: JSON.stringify(content),
  });
  if (!answer.ok) return ((await answer.json()) as { message: string }).message;
  globalThis.open(URL.createObjectURL(await answer.blob()), '_blank');
  return null;
}

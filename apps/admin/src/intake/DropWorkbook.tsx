import UploadFileOutlined from '@mui/icons-material/UploadFileOutlined';
import { Box, Button, Typography } from '@mui/material';
import { useRef, useState } from 'react';
import type { DragEvent } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { ApiError, sayError } from '../data-provider/api-error.js';
import { codeOfFile } from '../data-provider/documents.js';
import { ownHeaders } from '../data-provider/request.js';

/** A workbook that the API has taken in to be looked at. */
export interface UploadedWorkbook {
  readonly id: string;
  readonly fileName: string;
  readonly sha256: string;
}

interface DropWorkbookProps {
  readonly workbook: UploadedWorkbook | null;
  readonly onUploaded: (workbook: UploadedWorkbook) => void;
}

/** Takes a filled-in workbook, dropped or chosen; it is only looked at, nothing is written. */
export function DropWorkbook({ workbook, onUploaded }: DropWorkbookProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const picker = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const [isBusy, setBusy] = useState(false);

  const take = async (file: File | undefined) => {
    if (!file) return;
    setBusy(true);
    try {
      onUploaded(await upload(file));
    } catch (error) {
      const { key, values } = sayError(error);
      const message = error instanceof ApiError && error.code === 'INVALID_INPUT' ? error.message : key;
      notify(message, { type: 'error', messageArgs: { ...values } });
    } finally {
      setBusy(false);
    }
  };
  const hover = (over: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(over);
  };

  return (
    <Box
      onDragOver={hover(true)}
      onDragLeave={hover(false)}
      onDrop={(event) => {
        hover(false)(event);
        void take(event.dataTransfer.files[0]);
      }}
      sx={{
        border: '1px dashed',
        borderColor: isOver ? 'primary.main' : 'divider',
        borderRadius: 1,
        p: 2,
        display: 'grid',
        gap: 1,
        justifyItems: 'center',
        textAlign: 'center',
      }}
    >
      <Button
        variant="outlined"
        startIcon={<UploadFileOutlined />}
        disabled={isBusy}
        onClick={() => picker.current?.click()}
      >
        {translate(isBusy ? 'shared.upload.busy' : workbook ? 'shared.upload.replace' : 'shared.upload.choose')}
      </Button>
      <Typography variant="body2" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
        {workbook?.fileName ?? translate('resources.intake.drop')}
      </Typography>
      <input
        ref={picker}
        type="file"
        hidden
        accept=".xlsx"
        onChange={(event) => {
          void take(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
    </Box>
  );
}

/** @throws ApiError when the API does not take the file, with its own word on why */
async function upload(file: File): Promise<UploadedWorkbook> {
  const form = new FormData();
  form.append('file', file);
  const response = await fetch('/intake/workbooks', {
    method: 'POST',
    body: form,
    credentials: 'same-origin',
    headers: ownHeaders(),
  }).catch((cause: unknown) => {
    throw new ApiError('NETWORK', String(cause));
  });
  const answer = (await response.json().catch(() => ({}))) as Partial<UploadedWorkbook> & { readonly message?: string };
  if (response.ok && answer.id)
    return { id: answer.id, fileName: answer.fileName ?? file.name, sha256: answer.sha256 ?? '' };
  throw new ApiError(codeOfFile(response.status), answer.message ?? `HTTP ${response.status}`);
}

import AttachFileOutlined from '@mui/icons-material/AttachFileOutlined';
import FileDownloadOutlined from '@mui/icons-material/FileDownloadOutlined';
import { Box, Button, FormHelperText, Typography } from '@mui/material';
import { useId, useRef, useState } from 'react';
import { FieldTitle, InputHelperText, useInput, useNotify, useTranslate } from 'react-admin';
import type { InputProps } from 'react-admin';
import { ApiError, sayError } from '../data-provider/api-error.js';
import { documentAddress, uploadDocument } from '../data-provider/documents.js';
import type { UploadedDocument } from '../data-provider/documents.js';
import { DownloadLink } from './Download.js';

interface DocumentLinkProps {
  readonly document: { readonly id: string; readonly fileName: string; readonly size?: number } | null | undefined;
}

/** Leads to a file kept as evidence: it is saved, never opened in the page. */
export function DocumentLink({ document }: DocumentLinkProps) {
  if (!document) return null;
  return (
    <DownloadLink
      href={documentAddress(document.id)}
      sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, verticalAlign: 'middle' }}
    >
      <FileDownloadOutlined sx={{ fontSize: 16 }} />
      <span>{document.fileName}</span>
      {document.size !== undefined && (
        <Typography variant="caption" color="textSecondary" component="span" sx={{ flex: 'none' }}>
          {saySize(document.size)}
        </Typography>
      )}
    </DownloadLink>
  );
}

type FileUploadInputProps = Pick<InputProps, 'source' | 'label' | 'validate'> & { readonly accept?: string };

/** Uploads a file as soon as it is chosen; the input holds the stored document's id. */
export function FileUploadInput({ source, label, validate, accept }: FileUploadInputProps) {
  const translate = useTranslate();
  const { field, fieldState, isRequired } = useInput({ source, ...(validate ? { validate } : {}) });
  const picker = useRef<HTMLInputElement>(null);
  const labelId = useId();
  const [kept, setKept] = useState<UploadedDocument | null>(null);
  const { upload, busy } = useUpload();

  const take = async (file: File | undefined) => {
    const stored = file && (await upload(file));
    if (!stored) return;
    setKept(stored);
    field.onChange(stored.id);
  };

  return (
    <Box sx={{ my: 0.5 }}>
      <Typography
        id={labelId}
        variant="caption"
        color={fieldState.invalid ? 'error' : 'text.secondary'}
        component="div"
      >
        <FieldTitle label={label} source={source} isRequired={isRequired} />
      </Typography>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, flexWrap: 'wrap' }}>
        <Button
          variant="outlined"
          startIcon={<AttachFileOutlined />}
          disabled={busy}
          aria-describedby={labelId}
          onClick={() => picker.current?.click()}
        >
          {translate(busy ? 'shared.upload.busy' : kept ? 'shared.upload.replace' : 'shared.upload.choose')}
        </Button>
        {kept && <DocumentLink document={kept} />}
        <input
          ref={picker}
          type="file"
          hidden
          accept={accept}
          onChange={(event) => void take(event.target.files?.[0])}
        />
      </Box>
      {fieldState.error?.message && (
        <FormHelperText error>
          <InputHelperText error={fieldState.error.message} />
        </FormHelperText>
      )}
    </Box>
  );
}

/** Uploads files one after another; the input holds the stored documents' ids. */
export function FilesUploadInput({ source, label, validate, accept }: FileUploadInputProps) {
  const translate = useTranslate();
  const { field, fieldState, isRequired } = useInput({ source, ...(validate ? { validate } : {}) });
  const picker = useRef<HTMLInputElement>(null);
  const labelId = useId();
  const [kept, setKept] = useState<readonly UploadedDocument[]>([]);
  const { upload, busy } = useUpload();

  const add = async (files: readonly File[]) => {
    const stored: UploadedDocument[] = [];
    for (const file of files) {
      const one = await upload(file);
      if (one) stored.push(one);
    }
    keep([...kept, ...stored]);
  };
  const keep = (documents: readonly UploadedDocument[]) => {
    setKept(documents);
    field.onChange(documents.length === 0 ? undefined : documents.map(({ id }) => id));
  };

  return (
    <Box sx={{ my: 0.5 }}>
      <Typography
        id={labelId}
        variant="caption"
        color={fieldState.invalid ? 'error' : 'text.secondary'}
        component="div"
      >
        <FieldTitle label={label} source={source} isRequired={isRequired} />
      </Typography>
      {kept.map((document) => (
        <Box key={document.id} sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
          <DocumentLink document={document} />
          <Button size="small" onClick={() => keep(kept.filter(({ id }) => id !== document.id))}>
            {translate('shared.upload.remove')}
          </Button>
        </Box>
      ))}
      <Button
        variant="outlined"
        startIcon={<AttachFileOutlined />}
        disabled={busy}
        aria-describedby={labelId}
        onClick={() => picker.current?.click()}
      >
        {translate(busy ? 'shared.upload.busy' : 'shared.upload.chooseSeveral')}
      </Button>
      <input
        ref={picker}
        type="file"
        hidden
        multiple
        accept={accept}
        onChange={(event) => void add([...(event.target.files ?? [])])}
      />
      {fieldState.error?.message && (
        <FormHelperText error>
          <InputHelperText error={fieldState.error.message} />
        </FormHelperText>
      )}
    </Box>
  );
}

/** Sends a file to the store, and says why where that fails. */
function useUpload() {
  const notify = useNotify();
  const [busy, setBusy] = useState(false);
  const upload = async (file: File): Promise<UploadedDocument | null> => {
    setBusy(true);
    try {
      return await uploadDocument(file);
    } catch (error) {
      const { key, values } = sayError(error);
      notify(error instanceof ApiError && error.code === 'INVALID_INPUT' ? error.message : key, {
        type: 'error',
        messageArgs: { ...values },
      });
      return null;
    } finally {
      setBusy(false);
    }
  };
  return { upload, busy };
}

/** A file's size as one reads it. */
export function saySize(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  const kilobytes = bytes / 1024;
  return kilobytes < 1024 ? `${Math.ceil(kilobytes)} kB` : `${(kilobytes / 1024).toFixed(1)} MB`;
}

import ContentCopyOutlined from '@mui/icons-material/ContentCopyOutlined';
import { IconButton, Tooltip } from '@mui/material';
import { useNotify, useTranslate } from 'react-admin';

/** Puts a text where it can be pasted from, whole. */
export function CopyButton({ value }: { readonly value: string }) {
  const translate = useTranslate();
  const notify = useNotify();
  const copy = async () => {
    await navigator.clipboard.writeText(value);
    notify('shared.copied', { type: 'info' });
  };
  return (
    <Tooltip title={translate('shared.copy')}>
      <IconButton aria-label={translate('shared.copy')} onClick={() => void copy()}>
        <ContentCopyOutlined sx={{ fontSize: 15 }} />
      </IconButton>
    </Tooltip>
  );
}

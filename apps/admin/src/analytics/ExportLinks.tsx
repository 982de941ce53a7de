import DownloadOutlined from '@mui/icons-material/DownloadOutlined';
import { Button } from '@mui/material';

interface ExportLinksProps {
  readonly of: 'scores' | 'scored-audits';
  readonly input: object;
}

/** An answer in full as files. */
export function ExportLinks({ of, input }: ExportLinksProps) {
  const query = new URLSearchParams({ input: JSON.stringify(input) }).toString();
  return (
    <>
      {(['csv', 'xlsx'] as const).map((format) => (
        <Button
          key={format}
          component="a"
          href={`/exports/${of}.${format}?${query}`}
          download
          size="small"
          startIcon={<DownloadOutlined />}
        >
          {format.toUpperCase()}
        </Button>
      ))}
    </>
  );
}

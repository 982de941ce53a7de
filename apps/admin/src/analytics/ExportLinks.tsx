import DownloadOutlined from '@mui/icons-material/DownloadOutlined';
import { DownloadButton } from '../shared/Download.js';

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
        <DownloadButton
          key={format}
          href={`/exports/${of}.${format}?${query}`}
          size="small"
          startIcon={<DownloadOutlined />}
        >
          {format.toUpperCase()}
        </DownloadButton>
      ))}
    </>
  );
}

import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { readCsvFile } from './read-csv-file.js';

/** Chooses a file of comma-separated values, and hands its text on. */
export function CsvFileButton({ onRead }: { readonly onRead: (text: string) => void }) {
  const translate = useTranslate();
  return (
    <Button variant="outlined" component="label">
      {translate('shared.chooseCsv')}
      <input
        type="file"
        accept=".csv,text/csv,text/plain"
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void readCsvFile(file).then(onRead);
          // So that the same file, mended, may be chosen again.
          target.value = '';
        }}
      />
    </Button>
  );
}

import { Box } from '@mui/material';
import { DocumentLink } from '../shared/documents.js';
import { Fact } from '../shared/Section.js';
import type { NonconformityRecord } from './nonconformity.documents.js';

type File = NonconformityRecord['evidenceFiles'][number];

/** Files of a nonconformity that show one thing. */
export function filesOf({ evidenceFiles }: NonconformityRecord, purpose: File['purpose']): readonly File[] {
  return evidenceFiles.filter((each) => each.purpose === purpose);
}

/** Kept files as a fact of their own; nothing where there are none. */
export function Files({ files }: { readonly files: readonly File[] }) {
  if (files.length === 0) return null;
  return (
    <Fact source="files" wide>
      <Box component="span" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, rowGap: 0.5 }}>
        {files.map(({ id, document }) => (
          <DocumentLink key={id} document={document} />
        ))}
      </Box>
    </Fact>
  );
}

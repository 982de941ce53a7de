import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { useLocale } from 'react-admin';
import type { Locale } from '../../i18n/locale.js';
import { MONO } from '../../theme/tokens.js';
import type { Group } from './tree.js';

interface SheetGroupProps {
  readonly group: Group;
  /** Whether the chapter's own heading already says it. */
  readonly isChapter: boolean;
  readonly children: ReactNode;
}

/** Rows under one heading. */
export function SheetGroup({ group, isChapter, children }: SheetGroupProps) {
  const locale = useLocale() as Locale;
  return (
    <Box>
      {!isChapter && (
        <Box
          sx={{ px: 2, pt: 1, pb: 0.5, fontSize: 12.5, color: 'text.secondary', borderTop: 1, borderColor: 'divider' }}
        >
          <Box component="span" sx={{ fontFamily: MONO, mr: 1 }}>
            {group.code}
          </Box>
          {group.title[locale]}
        </Box>
      )}
      {children}
    </Box>
  );
}

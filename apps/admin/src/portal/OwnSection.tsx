import { Box } from '@mui/material';
import { Children, isValidElement } from 'react';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { EmptyState } from '../shared/EmptyState.js';
import { Section } from '../shared/Section.js';

interface OwnSectionProps {
  /** Its words are `portal.<words>.title`, `.none` and `.noneHint`. */
  readonly words: 'audits' | 'certificates';
  /** What there is, one beneath the other; where there is nothing, that is said. */
  readonly children: ReactNode;
}

/** A piece of the first page: a few records of the reader's own. */
export function OwnSection({ words, children }: OwnSectionProps) {
  const translate = useTranslate();
  const rows = Children.toArray(children);
  return (
    <Section title={translate(`portal.${words}.title`)} flush>
      {rows.length === 0 && (
        <EmptyState title={translate(`portal.${words}.none`)} hint={translate(`portal.${words}.noneHint`)} />
      )}
      {rows.map((row) => (
        <Box key={isValidElement(row) ? row.key : 'text'} sx={ROW}>
          {row}
        </Box>
      ))}
    </Section>
  );
}

const ROW = { px: 2, py: 1.25, display: 'grid', gap: 0.5, '& + &': { borderTop: 1, borderColor: 'divider' } } as const;

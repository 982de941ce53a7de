import { Box, Paper, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useResourceContext, useTranslateLabel } from 'react-admin';
import { Dash } from './numbers.js';
import { ScrollBox } from './ScrollBox.js';

interface SectionProps {
  readonly title?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  /** Lets a table reach the section's edges. */
  readonly flush?: boolean;
}

/** A titled piece of a record's page. */
export function Section({ title, actions, children, flush = false }: SectionProps) {
  return (
    <Paper component="section" variant="outlined" sx={{ borderColor: 'divider', mb: 2, overflow: 'hidden' }}>
      {(title ?? actions) && (
        <Box
          sx={{
            display: 'flex',
            flexWrap: 'wrap',
            alignItems: 'center',
            justifyContent: 'space-between',
            gap: 1,
            px: 2,
            py: 1,
            minHeight: 44,
            borderBottom: 1,
            borderColor: 'divider',
          }}
        >
          <Typography variant="h3" component="h2">
            {title}
          </Typography>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 0.75 }}>{actions}</Box>
        </Box>
      )}
      {flush ? <ScrollBox>{children}</ScrollBox> : <Box sx={{ px: 2, py: 1.5 }}>{children}</Box>}
    </Paper>
  );
}

/** Facts side by side as far as there is room. */
export function Facts({ children }: { readonly children: ReactNode }) {
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: 'grid',
        columnGap: 3,
        rowGap: 1.5,
        gridTemplateColumns: 'repeat(auto-fill, minmax(min(220px, 100%), 1fr))',
      }}
    >
      {children}
    </Box>
  );
}

interface FactProps {
  /** The field; its label is `resources.<resource>.fields.<source>`. */
  readonly source: string;
  /** Whose field it is, where not the page's own resource's. */
  readonly resource?: string;
  /** A label other than the field's own. */
  readonly label?: string;
  /** Takes a whole line. */
  readonly wide?: boolean;
  readonly children?: ReactNode;
}

/** One fact under its name; a dash where there is none. */
export function Fact({ source, resource, label, wide = false, children }: FactProps) {
  const page = useResourceContext();
  const translateLabel = useTranslateLabel();
  const empty = children == null || children === '' || children === false;
  return (
    <Box sx={wide ? { gridColumn: '1 / -1' } : {}}>
      <Typography component="dt" variant="caption" color="textSecondary">
        {translateLabel({ ...(label ? { label } : {}), source, resource: resource ?? page ?? '' })}
      </Typography>
      <Typography component="dd" variant="body1" sx={{ m: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}>
        {empty ? <Dash /> : children}
      </Typography>
    </Box>
  );
}

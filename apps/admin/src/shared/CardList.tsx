import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { RecordContextProvider, useCreatePath, useListContext, useResourceContext } from 'react-admin';
import type { RaRecord } from 'react-admin';
import { Link } from 'react-router-dom';
import { NoMatches } from './NoMatches.js';

/** A row told in a few lines. */
export interface RowCard {
  readonly title: ReactNode;
  /** Above the title, small: number, day. */
  readonly over?: ReactNode;
  /** Below the title, small. */
  readonly under?: ReactNode;
  readonly chips?: ReactNode;
}

interface CardListProps<Row extends RaRecord> {
  readonly card: (row: Row) => RowCard;
  readonly linked: boolean;
}

/** A list as cards, where a table has no room. */
export function CardList<Row extends RaRecord>({ card, linked }: CardListProps<Row>) {
  const { data, isPending } = useListContext<Row>();
  if (isPending) return null;
  if (!data || data.length === 0) return <NoMatches />;
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {data.map((row) => (
        <RecordContextProvider key={row.id} value={row}>
          <Box component="li" sx={{ '& + &': { borderTop: 1, borderColor: 'divider' } }}>
            <Card card={card(row)} id={linked ? String(row.id) : null} />
          </Box>
        </RecordContextProvider>
      ))}
    </Box>
  );
}

function Card({ card, id }: { readonly card: RowCard; readonly id: string | null }) {
  const resource = useResourceContext() ?? '';
  const createPath = useCreatePath();
  const body = (
    <>
      {card.over && (
        <Typography variant="caption" color="textSecondary" component="div">
          {card.over}
        </Typography>
      )}
      <Typography variant="subtitle1" component="div">
        {card.title}
      </Typography>
      {card.under && (
        <Typography variant="body2" color="textSecondary" component="div">
          {card.under}
        </Typography>
      )}
      {card.chips && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, mt: 0.5, alignItems: 'center' }}>{card.chips}</Box>
      )}
    </>
  );
  const sx = { display: 'block', px: 1.5, py: 1.25, color: 'inherit', textDecoration: 'none' } as const;
  if (!id) return <Box sx={sx}>{body}</Box>;
  return (
    <Box
      component={Link}
      to={createPath({ resource, id, type: 'show' })}
      sx={{ ...sx, '&:active': { bgcolor: 'action.hover' } }}
    >
      {body}
    </Box>
  );
}

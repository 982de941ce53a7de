import { Link as MuiLink } from '@mui/material';
import type { ReactNode } from 'react';
import { useCreatePath } from 'react-admin';
import { Link } from 'react-router-dom';

interface RecordLinkProps {
  readonly resource: string;
  readonly id: string;
  /** On which leaf of the page to arrive. */
  readonly leaf?: string | undefined;
  readonly children: ReactNode;
}

/** Leads to a record's page. */
export function RecordLink({ resource, id, leaf, children }: RecordLinkProps) {
  const createPath = useCreatePath();
  return (
    <MuiLink
      component={Link}
      to={`${createPath({ resource, id, type: 'show' })}${leaf ? `?tab=${leaf}` : ''}`}
      onClick={(event) => event.stopPropagation()}
    >
      {children}
    </MuiLink>
  );
}

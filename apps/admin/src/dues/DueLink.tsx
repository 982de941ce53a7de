import { Link as MuiLink } from '@mui/material';
import type { DueKind } from '@touchstone/rules';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';

interface DueLinkProps {
  /** Of which client alone. */
  readonly client?: string;
  /** Of which kind alone. */
  readonly kind?: DueKind;
  /** One's own alone. */
  readonly mine?: boolean;
}

/** Leads to the due board, where days, notices and talks of what is owed stand together. */
export function DueLink({ client, kind, mine }: DueLinkProps) {
  const translate = useTranslate();
  const address = new URLSearchParams({
    ...(client || kind ? { view: 'list' } : {}),
    ...(mine && { mine: '1' }),
    ...(kind && { kind }),
    ...(client && { client }),
  });
  return (
    <MuiLink component={Link} to={`/dues?${address.toString()}`} sx={{ fontSize: 13 }}>
      {translate(mine ? 'resources.dues.myDues' : 'resources.dues.onBoard')}
    </MuiLink>
  );
}

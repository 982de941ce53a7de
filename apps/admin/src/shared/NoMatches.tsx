import { Button } from '@mui/material';
import { useListContext, useTranslate } from 'react-admin';
import { EmptyState } from './EmptyState.js';

/** The filters leave nothing over. */
export function NoMatches() {
  const translate = useTranslate();
  const { filterValues, setFilters } = useListContext();
  const filtered = Object.keys(filterValues ?? {}).length > 0;
  return (
    <EmptyState
      title={translate('shared.empty.filtered')}
      {...(filtered ? { hint: translate('shared.empty.hint') } : {})}
      action={
        filtered && (
          <Button variant="outlined" onClick={() => setFilters({}, {})}>
            {translate('shared.empty.clear')}
          </Button>
        )
      }
    />
  );
}

import { Button } from '@mui/material';
import { Title, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { EmptyState } from '../shared/EmptyState.js';

/** The address leads nowhere. */
export function NotFoundPage() {
  const translate = useTranslate();
  return (
    <>
      <Title title="ra.page.not_found" preferenceKey={false} />
      <EmptyState
        title={translate('shared.lost')}
        action={
          <Button component={Link} to="/" variant="outlined">
            {translate('shared.toToday')}
          </Button>
        }
      />
    </>
  );
}

import { Button } from '@mui/material';
import { Title, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { EmptyState } from '../shared/EmptyState.js';

/** The page is there, and not for this reader. */
export function NoAccessPage() {
  const translate = useTranslate();
  return (
    <>
      <Title title="ra.page.access_denied" preferenceKey={false} />
      <EmptyState
        title={translate('ra.message.access_denied')}
        action={
          <Button component={Link} to="/" variant="outlined">
            {translate('shared.toToday')}
          </Button>
        }
      />
    </>
  );
}

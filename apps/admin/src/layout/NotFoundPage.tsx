import { Title, useTranslate } from 'react-admin';
import { EmptyState } from '../shared/EmptyState.js';

/** The address leads nowhere. */
export function NotFoundPage() {
  const translate = useTranslate();
  return (
    <>
      <Title title="ra.page.not_found" preferenceKey={false} />
      <EmptyState title={translate('ra.page.not_found')} hint={translate('shared.lost')} />
    </>
  );
}

import { useLocale, useTranslate } from 'react-admin';
import { StatusChip } from '../shared/StatusChip.js';
import type { ServiceAccountRow } from './service-account.documents.js';

interface ServiceAccountProps {
  readonly account: Pick<ServiceAccountRow, 'scopes' | 'isActive' | 'keys'>;
}

/** What the program may do. */
export function ServiceAccountScopes({ account }: ServiceAccountProps) {
  const translate = useTranslate();
  return <>{account.scopes.map((scope) => translate(`enums.KeyScope.${scope}`)).join(' · ')}</>;
}

/** To which programmes and clients it is narrowed. */
export function ServiceAccountReach({ account }: { readonly account: Pick<ServiceAccountRow, 'narrowedTo'> }) {
  const translate = useTranslate();
  const locale = useLocale();
  const names = account.narrowedTo.map(({ zh, en }) => (locale === 'zh' ? zh : en));
  return <>{names.join(' · ') || translate('resources.serviceAccounts.everything')}</>;
}

/** Whether its keys work. */
export function ServiceAccountActive({ account }: ServiceAccountProps) {
  const translate = useTranslate();
  return (
    <StatusChip tone={account.isActive ? 'good' : 'gone'}>
      {translate(account.isActive ? 'resources.serviceAccounts.active' : 'resources.serviceAccounts.inactive')}
    </StatusChip>
  );
}

/** The day one of its keys was used last. */
export function lastUse({ keys }: ServiceAccountProps['account']): string | null {
  return keys.map(({ lastUsedOn }) => lastUsedOn ?? '').reduce((one, other) => (one > other ? one : other), '') || null;
}

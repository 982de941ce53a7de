import { useTranslate } from 'react-admin';
import { RecordLink } from '../shared/RecordLink.js';
import { StatusChip } from '../shared/StatusChip.js';
import type { AccountRow } from './account.documents.js';

interface AccountProps {
  readonly account: AccountRow;
}

/** What the account may be. */
export function AccountRoles({ account }: AccountProps) {
  const translate = useTranslate();
  return <>{account.roles.map((role) => translate(`enums.AccountRole.${role}`)).join(' · ')}</>;
}

/** The person of the body or the client that the account speaks for. */
export function AccountOwner({ account: { person, client } }: AccountProps) {
  const [resource, owner] = person ? ['people', person] : ['clients', client];
  if (!owner) return null;
  return (
    <RecordLink resource={resource} id={owner.id}>
      {owner.name}
    </RecordLink>
  );
}

const TONE_OF = { active: 'good', invited: 'info', inactive: 'gone' } as const;

/** Whether the account may sign in, or waits for its owner to choose a password. */
export function AccountActive({ account }: AccountProps) {
  const translate = useTranslate();
  const state = !account.isActive ? 'inactive' : account.isInvited ? 'invited' : 'active';
  return <StatusChip tone={TONE_OF[state]}>{translate(`resources.accounts.${state}`)}</StatusChip>;
}

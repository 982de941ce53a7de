import { required, useTranslate } from 'react-admin';
import { EnumsInput } from '../shared/EnumInput.js';
import type { WordOf } from '../i18n/enum-labels.js';
import { VerbButton } from '../verbs/VerbButton.js';
import type { AccountRecord } from './account.documents.js';
import {
  CHANGE_ROLES,
  CLOSE_ACCOUNT,
  REOPEN_ACCOUNT,
  RESET_PASSWORD,
  RESET_SECOND_FACTOR,
} from './account-verb.documents.js';

interface AccountProps {
  readonly account: AccountRecord;
}

/** What can be done with an account as it stands. */
export function AccountVerbs({ account }: AccountProps) {
  const translate = useTranslate();
  const reference = { accountId: account.id, expectedVersion: account.version };
  if (!account.isActive) {
    return (
      <VerbButton
        verb="reopenAccount"
        document={REOPEN_ACCOUNT}
        permission="account:manage"
        variant="contained"
        confirm
        toInput={() => reference}
      />
    );
  }
  return (
    <>
      <VerbButton
        verb="closeAccount"
        document={CLOSE_ACCOUNT}
        permission="account:manage"
        variant="text"
        tone="danger"
        toInput={() => reference}
      />
      {account.hasSecondFactor && (
        <VerbButton
          verb="resetSecondFactor"
          document={RESET_SECOND_FACTOR}
          permission="account:manage"
          tone="danger"
          variant="text"
          toInput={() => reference}
        />
      )}
      <VerbButton
        verb="resetPassword"
        {...(account.isInvited ? { label: translate('resources.accounts.inviteAgain') } : {})}
        document={RESET_PASSWORD}
        permission="account:manage"
        confirm
        toInput={() => reference}
      />
      <VerbButton
        verb="changeRoles"
        document={CHANGE_ROLES}
        permission="account:manage"
        defaultValues={{ roles: account.roles }}
        toInput={({ roles }: { roles: Array<WordOf<'AccountRole'>> }) => ({ ...reference, roles })}
      >
        <EnumsInput source="roles" list="AccountRole" validate={required()} />
      </VerbButton>
    </>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { request } from '../data-provider/request.js';
import { Section } from '../shared/Section.js';
import { VerbButton } from '../verbs/VerbButton.js';
import type { AccountRecord } from './account.documents.js';
import { END_ACCOUNT_SESSIONS } from './account-verb.documents.js';
import { ACCOUNT_SESSIONS } from './own-account.documents.js';
import { SessionRows } from './SessionRows.js';

/** Where somebody's account is signed in, and the way to sign it out everywhere. */
export function AccountSessions({ account }: { readonly account: AccountRecord }) {
  const translate = useTranslate();
  const { data } = useQuery({
    queryKey: ['accountSessions', account.id, account.version],
    queryFn: ({ signal }) => request(ACCOUNT_SESSIONS, { accountId: account.id }, signal),
  });
  const sessions = data?.accountSessions ?? [];
  return (
    <Section
      flush
      title={translate('resources.accounts.sections.sessions')}
      actions={
        sessions.length > 0 && (
          <VerbButton
            verb="endAccountSessions"
            document={END_ACCOUNT_SESSIONS}
            permission="account:manage"
            confirm
            toInput={() => ({ accountId: account.id, expectedVersion: account.version })}
          />
        )
      }
    >
      <SessionRows sessions={sessions} />
    </Section>
  );
}

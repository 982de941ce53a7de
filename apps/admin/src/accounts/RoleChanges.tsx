import { useTranslate } from 'react-admin';
import { useViewer } from '../auth-provider/useViewer.js';
import { EnumChip } from '../shared/EnumChip.js';
import { Moment } from '../shared/Moment.js';
import { Rows } from '../shared/Rows.js';
import { Section } from '../shared/Section.js';
import { VerbButton } from '../verbs/VerbButton.js';
import type { AccountRecord } from './account.documents.js';
import { CONFIRM_ROLE_CHANGE, DECLINE_ROLE_CHANGE } from './account-verb.documents.js';

type Change = AccountRecord['roleChanges'][number];

/** Roles that let decide or administer: who proposed them, who confirmed, and what waits for a second administrator. */
export function RoleChanges({ account }: { readonly account: AccountRecord }) {
  const translate = useTranslate();
  const viewer = useViewer();
  if (account.roleChanges.length === 0) return null;
  const nameOf = (role: string) => translate(`enums.AccountRole.${role}`);
  return (
    <Section flush title={translate('resources.accounts.sections.roleChanges')}>
      <Rows<Change>
        rows={account.roleChanges}
        columns={[
          {
            source: 'status',
            short: true,
            render: ({ status }) => <EnumChip list="RoleChangeStatus" word={status} />,
          },
          { source: 'gained', render: ({ gained }) => gained.map(nameOf).join(' · ') },
          { source: 'proposedBy', render: ({ proposedBy }) => proposedBy.displayName },
          { source: 'proposedAt', short: true, render: ({ proposedAt }) => <Moment value={proposedAt} /> },
          { source: 'settledBy', render: ({ settledBy }) => settledBy?.displayName },
          {
            source: 'settle',
            short: true,
            render: (change) =>
              change.status === 'PROPOSED' && (
                <SettleButtons
                  change={change}
                  isOwn={change.proposedBy.id === viewer?.id || account.id === viewer?.id}
                />
              ),
          },
        ]}
      />
    </Section>
  );
}

function SettleButtons({ change, isOwn }: { readonly change: Change; readonly isOwn: boolean }) {
  const reference = { roleChangeId: change.id, expectedVersion: change.version };
  return (
    <>
      <VerbButton
        verb="declineRoleChange"
        document={DECLINE_ROLE_CHANGE}
        permission="account:manage"
        variant="text"
        confirm
        toInput={() => reference}
      />
      {!isOwn && (
        <VerbButton
          verb="confirmRoleChange"
          document={CONFIRM_ROLE_CHANGE}
          permission="account:manage"
          confirm
          toInput={() => reference}
        />
      )}
    </>
  );
}

import { useTranslate } from 'react-admin';
import { RecordHeader, RecordPage } from '../shared/RecordPage.js';
import { Fact, Facts, Section } from '../shared/Section.js';
import type { AccountRecord } from './account.documents.js';
import { AccountActive, AccountOwner, AccountRoles } from './account-facts.js';
import { AccountSessions } from './AccountSessions.js';
import { AccountVerbs } from './AccountVerbs.js';
import { RoleChanges } from './RoleChanges.js';

/** One account: whose it is, and what it may be. */
export function AccountShow() {
  const translate = useTranslate();
  return (
    <RecordPage<AccountRecord>>
      {(account) => (
        <>
          <RecordHeader
            title={account.displayName}
            chips={<AccountActive account={account} />}
            actions={<AccountVerbs account={account} />}
          />
          <Section>
            <Facts>
              <Fact source="email">{account.email}</Fact>
              <Fact source="roles">
                <AccountRoles account={account} />
              </Fact>
              <Fact source="secondFactor">
                {translate(
                  `resources.accounts.${account.hasSecondFactor ? 'withSecondFactor' : 'withoutSecondFactor'}`,
                )}
              </Fact>
              <Fact source="language">{account.language === 'zh' ? '中文' : 'English'}</Fact>
              <Fact source="owner">{(account.person ?? account.client) && <AccountOwner account={account} />}</Fact>
            </Facts>
          </Section>
          <RoleChanges account={account} />
          <AccountSessions account={account} />
        </>
      )}
    </RecordPage>
  );
}

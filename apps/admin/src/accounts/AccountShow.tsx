import { RecordHeader, RecordPage } from '../shared/RecordPage.js';
import { Fact, Facts, Section } from '../shared/Section.js';
import type { AccountRecord } from './account.documents.js';
import { AccountActive, AccountOwner, AccountRoles } from './account-facts.js';
import { AccountVerbs } from './AccountVerbs.js';

/** One account: whose it is, and what it may be. */
export function AccountShow() {
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
              <Fact source="owner">{(account.person ?? account.client) && <AccountOwner account={account} />}</Fact>
            </Facts>
          </Section>
        </>
      )}
    </RecordPage>
  );
}

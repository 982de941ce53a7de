import { useState } from 'react';
import { RecordHeader, RecordPage } from '../shared/RecordPage.js';
import { Fact, Facts, Section } from '../shared/Section.js';
import { Whole } from '../shared/numbers.js';
import { SecretDialog } from '../shared/SecretDialog.js';
import { ApiKeys } from './ApiKeys.js';
import type { ServiceAccountRecord } from './service-account.documents.js';
import { ServiceAccountActive, ServiceAccountReach, ServiceAccountScopes } from './service-account-facts.js';
import { ServiceAccountVerbs } from './ServiceAccountVerbs.js';

/** One program: what it may do and spend, and its keys. */
export function ServiceAccountShow() {
  const [secret, setSecret] = useState<string | null>(null);
  return (
    <RecordPage<ServiceAccountRecord>>
      {(account) => (
        <>
          <RecordHeader
            title={account.name}
            chips={<ServiceAccountActive account={account} />}
            actions={<ServiceAccountVerbs account={account} onIssued={setSecret} />}
          />
          <Section>
            <Facts>
              <Fact source="purpose">{account.purpose}</Fact>
              <Fact source="scopes">
                <ServiceAccountScopes account={account} />
              </Fact>
              <Fact source="narrowedTo">
                <ServiceAccountReach account={account} />
              </Fact>
              <Fact source="costAMinute">
                <Whole value={account.costAMinute} />
              </Fact>
              <Fact source="costADay">
                <Whole value={account.costADay} />
              </Fact>
            </Facts>
          </Section>
          <ApiKeys account={account} onIssued={setSecret} />
          <SecretDialog words="serviceAccounts" secret={secret} onClose={() => setSecret(null)} />
        </>
      )}
    </RecordPage>
  );
}

import { Box } from '@mui/material';
import { plusDays } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { NumberInput, required, useTranslate } from 'react-admin';
import { useViewer } from '../auth-provider/useViewer.js';
import { Day } from '../shared/Day.js';
import { EnumChip } from '../shared/EnumChip.js';
import { PlainDateInput } from '../shared/PlainDateInput.js';
import { Rows } from '../shared/Rows.js';
import { Section } from '../shared/Section.js';
import { FieldRow } from '../verbs/fields.js';
import { VerbButton } from '../verbs/VerbButton.js';
import type { ServiceAccountRecord } from './service-account.documents.js';
import { REVOKE_API_KEY, ROTATE_API_KEY } from './service-account-verb.documents.js';

type Key = ServiceAccountRecord['keys'][number];

interface ApiKeysProps {
  readonly account: ServiceAccountRecord;
  readonly onIssued: (secret: string | null) => void;
}

interface Rotation {
  readonly expiresOn: PlainDate;
  readonly graceDays: number;
}

const needed = required();
const USUAL_DAYS = 90;
const USUAL_GRACE = 7;

/** A program's keys, the newest first: by how they begin, for the whole is told once. */
export function ApiKeys({ account, onIssued }: ApiKeysProps) {
  const translate = useTranslate();
  return (
    <Section title={translate('resources.serviceAccounts.sections.keys')}>
      <Box sx={{ mx: -2 }}>
        <Rows
          rows={account.keys}
          empty="resources.serviceAccounts.noKeys"
          columns={[
            { source: 'prefix', render: ({ prefix }) => <Box component="code">{`${prefix}…`}</Box>, short: true },
            { source: 'state', render: ({ state }) => <EnumChip list="ApiKeyState" word={state} /> },
            { source: 'issuedOn', render: ({ issuedOn }) => <Day value={issuedOn} /> },
            { source: 'expiresOn', render: ({ expiresOn }) => <Day value={expiresOn} /> },
            { source: 'lastUsedOn', render: ({ lastUsedOn }) => lastUsedOn && <Day value={lastUsedOn} /> },
            {
              source: 'verbs',
              render: (key) =>
                account.isActive && key.state === 'LIVE' && <KeyVerbs apiKey={key} onIssued={onIssued} />,
            },
          ]}
        />
      </Box>
    </Section>
  );
}

function KeyVerbs({ apiKey, onIssued }: { readonly apiKey: Key; readonly onIssued: ApiKeysProps['onIssued'] }) {
  const today = useViewer()?.today;
  const reference = { apiKeyId: apiKey.id, expectedVersion: apiKey.version };
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1 }}>
      <VerbButton
        verb="rotateApiKey"
        document={ROTATE_API_KEY}
        permission="account:manage"
        variant="text"
        maxWidth="sm"
        defaultValues={{ graceDays: USUAL_GRACE, ...(today && { expiresOn: plusDays(today, USUAL_DAYS) }) }}
        toInput={(values: Rotation) => ({ ...reference, ...values })}
        onDone={({ secret }) => onIssued(secret ?? null)}
      >
        <FieldRow>
          <PlainDateInput source="expiresOn" label="resources.serviceAccounts.fields.newExpiresOn" validate={needed} />
          <NumberInput
            source="graceDays"
            label="resources.serviceAccounts.fields.graceDays"
            min={0}
            max={30}
            step={1}
            validate={needed}
          />
        </FieldRow>
      </VerbButton>
      <VerbButton
        verb="revokeApiKey"
        document={REVOKE_API_KEY}
        permission="account:manage"
        variant="text"
        tone="danger"
        toInput={() => reference}
      />
    </Box>
  );
}

import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useState } from 'react';
import { required, TextInput, useTranslate } from 'react-admin';
import type { RecordIdentityNumberInput, RevealIdentityNumberInput } from '../gql/graphql.js';
import { Day } from '../shared/Day.js';
import { Moment } from '../shared/Moment.js';
import { Rows } from '../shared/Rows.js';
import { Fact, Facts, Section } from '../shared/Section.js';
import { VerbButton } from '../verbs/VerbButton.js';
import { RECORD_IDENTITY_NUMBER, REVEAL_IDENTITY_NUMBER } from './identity-verb.documents.js';
import type { PersonProps } from './person.documents.js';

const needed = required();

/** Whether the identity number is on record, and who looked at it. The number itself shows only to who says what for. */
export function PersonIdentity({ person }: PersonProps) {
  const translate = useTranslate();
  const { identityNumber, identityLooks } = person;
  return (
    <Section
      title={translate('resources.people.sections.identityNumber')}
      actions={
        <>
          {identityNumber && <Reveal person={person} />}
          <Record person={person} />
        </>
      }
    >
      <Facts>
        <Fact source="identityRecordedOn">{identityNumber && <Day value={identityNumber.recordedOn} />}</Fact>
      </Facts>
      {identityNumber && (
        <Box sx={{ mx: -2, mt: 1 }}>
          <Rows
            rows={identityLooks}
            empty="people.none.identityLooks"
            columns={[
              { source: 'lookedAt', render: (row) => <Moment value={row.lookedAt} /> },
              { source: 'lookedBy', render: (row) => row.lookedBy?.name },
              { source: 'lookReason', render: (row) => row.reason },
            ]}
          />
        </Box>
      )}
    </Section>
  );
}

function Record({ person }: PersonProps) {
  return (
    <VerbButton
      verb="recordIdentityNumber"
      document={RECORD_IDENTITY_NUMBER}
      permission="person:keep"
      maxWidth="xs"
      toInput={({ number }: Pick<RecordIdentityNumberInput, 'number'>) => ({ personId: person.id, number })}
    >
      <TextInput
        source="number"
        label="resources.people.fields.identityNumber"
        validate={needed}
        slotProps={{ htmlInput: { autoComplete: 'off', maxLength: 30 } }}
      />
    </VerbButton>
  );
}

function Reveal({ person }: PersonProps) {
  const translate = useTranslate();
  const [number, setNumber] = useState<string | null>(null);
  const close = () => setNumber(null);
  return (
    <>
      <VerbButton
        verb="revealIdentityNumber"
        document={REVEAL_IDENTITY_NUMBER}
        permission="person:reveal"
        maxWidth="xs"
        toInput={({ reason }: Pick<RevealIdentityNumberInput, 'reason'>) => ({ personId: person.id, reason })}
        onDone={(told) => setNumber(told.number)}
      >
        <TextInput source="reason" label="resources.people.fields.lookReason" validate={needed} />
      </VerbButton>
      <Dialog open={number !== null} onClose={close} maxWidth="xs" fullWidth aria-labelledby="identity-number-title">
        <DialogTitle id="identity-number-title">
          {translate('people.identityNumberOf', { name: person.name })}
        </DialogTitle>
        <DialogContent>
          <Typography variant="h2" component="p" sx={{ fontFamily: 'monospace', overflowWrap: 'anywhere' }}>
            {number}
          </Typography>
        </DialogContent>
        <DialogActions>
          <Button onClick={close}>{translate('ra.action.close')}</Button>
        </DialogActions>
      </Dialog>
    </>
  );
}

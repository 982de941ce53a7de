import { Box } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { BooleanInput, required, TextInput, useTranslate } from 'react-admin';
import { request } from '../data-provider/request.js';
import { Moment } from '../shared/Moment.js';
import { Rows } from '../shared/Rows.js';
import { Section } from '../shared/Section.js';
import { StatusChip } from '../shared/StatusChip.js';
import { MONO } from '../theme/tokens.js';
import { VerbButton } from '../verbs/VerbButton.js';
import { ISSUER_KEYS, REPLACE_ISSUER_KEY } from './body.documents.js';
import type { IssuerKeyRow } from './body.documents.js';

/** The keys that sign certificates for whoever checks them without asking the body. */
export function IssuerKeys() {
  const translate = useTranslate();
  const { data } = useQuery({
    queryKey: ['issuerKeys'],
    queryFn: ({ signal }) => request(ISSUER_KEYS, {}, signal),
  });
  const keys = data?.issuerKeys.nodes ?? [];
  if (keys.length === 0) return null;
  return (
    <Section title={translate('resources.body.sections.keys')} flush>
      <Rows
        rows={keys}
        resource="body"
        columns={[
          {
            source: 'publicKey',
            render: ({ publicKey, isSpecimen }) => (
              <Box component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
                <Box component="span" sx={{ fontFamily: MONO, overflowWrap: 'anywhere' }}>
                  {publicKey}
                </Box>
                {isSpecimen && <StatusChip tone="warn">{translate('resources.body.keys.specimen')}</StatusChip>}
              </Box>
            ),
          },
          { source: 'madeAt', render: ({ madeAt }) => <Moment value={madeAt} /> },
          { source: 'keyState', render: (key) => <KeyState issuerKey={key} /> },
          { source: 'verbs', align: 'right', render: (key) => !key.isCompromised && <Replace issuerKey={key} /> },
        ]}
      />
    </Section>
  );
}

function KeyState({ issuerKey: { retiredAt, isCompromised } }: { readonly issuerKey: IssuerKeyRow }) {
  const translate = useTranslate();
  if (isCompromised) return <StatusChip tone="bad">{translate('resources.body.keys.disowned')}</StatusChip>;
  if (retiredAt) return <StatusChip tone="gone">{translate('resources.body.keys.retired')}</StatusChip>;
  return <StatusChip tone="good">{translate('resources.body.keys.signs')}</StatusChip>;
}

function Replace({ issuerKey: { id, retiredAt } }: { readonly issuerKey: IssuerKeyRow }) {
  return (
    <VerbButton
      verb="replaceIssuerKey"
      document={REPLACE_ISSUER_KEY}
      permission="body:set"
      resource="body"
      defaultValues={{ isCompromised: retiredAt !== null, reason: '' }}
      toInput={({ isCompromised, reason }: { isCompromised: boolean; reason: string }) => ({
        issuerKeyId: id,
        isCompromised,
        reason,
      })}
    >
      <BooleanInput source="isCompromised" />
      <TextInput source="reason" multiline minRows={2} validate={required()} />
    </VerbButton>
  );
}

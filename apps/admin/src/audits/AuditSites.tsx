import { Alert, Box, Button } from '@mui/material';
import { useState } from 'react';
import { ArrayInput, SelectInput, SimpleFormIterator, TextInput, required, useTranslate } from 'react-admin';
import { Day } from '../shared/Day.js';
import { EnumText } from '../shared/EnumChip.js';
import { Whole } from '../shared/numbers.js';
import { Rows } from '../shared/Rows.js';
import { Fact, Facts, Section } from '../shared/Section.js';
import { YesNo } from '../shared/YesNo.js';
import { VerbButton } from '../verbs/VerbButton.js';
import { DRAW_SITES } from './audit-plan.documents.js';
import type { AuditRecord } from './audit.documents.js';

const needed = required();

interface DrawValues {
  readonly chosen?: ReadonlyArray<{ readonly siteId: string; readonly siteReason: string }>;
}

type Sample = NonNullable<AuditRecord['siteSample']>;

/** Where an audit goes that does not go everywhere, and how chance came to it. */
export function AuditSites({ audit }: { readonly audit: AuditRecord }) {
  const translate = useTranslate();
  const { timeCalculation: time, siteSample: sample } = audit;
  if (!time || time.siteMethod === 'ALL_SITES') return null;
  const isOpen = audit.status === 'PLANNED' || audit.status === 'IN_PROGRESS';
  return (
    <Section
      title={translate('resources.audits.sections.sites')}
      flush
      actions={!sample && isOpen && <DrawSites audit={audit} />}
    >
      {sample ? (
        <Drawn sample={sample} />
      ) : (
        <Box sx={{ px: 2, py: 1.25 }}>{translate('resources.audits.notDrawn', { size: time.outlets })}</Box>
      )}
    </Section>
  );
}

function DrawSites({ audit }: { readonly audit: AuditRecord }) {
  const shops = audit.client.sites.filter(({ isHeadOffice }) => !isHeadOffice);
  return (
    <VerbButton
      verb="drawSites"
      document={DRAW_SITES}
      permission="audit:plan"
      resource="audits"
      maxWidth="md"
      variant="contained"
      toInput={({ chosen }: DrawValues) => ({
        auditId: audit.id,
        chosen: (chosen ?? []).map(({ siteId, siteReason: reason }) => ({ siteId, reason })),
      })}
    >
      <ArrayInput source="chosen">
        <SimpleFormIterator inline disableReordering disableClear>
          <SelectInput
            source="siteId"
            label="resources.audits.fields.siteId"
            choices={shops.map(({ id, name }) => ({ id, name }))}
            translateChoice={false}
            validate={needed}
          />
          <TextInput source="siteReason" label="resources.audits.fields.siteReason" validate={needed} />
        </SimpleFormIterator>
      </ArrayInput>
    </VerbButton>
  );
}

function Drawn({ sample }: { readonly sample: Sample }) {
  const translate = useTranslate();
  const [again, setAgain] = useState(false);
  return (
    <>
      <Rows
        rows={sample.sites}
        columns={[
          { source: 'site', render: ({ name }) => name },
          { source: 'address', render: ({ address }) => address },
          { source: 'headcount', align: 'right', render: ({ headcount }) => <Whole value={headcount} /> },
          { source: 'choice', render: ({ choice }) => <EnumText list="SiteChoice" word={choice} /> },
          { source: 'siteReason', render: ({ reason }) => reason },
        ]}
      />
      <Box sx={{ px: 2, py: 1.25 }}>
        <Facts>
          <Fact source="drawnOn">
            <Day value={sample.drawnOn} />
          </Fact>
          <Fact source="drawnBy">{sample.drawnBy?.name}</Fact>
        </Facts>
        {sample.drawnAgain.length > 0 && (
          <Button size="small" aria-expanded={again} onClick={() => setAgain(!again)}>
            {translate(again ? 'resources.audits.drawHide' : 'resources.audits.drawAgain')}
          </Button>
        )}
      </Box>
      {again && <DrawnAgain sample={sample} />}
    </>
  );
}

/** The draw made again from what was kept, rank by rank. */
function DrawnAgain({ sample }: { readonly sample: Sample }) {
  const translate = useTranslate();
  const agrees = sample.drawnAgain.every((each) => each.agrees);
  return (
    <>
      <Alert severity={agrees ? 'success' : 'error'} sx={{ mx: 2, mb: 1 }}>
        {translate(agrees ? 'resources.audits.drawAgrees' : 'resources.audits.drawDiffers')}
        <Box sx={{ overflowWrap: 'anywhere' }}>
          {translate('resources.audits.drawOrder', { seed: sample.seed, algorithm: sample.algorithm })}
        </Box>
      </Alert>
      <Rows
        rows={sample.drawnAgain.map((each) => ({ ...each, id: each.rank }))}
        columns={[
          { source: 'site', render: ({ name }) => name },
          { source: 'rank', align: 'right', render: ({ rank }) => rank },
          { source: 'visited', render: ({ visited }) => <YesNo value={visited} /> },
          { source: 'drawn', render: ({ drawn }) => <YesNo value={drawn} /> },
          { source: 'agrees', render: (each) => <YesNo value={each.agrees} /> },
        ]}
      />
    </>
  );
}

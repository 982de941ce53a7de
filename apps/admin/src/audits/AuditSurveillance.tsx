import { Box } from '@mui/material';
import { BooleanInput, TextInput, required, useTranslate } from 'react-admin';
import { SurveillanceTopic } from '@touchstone/rules';
import { Day } from '../shared/Day.js';
import { EnumText } from '../shared/EnumChip.js';
import { Rows } from '../shared/Rows.js';
import { Section } from '../shared/Section.js';
import { YesNo } from '../shared/YesNo.js';
import { VerbButton } from '../verbs/VerbButton.js';
import type { AuditRecord } from './audit.documents.js';
import { RECORD_SURVEILLANCE_ITEMS } from './fieldwork.documents.js';

interface Seen {
  readonly applies?: boolean;
  readonly notes?: string | null;
}

type ItemValues = Readonly<Partial<Record<SurveillanceTopic, Seen>>>;

const TOPICS = Object.values(SurveillanceTopic);
const OPTIONAL: readonly SurveillanceTopic[] = ['INTERNAL_AUDIT', 'MANAGEMENT_REVIEW'];
const needed = required();

/** What a surveillance looked at beside the criteria; other audits have no such list. */
export function AuditSurveillance({ audit }: { readonly audit: AuditRecord }) {
  const translate = useTranslate();
  if (audit.kind !== 'SURVEILLANCE') return null;
  const isOpen = audit.status === 'PLANNED' || audit.status === 'IN_PROGRESS';
  return (
    <Section
      title={translate('resources.audits.sections.surveillance')}
      flush
      actions={isOpen && <RecordItems audit={audit} />}
    >
      <Rows
        rows={audit.surveillanceItems}
        empty="resources.audits.noSurveillanceItems"
        columns={[
          { source: 'topic', render: ({ topic }) => <EnumText list="SurveillanceTopic" word={topic} /> },
          { source: 'applies', render: ({ applies }) => <YesNo value={applies} /> },
          { source: 'seen', render: ({ notes }) => notes },
          { source: 'recordedOn', render: ({ recordedOn }) => <Day value={recordedOn} /> },
        ]}
      />
    </Section>
  );
}

function RecordItems({ audit }: { readonly audit: AuditRecord }) {
  const known = new Map(audit.surveillanceItems.map((each) => [each.topic, each]));
  const values = TOPICS.map((topic) => {
    const { applies = true, notes = '' } = known.get(topic) ?? {};
    return [topic, { applies, notes }] as const;
  });
  return (
    <VerbButton
      verb="recordSurveillanceItems"
      document={RECORD_SURVEILLANCE_ITEMS}
      permission="audit:conduct"
      resource="audits"
      maxWidth="md"
      defaultValues={Object.fromEntries(values)}
      toInput={(given: ItemValues) => ({
        auditId: audit.id,
        items: TOPICS.map((topic) => ({
          topic,
          applies: given[topic]?.applies ?? true,
          notes: given[topic]?.notes ?? '',
        })),
      })}
    >
      {TOPICS.map((topic) => (
        <Box key={topic}>
          <TextInput
            source={`${topic}.notes`}
            label={`enums.SurveillanceTopic.${topic}`}
            multiline
            minRows={2}
            fullWidth
            validate={needed}
          />
          {OPTIONAL.includes(topic) && (
            <BooleanInput source={`${topic}.applies`} label="resources.audits.fields.applies" />
          )}
        </Box>
      ))}
    </VerbButton>
  );
}

import { AutocompleteInput, DataTable, useTranslate } from 'react-admin';
import { currentSentences } from '../i18n/messages.js';
import { Moment } from '../shared/Moment.js';
import { RecordLink } from '../shared/RecordLink.js';
import { ReferencePicker } from '../shared/filters.js';
import { ResourceList } from '../shared/ResourceList.js';
import type { JournalRow } from './journal.documents.js';
import { JournalStanding } from './JournalStanding.js';
import { ChangeCount, JournalChanges } from './JournalChanges.js';

const FILTERS = [
  <ReferencePicker key="client" source="client" reference="clients" optionText="name" alwaysOn />,
  <VerbPicker key="verb" source="verb" alwaysOn />,
];

/** Who did what when, the newest first; a row opens on what it changed. */
export function JournalList() {
  return (
    <>
      <JournalStanding />
      <ResourceList<JournalRow>
        sort={{ field: 'recordedAt', order: 'DESC' }}
        filters={FILTERS}
        rowClick="expand"
        expand={<JournalChanges />}
        card={(entry) => ({
          over: <Moment value={entry.recordedAt} />,
          title: <Verb entry={entry} />,
          under: [entry.actorName, entry.subjectName].filter(Boolean).join(' · '),
        })}
      >
        <DataTable.Col<JournalRow> source="recordedAt" render={(entry) => <Moment value={entry.recordedAt} />} />
        <DataTable.Col<JournalRow> source="verb" render={(entry) => <Verb entry={entry} />} />
        <DataTable.Col<JournalRow> source="actorName" disableSort />
        <DataTable.Col<JournalRow> source="subjectName" disableSort render={(entry) => <Subject entry={entry} />} />
        <DataTable.Col<JournalRow> source="records" disableSort render={(entry) => <ChangeCount entry={entry} />} />
      </ResourceList>
    </>
  );
}

interface EntryProps {
  readonly entry: JournalRow;
}

interface VerbPickerProps {
  readonly source: string;
  readonly alwaysOn?: boolean;
}

/** Chooses a verb by the name it has for the reader. */
function VerbPicker({ source }: VerbPickerProps) {
  const verbs = new Set(Object.keys(currentSentences()).flatMap((key) => /^verbs\.(\w+)\./.exec(key)?.[1] ?? []));
  return <AutocompleteInput source={source} choices={[...verbs].map((id) => ({ id, name: `verbs.${id}.name` }))} />;
}

/** The verb by its name to the reader; by its name to programs, where it has no other. */
function Verb({ entry: { verb } }: EntryProps) {
  const translate = useTranslate();
  return <>{translate(`verbs.${verb}.name`, { _: verb })}</>;
}

function Subject({ entry: { subjectId, subjectName } }: EntryProps) {
  if (!subjectId) return null;
  return (
    <RecordLink resource="clients" id={subjectId}>
      {subjectName}
    </RecordLink>
  );
}

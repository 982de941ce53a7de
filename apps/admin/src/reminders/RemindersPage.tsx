import { useQuery } from '@tanstack/react-query';
import { BooleanInput, NumberInput, TextInput, Title, useTranslate } from 'react-admin';
import { request } from '../data-provider/request.js';
import type { DueKind } from '../gql/graphql.js';
import { ReadError } from '../shared/ReadError.js';
import { Rows } from '../shared/Rows.js';
import { Section } from '../shared/Section.js';
import { StatusChip } from '../shared/StatusChip.js';
import { VerbButton } from '../verbs/VerbButton.js';
import { LetterPreview } from './LetterPreview.js';
import { REMINDER_LADDERS, SET_REMINDER_LADDER } from './reminder.documents.js';
import type { LadderRow } from './reminder.documents.js';

/** What of a ladder is typed. */
interface LadderForm {
  readonly daysBefore?: string | null;
  readonly overdueEvery?: number | null;
  readonly tellsPerson: boolean;
  readonly tellsRole: boolean;
  readonly tellsClient: boolean;
}

/** When and whom the house tells of each kind of what is owed, and the letter as it would go out today. */
export function RemindersPage() {
  const translate = useTranslate();
  const { data, error } = useQuery({
    queryKey: ['reminderLadders'],
    queryFn: ({ signal }) => request(REMINDER_LADDERS, {}, signal),
  });
  return (
    <>
      <Title title={translate('resources.reminders.name', { smart_count: 2 })} preferenceKey={false} />
      {error && <ReadError error={error} />}
      {data && (
        <Section title={translate('resources.reminders.sections.ladders')} flush>
          <Rows
            resource="reminders"
            rows={data.reminderLadders.map((row) => ({ ...row, id: row.kind }))}
            columns={[
              {
                source: 'kind',
                render: ({ kind, version }) => <Kind kind={kind} isOwn={version !== null} />,
                short: true,
              },
              { source: 'daysBefore', render: (row) => <Steps ladder={row} /> },
              { source: 'tells', render: (row) => <Tells ladder={row} /> },
              { source: 'verbs', align: 'right', render: (row) => <SetLadder ladder={row} /> },
            ]}
          />
        </Section>
      )}
      <LetterPreview />
    </>
  );
}

function Kind({ kind, isOwn }: { readonly kind: DueKind; readonly isOwn: boolean }) {
  const translate = useTranslate();
  return (
    <>
      {translate(`enums.DueKind.${kind}`)} {isOwn && <StatusChip tone="info">{translate('reminders.own')}</StatusChip>}
    </>
  );
}

interface LadderProps {
  readonly ladder: LadderRow;
}

function Steps({ ladder: { daysBefore, overdueEvery } }: LadderProps) {
  const translate = useTranslate();
  const before = daysBefore.length === 0 ? [] : [translate('reminders.before', { days: daysBefore.join(' · ') })];
  const after =
    overdueEvery == null
      ? translate('reminders.overdueOnce')
      : translate('reminders.overdue', { smart_count: overdueEvery });
  return [...before, after].join(translate('reminders.and'));
}

function Tells({ ladder: { tellsPerson, tellsRole, tellsClient } }: LadderProps) {
  const translate = useTranslate();
  const told = [...(tellsPerson ? ['person'] : []), ...(tellsRole ? ['role'] : []), ...(tellsClient ? ['client'] : [])];
  return told.map((each) => translate(`reminders.told.${each}`)).join(' · ');
}

function SetLadder({ ladder }: LadderProps) {
  const { kind, version, daysBefore, overdueEvery, tellsPerson, tellsRole, tellsClient, mayTellClient } = ladder;
  return (
    <VerbButton
      verb="setReminderLadder"
      document={SET_REMINDER_LADDER}
      permission="reminder:keep"
      resource="reminders"
      variant="text"
      maxWidth="sm"
      defaultValues={{ daysBefore: daysBefore.join(' '), overdueEvery, tellsPerson, tellsRole, tellsClient }}
      toInput={(form: LadderForm) => ({
        kind,
        expectedVersion: version ?? null,
        daysBefore: (form.daysBefore ?? '')
          .split(/[\s,，、·]+/)
          .filter(Boolean)
          .map(Number),
        overdueEvery: form.overdueEvery ?? null,
        tellsPerson: form.tellsPerson,
        tellsRole: form.tellsRole,
        tellsClient: form.tellsClient,
      })}
    >
      <TextInput
        source="daysBefore"
        label="resources.reminders.fields.daysBefore"
        helperText="reminders.daysHint"
        validate={whole}
      />
      <NumberInput
        source="overdueEvery"
        label="resources.reminders.fields.overdueEvery"
        helperText="reminders.overdueHint"
        min={1}
        step={1}
      />
      <BooleanInput source="tellsPerson" label="reminders.told.person" />
      <BooleanInput source="tellsRole" label="reminders.told.role" />
      {mayTellClient && <BooleanInput source="tellsClient" label="reminders.told.client" />}
    </VerbButton>
  );
}

/** Whether all that is typed are whole numbers: the rule says the rest. */
function whole(text: string | null | undefined): string | undefined {
  return /^[\d\s,，、·]*$/.test(text ?? '') ? undefined : 'reminders.notWhole';
}

import { BooleanInput, SelectInput, TextInput, required, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import type { PlainDate } from '@touchstone/plain-date';
import type { ObjectionOutcome } from '@touchstone/rules';
import { AppealsOf, FileAppeal } from '../appeals/AppealsOf.js';
import { Day } from '../shared/Day.js';
import { EnumChip } from '../shared/EnumChip.js';
import { EnumInput } from '../shared/EnumInput.js';
import { PlainDateInput } from '../shared/PlainDateInput.js';
import { Rows } from '../shared/Rows.js';
import { Section } from '../shared/Section.js';
import { VerbButton } from '../verbs/VerbButton.js';
import type { AuditRecord } from './audit.documents.js';
import { ANSWER_OBJECTION, NOTIFY_TEAM, OBJECT_TO_AUDITOR } from './team-notice.documents.js';

const needed = required();

/** When the client was told of the team, and what it has against somebody. */
export function AuditTeamNotice({ audit }: { readonly audit: AuditRecord }) {
  const translate = useTranslate();
  const isPlanned = audit.status === 'PLANNED';
  const { teamNotices: notices, teamObjections: objections } = audit;
  return (
    <Section
      title={translate('resources.audits.sections.notice')}
      flush
      actions={
        isPlanned && (
          <>
            {notices.length > 0 && <ObjectToAuditor audit={audit} />}
            <NotifyTeam audit={audit} />
          </>
        )
      }
    >
      <Rows
        rows={notices}
        empty="resources.audits.notNotified"
        columns={[
          { source: 'sentOn', render: ({ sentOn }) => <Day value={sentOn} /> },
          { source: 'members', render: ({ members }) => members.join(' · ') },
          {
            source: 'objectBy',
            render: ({ objectBy, care }) => (objectBy ? <Day value={objectBy} /> : care),
          },
        ]}
      />
      {objections.length > 0 && (
        <Rows
          rows={objections}
          columns={[
            { source: 'objected', render: ({ personName }) => personName },
            { source: 'raisedOn', render: ({ raisedOn }) => <Day value={raisedOn} /> },
            { source: 'reason', render: ({ reason }) => reason },
            {
              source: 'objectionOutcome',
              render: (each) =>
                each.outcome ? (
                  <>
                    <EnumChip list="ObjectionOutcome" word={each.outcome} /> {each.answer}
                    <AppealsOf appeals={each.appeals} />
                    {each.outcome === 'DISMISSED' && <FileAppeal recordId={each.id} appeals={each.appeals} />}
                  </>
                ) : (
                  <AnswerObjection objectionId={each.id} />
                ),
            },
          ]}
        />
      )}
    </Section>
  );
}

interface NoticeValues {
  readonly isShortNotice?: boolean;
  readonly objectBy?: PlainDate | null;
  readonly care?: string | null;
}

function NotifyTeam({ audit }: { readonly audit: AuditRecord }) {
  return (
    <VerbButton
      verb="notifyTeam"
      document={NOTIFY_TEAM}
      permission="audit:assign-team"
      resource="audits"
      toInput={({ isShortNotice, objectBy, care }: NoticeValues) => ({
        auditId: audit.id,
        isShortNotice: isShortNotice ?? false,
        objectBy: isShortNotice ? null : (objectBy ?? null),
        care: isShortNotice ? (care ?? null) : null,
      })}
    >
      <BooleanInput source="isShortNotice" defaultValue={false} />
      <NoticeTerms />
    </VerbButton>
  );
}

function NoticeTerms() {
  const isShort = useWatch({ name: 'isShortNotice' }) as boolean | undefined;
  return isShort ? (
    <TextInput source="care" multiline minRows={3} validate={needed} />
  ) : (
    <PlainDateInput source="objectBy" validate={needed} />
  );
}

function ObjectToAuditor({ audit }: { readonly audit: AuditRecord }) {
  return (
    <VerbButton
      verb="objectToAuditor"
      document={OBJECT_TO_AUDITOR}
      permission="audit:object"
      resource="audits"
      toInput={({ assignmentId, reason }: { readonly assignmentId: string; readonly reason: string }) => ({
        assignmentId,
        reason,
      })}
    >
      <SelectInput
        source="assignmentId"
        choices={audit.team.map(({ id, person }) => ({ id, name: person.name }))}
        translateChoice={false}
        validate={needed}
      />
      <TextInput source="reason" multiline minRows={3} validate={needed} />
    </VerbButton>
  );
}

function AnswerObjection({ objectionId }: { readonly objectionId: string }) {
  return (
    <VerbButton
      verb="answerObjection"
      document={ANSWER_OBJECTION}
      permission="audit:assign-team"
      resource="audits"
      variant="text"
      toInput={(values: { readonly objectionOutcome: ObjectionOutcome; readonly answer: string }) => ({
        objectionId,
        outcome: values.objectionOutcome,
        answer: values.answer,
      })}
    >
      <EnumInput source="objectionOutcome" list="ObjectionOutcome" validate={needed} />
      <TextInput source="answer" multiline minRows={3} validate={needed} />
    </VerbButton>
  );
}

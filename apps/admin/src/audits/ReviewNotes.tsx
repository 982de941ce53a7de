import { Chip, Typography } from '@mui/material';
import { BooleanInput, TextInput, required, useTranslate } from 'react-admin';
import type { ReviewSection } from '@touchstone/rules';
import { usePermission } from '../auth-provider/usePermission.js';
import { Day } from '../shared/Day.js';
import { EnumInput } from '../shared/EnumInput.js';
import { Rows } from '../shared/Rows.js';
import { Section } from '../shared/Section.js';
import { VerbButton } from '../verbs/VerbButton.js';
import type { AuditRecord } from './audit.documents.js';
import { ANSWER_REVIEW_NOTE, RAISE_REVIEW_NOTE, RESOLVE_REVIEW_NOTE } from './review-notes.documents.js';

type Note = AuditRecord['reviewNotes'][number];
const needed = required();

/** What reviewers noted on sections of the file, each with the team's answer and how it was settled. */
export function ReviewNotes({ audit }: { readonly audit: AuditRecord }) {
  const translate = useTranslate();
  const reviews = usePermission('decision:review');
  const { reviewNotes: notes, status } = audit;
  if (notes.length === 0 && !(reviews && status === 'REPORTED')) return null;
  const isOpen = status === 'REPORTED' || status === 'IN_PROGRESS';
  return (
    <Section
      title={translate('resources.audits.sections.reviewNotes')}
      flush
      actions={status === 'REPORTED' && <RaiseReviewNote audit={audit} />}
    >
      <Rows
        rows={notes}
        empty="resources.audits.noReviewNotes"
        columns={[
          { source: 'section', render: (note) => <About note={note} /> },
          {
            source: 'reviewNote',
            render: (note) => <Said text={note.text} by={note.raisedBy?.name} on={note.raisedOn} />,
          },
          {
            source: 'teamAnswer',
            render: (note) =>
              note.answer ? (
                <Said text={note.answer} by={note.answeredBy?.name} on={note.answeredOn} />
              ) : (
                translate('resources.audits.notAnswered')
              ),
          },
          { source: 'resolved', render: (note) => <Settled note={note} isOpen={isOpen} /> },
        ]}
      />
    </Section>
  );
}

function About({ note }: { readonly note: Note }) {
  const translate = useTranslate();
  return (
    <>
      {translate(`enums.ReviewSection.${note.section}`)}{' '}
      {note.isInternal && <Chip size="small" variant="outlined" label={translate('resources.audits.internal')} />}
    </>
  );
}

interface SaidProps {
  readonly text: string;
  readonly by: string | null | undefined;
  readonly on: Note['answeredOn'];
}

function Said({ text, by, on }: SaidProps) {
  return (
    <>
      <Typography variant="body2" sx={{ whiteSpace: 'pre-line' }}>
        {text}
      </Typography>
      <Typography variant="caption" color="textSecondary" component="div">
        {by} {on && <Day value={on} />}
      </Typography>
    </>
  );
}

function Settled({ note, isOpen }: { readonly note: Note; readonly isOpen: boolean }) {
  const translate = useTranslate();
  if (note.resolvedOn)
    return <Said text={note.resolution ?? translate('resources.audits.settled')} by={null} on={note.resolvedOn} />;
  if (!isOpen) return <>{translate('resources.audits.notSettled')}</>;
  return (
    <>
      <AnswerReviewNote note={note} />
      <ResolveReviewNote note={note} />
    </>
  );
}

interface RaiseValues {
  readonly section: ReviewSection;
  readonly reviewNote: string;
  readonly isInternal?: boolean;
}

function RaiseReviewNote({ audit }: { readonly audit: AuditRecord }) {
  return (
    <VerbButton
      verb="raiseReviewNote"
      document={RAISE_REVIEW_NOTE}
      permission="decision:review"
      resource="audits"
      toInput={({ section, reviewNote, isInternal }: RaiseValues) => ({
        auditId: audit.id,
        section,
        text: reviewNote,
        isInternal: isInternal ?? false,
      })}
    >
      <EnumInput source="section" list="ReviewSection" validate={needed} />
      <TextInput source="reviewNote" multiline minRows={3} validate={needed} />
      <BooleanInput source="isInternal" defaultValue={false} />
    </VerbButton>
  );
}

function AnswerReviewNote({ note }: { readonly note: Note }) {
  return (
    <VerbButton
      verb="answerReviewNote"
      document={ANSWER_REVIEW_NOTE}
      permission="audit:report"
      variant="text"
      resource="audits"
      defaultValues={{ teamAnswer: note.answer ?? '' }}
      toInput={({ teamAnswer }: { readonly teamAnswer: string }) => ({ reviewNoteId: note.id, answer: teamAnswer })}
    >
      <TextInput source="teamAnswer" multiline minRows={3} validate={needed} />
    </VerbButton>
  );
}

function ResolveReviewNote({ note }: { readonly note: Note }) {
  return (
    <VerbButton
      verb="resolveReviewNote"
      document={RESOLVE_REVIEW_NOTE}
      permission="decision:review"
      variant="text"
      resource="audits"
      toInput={({ resolution }: { readonly resolution?: string | null }) => ({
        reviewNoteId: note.id,
        resolution: resolution || null,
      })}
    >
      <TextInput source="resolution" multiline minRows={2} />
    </VerbButton>
  );
}

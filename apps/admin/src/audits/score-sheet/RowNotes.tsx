import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { hasText, lacks } from './answers.js';
import type { Answer } from './answers.js';
import type { Leaf } from './tree.js';

interface RowNotesProps {
  readonly leaf: Leaf;
  readonly answer: Answer;
  readonly open: boolean;
  readonly readOnly: boolean;
  readonly onChange: (change: Partial<Answer>) => void;
  readonly onOpen: () => void;
}

/** What an answer rests on: one line when shut, all of it when open. */
export function RowNotes({ leaf, answer, open, readOnly, onChange, onOpen }: RowNotesProps) {
  const translate = useTranslate();
  const wanting = lacks(answer, leaf);
  if (!open) return <Preview answer={answer} wanting={wanting} onOpen={onOpen} />;
  const isTailored = answer.verdict === 'NOT_APPLICABLE';
  return (
    <Box sx={{ display: 'grid', gap: 0.75, pt: 0.75 }}>
      <Note
        label={translate('scoreSheet.evidence')}
        value={answer.evidence}
        wanted={wanting.includes('evidence')}
        readOnly={readOnly}
        onChange={(evidence) => onChange({ evidence })}
      />
      {isTailored && (
        <Note
          label={translate('scoreSheet.justification')}
          value={answer.justification}
          wanted={wanting.includes('justification')}
          readOnly={readOnly}
          onChange={(justification) => onChange({ justification })}
        />
      )}
      {(wanting.includes('sampleReason') || hasText(answer.sampleReason)) && (
        <Note
          label={translate('scoreSheet.sampleReason')}
          value={answer.sampleReason}
          wanted={wanting.includes('sampleReason')}
          readOnly={readOnly}
          onChange={(sampleReason) => onChange({ sampleReason })}
        />
      )}
      {isTailored && answer.approval && (
        <Box sx={{ fontSize: 12, color: 'text.secondary' }}>
          {translate('scoreSheet.approvedBy', { name: answer.approval.name })}
        </Box>
      )}
    </Box>
  );
}

interface PreviewProps {
  readonly answer: Answer;
  readonly wanting: ReturnType<typeof lacks>;
  readonly onOpen: () => void;
}

function Preview({ answer, wanting, onOpen }: PreviewProps) {
  const translate = useTranslate();
  const told = [answer.justification, answer.sampleReason, answer.evidence].filter(hasText).join(' · ');
  if (!told && wanting.length === 0) return null;
  return (
    <Box
      component="button"
      type="button"
      tabIndex={-1}
      onClick={onOpen}
      sx={{
        appearance: 'none',
        font: 'inherit',
        fontSize: 12,
        lineHeight: 1.6,
        p: 0,
        border: 0,
        background: 'none',
        cursor: 'text',
        display: 'flex',
        gap: 1,
        width: '100%',
        minWidth: 0,
        textAlign: 'left',
        color: 'text.secondary',
      }}
    >
      {wanting.length > 0 && (
        <Box component="span" sx={{ color: 'warning.main', flex: 'none' }}>
          {wanting.map((each) => translate(`scoreSheet.lacks.${each}`)).join(' · ')}
        </Box>
      )}
      <Box component="span" sx={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>
        {told}
      </Box>
    </Box>
  );
}

interface NoteProps {
  readonly label: string;
  readonly value: string | null;
  readonly wanted: boolean;
  readonly readOnly: boolean;
  readonly onChange: (value: string | null) => void;
}

function Note({ label, value, wanted, readOnly, onChange }: NoteProps) {
  return (
    <Box
      component="label"
      sx={{ display: 'grid', gap: 0.25, fontSize: 12, color: wanted ? 'warning.main' : 'text.secondary' }}
    >
      {label}
      <Box
        component="textarea"
        rows={2}
        value={value ?? ''}
        readOnly={readOnly}
        onChange={(event) => onChange(event.currentTarget.value === '' ? null : event.currentTarget.value)}
        sx={({ tokens }) => ({
          font: 'inherit',
          fontSize: 13,
          lineHeight: 1.6,
          p: '6px 8px',
          resize: 'vertical',
          width: '100%',
          color: tokens.ink,
          backgroundColor: tokens.surface,
          border: `1px solid ${wanted ? tokens.tones.warn.line : tokens.lineStrong}`,
          borderRadius: '5px',
        })}
      />
    </Box>
  );
}

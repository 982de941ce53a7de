import { Alert, Box, Button, MenuItem, TextField, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { IntakeRowState, IntakeSheet } from '@touchstone/rules';
import { request } from '../data-provider/request.js';
import { ReadError } from '../shared/ReadError.js';
import { Section } from '../shared/Section.js';
import { ReasonList } from '../verbs/ReasonList.js';
import { useVerb } from '../verbs/useVerb.js';
import type { UploadedWorkbook } from './DropWorkbook.js';
import { DryRunRows } from './DryRunRows.js';
import { INTAKE_PREVIEW, TAKE_IN_WORKBOOK } from './intake.documents.js';
import type { IntakePreviewed } from './intake.documents.js';
import { SheetCounts } from './SheetCounts.js';
import { soundWord } from './sound-word.js';

const PAGE = 50;

interface DryRunProps {
  readonly workbook: UploadedWorkbook;
  readonly isOpen: boolean;
  readonly onDone: () => void;
}

/** What the workbook would do, by sheet and row; and the button that does it once no row is wrong. */
export function DryRun({ workbook, isOpen, onDone }: DryRunProps) {
  const translate = useTranslate();
  const [sheet, setSheet] = useState<IntakeSheet | ''>('');
  const [state, setState] = useState<IntakeRowState | ''>('');
  const [offset, setOffset] = useState(0);
  const wanted = { workbookId: workbook.id, sheet: sheet || null, state: state || null, first: PAGE, offset };
  const { data, error } = useQuery({
    queryKey: ['intake', 'preview', wanted],
    queryFn: ({ signal }) => request(INTAKE_PREVIEW, wanted, signal),
    placeholderData: (previous) => previous,
    staleTime: 0,
  });
  if (error) return <ReadError error={error} />;
  const preview = data?.intakePreview;
  if (!preview) return <Alert severity="info">{translate('resources.intake.looking')}</Alert>;
  return (
    <Section title={translate('resources.intake.sections.dryRun')}>
      <Verdict preview={preview} isOpen={isOpen} workbook={workbook} onDone={onDone} />
      <SheetCounts counts={preview.counts} />
      <Box sx={{ display: 'flex', gap: 1.5, flexWrap: 'wrap', my: 2 }}>
        <Choice
          label="sheet"
          list="IntakeSheet"
          words={Object.values(IntakeSheet)}
          value={sheet}
          onChange={setSheet}
          onAny={() => setOffset(0)}
        />
        <Choice
          label="state"
          list="IntakeRowState"
          words={Object.values(IntakeRowState)}
          value={state}
          onChange={setState}
          onAny={() => setOffset(0)}
        />
      </Box>
      <DryRunRows rows={preview.nodes} />
      {preview.totalCount > PAGE && (
        <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', mt: 1.5, flexWrap: 'wrap' }}>
          <Button size="small" disabled={offset === 0} onClick={() => setOffset(Math.max(0, offset - PAGE))}>
            {translate('ra.navigation.previous')}
          </Button>
          <Typography variant="body2">
            {translate('resources.intake.page', {
              from: offset + 1,
              to: Math.min(offset + PAGE, preview.totalCount),
              total: preview.totalCount,
            })}
          </Typography>
          <Button size="small" disabled={offset + PAGE >= preview.totalCount} onClick={() => setOffset(offset + PAGE)}>
            {translate('ra.navigation.next')}
          </Button>
        </Box>
      )}
    </Section>
  );
}

interface VerdictProps extends DryRunProps {
  readonly preview: IntakePreviewed;
}

function Verdict({ preview: { counts, refusals }, isOpen, workbook, onDone }: VerdictProps) {
  const translate = useTranslate();
  const { run, isPending } = useVerb('takeInWorkbook', TAKE_IN_WORKBOOK, { onDone });
  const sum = (of: 'created' | 'changed' | 'unchanged' | 'refused') => counts.reduce((all, each) => all + each[of], 0);
  const [created, changed, unchanged, refused] = [sum('created'), sum('changed'), sum('unchanged'), sum('refused')];
  const isSound = refused === 0 && refusals.length === 0;
  const word = soundWord({ created, changed, unchanged });
  const isNew = word === 'sound';
  return (
    <Box sx={{ display: 'grid', gap: 1.5, justifyItems: 'start', mb: 2 }} role="status">
      {refusals.length > 0 && <ReasonList reasons={refusals} />}
      {refused > 0 && <Alert severity="error">{translate('resources.intake.faults', { smart_count: refused })}</Alert>}
      {isSound && (
        <Alert severity={isNew ? 'success' : 'info'}>
          {translate(`resources.intake.${word}`, { created, changed, unchanged })}
        </Alert>
      )}
      <Button
        variant="contained"
        disabled={isPending || !isSound || !isNew || !isOpen}
        onClick={() => void run({ workbookId: workbook.id })}
      >
        {translate('verbs.takeInWorkbook.name')}
      </Button>
    </Box>
  );
}

interface ChoiceProps<Word extends string> {
  readonly label: string;
  readonly list: string;
  readonly words: readonly Word[];
  readonly value: Word | '';
  readonly onChange: (word: Word | '') => void;
  readonly onAny: () => void;
}

function Choice<Word extends string>({ label, list, words, value, onChange, onAny }: ChoiceProps<Word>) {
  const translate = useTranslate();
  return (
    <TextField
      select
      size="small"
      label={translate(`resources.intake.fields.${label}`)}
      value={value}
      onChange={(event) => {
        onChange(event.target.value as Word | '');
        onAny();
      }}
      fullWidth={false}
      sx={{ minWidth: 160 }}
    >
      <MenuItem value="">{translate('resources.intake.all')}</MenuItem>
      {words.map((word) => (
        <MenuItem key={word} value={word}>
          {translate(`enums.${list}.${word}`)}
        </MenuItem>
      ))}
    </TextField>
  );
}

import { Box, Typography } from '@mui/material';
import { BooleanInput, required, TextInput, useTranslate } from 'react-admin';
import { useViewer } from '../auth-provider/useViewer.js';
import { Day } from '../shared/Day.js';
import { EmptyState } from '../shared/EmptyState.js';
import { Section } from '../shared/Section.js';
import { StatusChip } from '../shared/StatusChip.js';
import { VerbButton } from '../verbs/VerbButton.js';
import { NOTE_APPEAL } from './appeal.documents.js';
import type { AppealRecord } from './appeal.documents.js';

interface NoteValues {
  readonly text: string;
  readonly isTold?: boolean;
}

/** What the body and the client told each other on an appeal, and what was noted for the file. */
export function AppealNotes({ appeal }: { readonly appeal: AppealRecord }) {
  const translate = useTranslate();
  const viewer = useViewer();
  const isClient = viewer?.clientId != null;
  return (
    <Section
      title={translate('resources.appeals.sections.notes')}
      flush
      actions={
        !appeal.endedOn && (
          <VerbButton
            verb="noteAppeal"
            document={NOTE_APPEAL}
            permission="appeal:note"
            resource="appeals"
            defaultValues={{ isTold: true }}
            toInput={({ text, isTold }: NoteValues) => ({ appealId: appeal.id, text, isTold: isTold ?? false })}
          >
            <TextInput source="text" multiline minRows={3} validate={required()} />
            {!isClient && <BooleanInput source="isTold" />}
          </VerbButton>
        )
      }
    >
      {appeal.notes.length === 0 && <EmptyState title={translate('resources.appeals.noNotes')} />}
      <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {appeal.notes.map((note) => (
          <Box component="li" key={note.id} sx={{ px: 2, py: 1.25, '& + &': { borderTop: 1, borderColor: 'divider' } }}>
            <Typography variant="body2" color="textSecondary" component="div" sx={LINE}>
              <span>
                {note.isFromClient
                  ? translate('resources.appeals.fromClient')
                  : (note.author?.name ?? translate('resources.appeals.fromBody'))}
              </span>
              <Day value={note.writtenOn} />
              {!note.isTold && <StatusChip tone="neutral">{translate('resources.appeals.fileOnly')}</StatusChip>}
            </Typography>
            <Typography variant="body1" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
              {note.text}
            </Typography>
          </Box>
        ))}
      </Box>
    </Section>
  );
}

const LINE = { display: 'flex', flexWrap: 'wrap', columnGap: 1, alignItems: 'center' } as const;

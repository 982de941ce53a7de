import { Box, MenuItem, TextField, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { usePermission } from '../auth-provider/usePermission.js';
import { request } from '../data-provider/request.js';
import { Section } from '../shared/Section.js';
import { REMINDER_PREVIEW } from './reminder.documents.js';

/** A letter about due days as it would be written today, to colleagues or to a client, in either language. */
export function LetterPreview() {
  const translate = useTranslate();
  const locale = useLocale();
  const [language, setLanguage] = useState(locale);
  const [reader, setReader] = useState<'staff' | 'client'>('staff');
  const may = usePermission('reminder:keep');
  const asked = { language, forClient: reader === 'client' };
  const { data } = useQuery({
    queryKey: ['reminderPreview', asked],
    queryFn: ({ signal }) => request(REMINDER_PREVIEW, asked, signal),
    enabled: may,
  });
  if (!may) return null;
  return (
    <Section
      title={translate('resources.reminders.sections.preview')}
      actions={
        <>
          <Choice
            name="reader"
            value={reader}
            words={['staff', 'client']}
            onChoose={(word) => setReader(word as 'staff')}
          />
          <Choice name="language" value={language} words={['zh', 'en']} onChoose={setLanguage} />
        </>
      }
    >
      {data && (
        <>
          <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
            {translate('reminders.lines', { smart_count: data.reminderPreview.lines })}
          </Typography>
          <Box
            component="iframe"
            sandbox=""
            title={data.reminderPreview.subject}
            srcDoc={data.reminderPreview.html}
            sx={{ width: '100%', height: 420, border: 1, borderColor: 'divider', bgcolor: '#fff' }}
          />
        </>
      )}
    </Section>
  );
}

interface ChoiceProps {
  readonly name: 'reader' | 'language';
  readonly value: string;
  readonly words: readonly string[];
  readonly onChoose: (word: string) => void;
}

function Choice({ name, value, words, onChoose }: ChoiceProps) {
  const translate = useTranslate();
  return (
    <TextField
      select
      size="small"
      fullWidth={false}
      label={translate(`reminders.${name}`)}
      value={value}
      onChange={({ target }) => onChoose(target.value)}
      sx={{ minWidth: 128 }}
    >
      {words.map((word) => (
        <MenuItem key={word} value={word}>
          {translate(`reminders.${name}s.${word}`)}
        </MenuItem>
      ))}
    </TextField>
  );
}

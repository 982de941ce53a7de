import { Box } from '@mui/material';
import type { PlainDate } from '@touchstone/plain-date';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { usePermission } from '../auth-provider/usePermission.js';
import { useToday, useViewer } from '../auth-provider/useViewer.js';
import { DayInput } from '../shared/DayInput.js';
import { DownloadLink } from '../shared/Download.js';
import { Section } from '../shared/Section.js';
import type { PersonProps } from './person.documents.js';

const LANGUAGES = ['ZH', 'EN', 'BOTH'] as const;

/** The competence dossier to take away, as it stands or as it was known on a day: as a paper, or with its evidence. */
export function PersonDossier({ person }: PersonProps) {
  const translate = useTranslate();
  const isOwn = useViewer()?.personId === person.id;
  const today = useToday();
  const [knownOn, setKnownOn] = useState<PlainDate | null>(null);
  const may = usePermission('person:file') || isOwn;
  if (!may) return null;
  const query = (language: string) => new URLSearchParams({ language, ...(knownOn && { knownOn }) }).toString();
  const links = (name: 'paper' | 'archive', path: string) => (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.25, alignItems: 'center' }}>
      <span>{translate(`people.dossier.${name}`)}</span>
      {LANGUAGES.map((language) => (
        <DownloadLink
          key={language}
          href={`${path}?${query(language)}`}
          aria-label={`${translate(`people.dossier.${name}`)} ${translate(`enums.PaperLanguage.${language}`)}`}
        >
          {translate(`enums.PaperLanguage.${language}`)}
        </DownloadLink>
      ))}
    </Box>
  );
  return (
    <Section title={translate('resources.people.sections.dossier')}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 4, rowGap: 1.5, alignItems: 'center' }}>
        <DayInput
          size="small"
          fullWidth={false}
          sx={{ width: { xs: 1, sm: 240 } }}
          label={translate('people.dossier.knownOn')}
          value={knownOn}
          onDay={setKnownOn}
          max={today}
        />
        {links('paper', `/papers/COMPETENCE_DOSSIER/${person.id}`)}
        {links('archive', `/dossiers/${person.id}`)}
      </Box>
    </Section>
  );
}

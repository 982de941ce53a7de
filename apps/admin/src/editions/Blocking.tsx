import { Alert, Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { WordOf } from '../i18n/enum-labels.js';
import { useEditionNames } from '../shared/edition-names.js';
import { EnumChip, EnumText } from '../shared/EnumChip.js';

interface BlockingProps {
  readonly editionId: string;
  readonly parts: ReadonlyArray<{
    readonly what: WordOf<'EditionPart'>;
    readonly standing: WordOf<'Standing'>;
    readonly evaluation: string | null;
    readonly codes: readonly string[];
  }>;
}

/** The parts of an edition that rest on no source or licence: by them only specimens can be issued. */
export function Blocking({ editionId, parts }: BlockingProps) {
  const names = useEditionNames();
  const translate = useTranslate();
  if (parts.length === 0) return null;
  return (
    <Alert severity="warning" sx={{ mb: 2 }}>
      <Typography variant="body1">{translate('resources.editions.blocking')}</Typography>
      <Box component="ul" sx={{ m: 0, mt: 1, p: 0, listStyle: 'none', display: 'grid', gap: 0.5 }}>
        {parts.map(({ what, standing, evaluation, codes }) => (
          <Box
            component="li"
            key={`${what}:${standing}:${evaluation ?? ''}`}
            sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}
          >
            <EnumChip list="Standing" word={standing} />
            <span>
              <EnumText list="EditionPart" word={what} />
              {evaluation && ` · ${names.evaluation(editionId, evaluation)}`}
            </span>
            {codes.length > 0 && (
              <Typography variant="caption" color="textSecondary" component="span">
                {translate('resources.editions.criteriaCount', { smart_count: codes.length })}
              </Typography>
            )}
          </Box>
        ))}
      </Box>
    </Alert>
  );
}

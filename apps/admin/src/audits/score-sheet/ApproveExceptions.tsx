import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Section } from '../../shared/Section.js';
import { VerbButton } from '../../verbs/VerbButton.js';
import { APPROVE_EXCEPTIONS } from './sheet-work.documents.js';
import type { ScoreSheetRecord } from './sheet.documents.js';

/** Tailoring and bonuses that wait for the agreement of somebody outside the team; nothing where none do. */
export function ApproveExceptions({ record }: { readonly record: ScoreSheetRecord }) {
  const translate = useTranslate();
  const tailored = record.responses.filter(({ verdict, approval }) => verdict === 'NOT_APPLICABLE' && !approval);
  const bonuses = record.specialBonuses.filter(({ approval }) => !approval);
  if (record.status !== 'OPEN' || tailored.length + bonuses.length === 0) return null;
  return (
    <Box sx={{ mt: 2 }}>
      <Section title={translate('scoreSheet.approvals.title')}>
        {tailored.map(({ criterion, justification }) => (
          <Typography key={criterion} variant="body2" sx={{ mb: 0.5 }}>
            {criterion} {justification}
          </Typography>
        ))}
        {bonuses.map(({ id, reason }) => (
          <Typography key={id} variant="body2" sx={{ mb: 0.5 }}>
            {reason}
          </Typography>
        ))}
        <VerbButton
          verb="approveExceptions"
          document={APPROVE_EXCEPTIONS}
          permission="audit:approve-exceptions"
          confirm
          resource="audits"
          toInput={() => ({
            scorecardId: record.id,
            expectedVersion: record.version,
            criteria: tailored.map(({ criterion }) => criterion),
            specialBonuses: bonuses.map(({ id }) => id),
          })}
        />
      </Section>
    </Box>
  );
}

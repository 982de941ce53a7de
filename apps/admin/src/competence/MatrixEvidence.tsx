import { Box, Drawer, IconButton, Typography } from '@mui/material';
import CloseOutlined from '@mui/icons-material/CloseOutlined';
import type { PlainDate } from '@touchstone/plain-date';
import type { Duty } from '@touchstone/rules';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { request } from '../data-provider/request.js';
import { AnswerRow } from './AnswerRow.js';
import { ELIGIBILITY } from './competence.documents.js';
import type { CellAt } from './matrix-cells.js';

interface MatrixEvidenceProps {
  readonly at: CellAt;
  readonly question: { readonly duty: Duty; readonly programmeId: string; readonly on: PlainDate };
  readonly onClose: () => void;
}

/** Everything that a cell rests on: the engine's whole answer for this person in this field. */
export function MatrixEvidence({ at: { row, technicalCode }, question, onClose }: MatrixEvidenceProps) {
  const translate = useTranslate();
  const { duty, programmeId, on } = question;
  const { data } = useQuery({
    queryKey: ['matrixEvidence', row.personId, technicalCode, duty, programmeId, on],
    queryFn: ({ signal }) =>
      request(
        ELIGIBILITY,
        {
          duty,
          programmeId,
          technicalCodes: [technicalCode],
          alone: true,
          personId: row.personId,
          startsOn: on,
          endsOn: on,
        },
        signal,
      ),
  });
  const answer = data?.eligibility[0];
  return (
    <Drawer
      anchor="right"
      open
      onClose={onClose}
      slotProps={{ paper: { sx: { width: { xs: '100%', sm: 520 }, p: 2 }, 'aria-labelledby': 'evidence-title' } }}
    >
      <Box sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'center', gap: 1 }}>
        <Typography variant="h3" component="h2" id="evidence-title">
          {row.name} · {technicalCode} {translate(`serviceFields.${technicalCode}`, { _: '' })}
        </Typography>
        <IconButton onClick={onClose} aria-label={translate('ra.action.close')} autoFocus>
          <CloseOutlined />
        </IconButton>
      </Box>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {answer && <AnswerRow answer={answer} openAtOnce />}
      </Box>
    </Drawer>
  );
}

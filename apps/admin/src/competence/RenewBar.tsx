import { Box, Typography } from '@mui/material';
import { required, useTranslate } from 'react-admin';
import type { RenewTechnicalCodesInput } from '../gql/graphql.js';
import { JudgedInputs } from '../people/JudgedInputs.js';
import { PlainDateInput } from '../shared/PlainDateInput.js';
import { VerbButton } from '../verbs/VerbButton.js';
import { RENEW_CODES } from './competence.documents.js';
import type { CellAt } from './matrix-cells.js';

const needed = required();

/** Carries on the fields that were chosen, all until one day: all of them or none. */
export function RenewBar({ chosen, onDone }: { readonly chosen: readonly CellAt[]; readonly onDone: () => void }) {
  const translate = useTranslate();
  const held = chosen.flatMap(({ cell }) => (cell ? [cell.recordId] : []));
  return (
    <Box
      role="status"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 1.5,
        mb: 1.5,
        p: 1,
        borderRadius: 1,
        bgcolor: 'action.selected',
      }}
    >
      <Typography variant="body2">
        {translate('resources.matrix.chosen', { smart_count: chosen.length, held: held.length })}
      </Typography>
      {held.length > 0 && (
        <VerbButton
          verb="renewTechnicalCodes"
          document={RENEW_CODES}
          permission="person:keep"
          toInput={(asked: Omit<RenewTechnicalCodesInput, 'technicalCodeIds'>) => ({
            technicalCodeIds: held,
            ...asked,
          })}
          onDone={onDone}
        >
          <PlainDateInput source="validUntil" validate={needed} />
          <JudgedInputs />
        </VerbButton>
      )}
    </Box>
  );
}

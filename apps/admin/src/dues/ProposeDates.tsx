import { Alert, Typography } from '@mui/material';
import { earliest, latest, plusDays } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { required, useCreatePath, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { useToday } from '../auth-provider/useViewer.js';
import { PROPOSE_ASSIGNMENTS } from '../proposals/proposal.documents.js';
import { PlainDateInput } from '../shared/PlainDateInput.js';
import { FieldRow } from '../verbs/fields.js';
import { VerbButton } from '../verbs/VerbButton.js';
import type { DueRow } from './due.documents.js';

const needed = required();
/** Days that a proposal spans at most. */
const MOST_DAYS = 180;

/**
 * Has days and teams proposed for the chosen visits: spread over their windows, holidays left out, the load evened. What
 * is proposed is taken up on the proposal's page, line by line.
 */
export function ProposeDates({ rows }: { readonly rows: readonly DueRow[] }) {
  const translate = useTranslate();
  const today = useToday();
  const navigate = useNavigate();
  const createPath = useCreatePath();
  const visits = rows.filter(isToPlan);
  if (!today) return null;
  const startsOn = plusDays(today, 1);
  const last = visits.reduce((day, { dueOn }) => latest(day, dueOn), plusDays(today, 60));
  return (
    <VerbButton
      verb="proposeAssignments"
      label={translate('resources.dues.propose', { smart_count: visits.length })}
      document={PROPOSE_ASSIGNMENTS}
      permission="audit:plan"
      resource="proposals"
      variant="contained"
      defaultValues={{ startsOn, endsOn: earliest(last, plusDays(startsOn, MOST_DAYS)) }}
      toInput={({ startsOn: from, endsOn }: { startsOn: PlainDate; endsOn: PlainDate }) => ({
        startsOn: from,
        endsOn,
        programmeId: null,
        only: visits.map(({ record }) => record),
      })}
      onDone={({ id }) => void navigate(createPath({ resource: 'proposals', id, type: 'show' }))}
    >
      <Typography variant="body2">{translate('resources.dues.proposeHint')}</Typography>
      {visits.length < rows.length && (
        <Alert severity="info" sx={{ my: 1 }}>
          {translate('resources.dues.notToPlan')}
          {rows
            .filter((row) => !isToPlan(row))
            .map((row) => ` ${translate(`enums.DueKind.${row.kind}`)} · ${row.client?.name ?? row.label}`)
            .join(translate('resources.dues.comma'))}
        </Alert>
      )}
      <FieldRow>
        <PlainDateInput source="startsOn" label="resources.proposals.fields.startsOn" validate={needed} />
        <PlainDateInput source="endsOn" label="resources.proposals.fields.endsOn" validate={needed} />
      </FieldRow>
    </VerbButton>
  );
}

/** A visit whose days are firm and that nobody planned. */
function isToPlan({ kind, provisional, planState }: DueRow): boolean {
  return (kind === 'SURVEILLANCE' || kind === 'RECERTIFICATION') && !provisional && planState === 'UNPLANNED';
}

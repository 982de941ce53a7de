import { plusDays, plusMonths, startOfMonth } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { DataTable, required, useCreatePath } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { useToday } from '../auth-provider/useViewer.js';
import { Day } from '../shared/Day.js';
import { EnumChip } from '../shared/EnumChip.js';
import { ProgrammeName } from '../shared/ProgrammeName.js';
import { EnumsInput, PlainDateInput, ProgrammePicker, SearchInput } from '../shared/filters.js';
import { ResourceList } from '../shared/ResourceList.js';
import { VerbButton } from '../verbs/VerbButton.js';
import { PROPOSE_ASSIGNMENTS } from './proposal.documents.js';
import type { ProposalRow } from './proposal.documents.js';

const needed = required();
const FILTERS = [
  <SearchInput key="q" source="q" alwaysOn />,
  <EnumsInput key="status" source="status" list="ProposalStatus" alwaysOn />,
];

/** Every proposal of who audits what, the newest first. */
export function ProposalList() {
  return (
    <ResourceList<ProposalRow>
      actions={<Propose />}
      sort={{ field: 'number', order: 'DESC' }}
      filters={FILTERS}
      card={(row) => ({
        over: row.number,
        title: `${row.startsOn} – ${row.endsOn}`,
        under: <ProgrammeName programme={row.programme} />,
        chips: <EnumChip list="ProposalStatus" word={row.status} />,
      })}
    >
      <DataTable.Col<ProposalRow> source="number" />
      <DataTable.Col<ProposalRow> source="startsOn" render={(row) => <Day value={row.startsOn} />} />
      <DataTable.Col<ProposalRow> source="endsOn" render={(row) => <Day value={row.endsOn} />} />
      <DataTable.Col<ProposalRow>
        source="programme"
        disableSort
        render={(row) => <ProgrammeName programme={row.programme} />}
      />
      <DataTable.Col<ProposalRow>
        source="status"
        render={(row) => <EnumChip list="ProposalStatus" word={row.status} />}
      />
      <DataTable.Col<ProposalRow> source="proposedOn" render={(row) => <Day value={row.proposedOn} />} />
      <DataTable.Col<ProposalRow> source="proposedBy" disableSort render={(row) => row.proposedBy?.name} />
    </ResourceList>
  );
}

interface Values {
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
  readonly programmeId?: string | null;
}

/** Asks for a proposal of the next three whole months, unless other days are chosen. */
function Propose() {
  const today = useToday();
  const navigate = useNavigate();
  const createPath = useCreatePath();
  if (!today) return null;
  const startsOn = plusMonths(startOfMonth(today), 1);
  return (
    <VerbButton
      verb="proposeAssignments"
      document={PROPOSE_ASSIGNMENTS}
      permission="audit:plan"
      resource="proposals"
      variant="contained"
      defaultValues={{ startsOn, endsOn: plusDays(plusMonths(startsOn, 3), -1) }}
      toInput={({ startsOn: from, endsOn, programmeId }: Values) => ({
        startsOn: from,
        endsOn,
        programmeId: programmeId ?? null,
      })}
      onDone={({ id }) => void navigate(createPath({ resource: 'proposals', id, type: 'show' }))}
    >
      <PlainDateInput source="startsOn" validate={needed} />
      <PlainDateInput source="endsOn" validate={needed} />
      <ProgrammePicker source="programmeId" />
    </VerbButton>
  );
}

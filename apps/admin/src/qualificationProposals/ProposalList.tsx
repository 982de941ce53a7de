import { Box } from '@mui/material';
import { DataTable } from 'react-admin';
import { usePermission } from '../auth-provider/usePermission.js';
import { Day } from '../shared/Day.js';
import { EnumChip } from '../shared/EnumChip.js';
import { EnumsInput, ReferencePicker, SearchInput } from '../shared/filters.js';
import { ResourceList } from '../shared/ResourceList.js';
import { ProposeQualification } from './ProposeQualification.js';
import { ProposalVerbs } from './ProposalVerbs.js';
import { ProposedThing } from './ProposedThing.js';
import type { ProposalRow } from './proposal.documents.js';

const FILTERS = [
  <SearchInput key="q" source="q" alwaysOn />,
  <EnumsInput key="status" source="status" list="QualificationProposalStatus" alwaysOn />,
  <ReferencePicker key="person" source="person" reference="people" optionText="name" />,
];

/** The queue: what waits for the reader's own step first, the oldest at the top. */
export function ProposalList() {
  const evaluates = usePermission('person:evaluate');
  const authorises = usePermission('person:authorise');
  const keeps = usePermission('person:keep');
  const waiting = [
    ...(evaluates || keeps || !authorises ? ['PROPOSED'] : []),
    ...(authorises || keeps || !evaluates ? ['EVALUATED'] : []),
  ];
  return (
    <ResourceList<ProposalRow>
      actions={<ProposeQualification />}
      sort={{ field: 'proposedOn', order: 'ASC' }}
      filters={FILTERS}
      filterDefaultValues={{ status: waiting }}
      card={(row) => ({
        over: <Day value={row.proposedOn} />,
        title: row.person.name,
        under: <ProposedThing proposal={row} />,
        chips: <EnumChip list="QualificationProposalStatus" word={row.status} />,
      })}
    >
      <DataTable.Col<ProposalRow> source="person" render={(row) => row.person.name} />
      <DataTable.Col<ProposalRow> source="thing" disableSort render={(row) => <ProposedThing proposal={row} />} />
      <DataTable.Col<ProposalRow> source="proposedOn" render={(row) => <Day value={row.proposedOn} />} />
      <DataTable.Col<ProposalRow> source="proposedBy" disableSort render={(row) => row.proposedBy?.name} />
      <DataTable.Col<ProposalRow> source="evaluatedBy" disableSort render={(row) => row.evaluatedBy?.name} />
      <DataTable.Col<ProposalRow>
        source="status"
        render={(row) => <EnumChip list="QualificationProposalStatus" word={row.status} />}
      />
      <DataTable.Col<ProposalRow>
        source="verbs"
        disableSort
        render={(row) => (
          <Box
            sx={{ display: 'flex', gap: 0.5, justifyContent: 'flex-end' }}
            onClick={(event) => event.stopPropagation()}
          >
            <ProposalVerbs proposal={row} />
          </Box>
        )}
      />
    </ResourceList>
  );
}

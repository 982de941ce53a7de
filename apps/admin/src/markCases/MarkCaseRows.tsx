import { DueDay } from '../shared/DueDay.js';
import { EnumChip, EnumText } from '../shared/EnumChip.js';
import { Day } from '../shared/Day.js';
import { RecordLink } from '../shared/RecordLink.js';
import { Rows } from '../shared/Rows.js';
import type { MarkUseRecord } from '../markUses/mark-use.documents.js';

/** Misuses that were taken up, on another record's page. */
export function MarkCaseRows({ cases }: { readonly cases: MarkUseRecord['cases'] }) {
  return (
    <Rows
      resource="markCases"
      rows={cases}
      empty="resources.markCases.none"
      columns={[
        {
          source: 'number',
          render: ({ id, number }) => (
            <RecordLink resource="markCases" id={id}>
              {number}
            </RecordLink>
          ),
        },
        { source: 'openedOn', render: ({ openedOn }) => <Day value={openedOn} /> },
        {
          source: 'correctBy',
          render: ({ correctBy, correctState }) => <DueDay day={correctBy} list="ClockState" state={correctState} />,
        },
        { source: 'outcome', render: ({ outcome }) => <EnumText list="MarkCaseOutcome" word={outcome} /> },
        { source: 'status', render: ({ status }) => <EnumChip list="MarkCaseStatus" word={status} /> },
      ]}
    />
  );
}

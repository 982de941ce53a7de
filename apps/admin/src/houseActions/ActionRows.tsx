import { useTranslate } from 'react-admin';
import { DueDay } from '../shared/DueDay.js';
import { EnumChip } from '../shared/EnumChip.js';
import { RecordLink } from '../shared/RecordLink.js';
import { Rows } from '../shared/Rows.js';
import { Section } from '../shared/Section.js';
import type { HouseActionRow } from './house-action.documents.js';

type Row = Pick<HouseActionRow, 'id' | 'number' | 'status' | 'dueOn' | 'dueState'>;

/** Corrective actions that something of the house led to. */
export function ActionRows({ actions }: { readonly actions: readonly Row[] }) {
  const translate = useTranslate();
  return (
    <Section title={translate('resources.houseActions.name', { smart_count: 2 })} flush>
      <Rows
        resource="houseActions"
        rows={actions}
        columns={[
          {
            source: 'number',
            short: true,
            render: ({ id, number }) => (
              <RecordLink resource="houseActions" id={id}>
                {number}
              </RecordLink>
            ),
          },
          { source: 'status', render: ({ status }) => <EnumChip list="HouseActionStatus" word={status} /> },
          { source: 'dueOn', render: (row) => <DueDay day={row.dueOn} list="ClockState" state={row.dueState} /> },
        ]}
      />
    </Section>
  );
}

import { useTranslate } from 'react-admin';
import { Rows } from '../shared/Rows.js';
import type { IntakePreviewed } from './intake.documents.js';

/** Rows by sheet and by what would become of them. */
export function SheetCounts({ counts }: { readonly counts: IntakePreviewed['counts'] }) {
  const translate = useTranslate();
  return (
    <Rows
      resource="intake"
      rows={counts.map((count) => ({ ...count, id: count.sheet }))}
      columns={[
        { source: 'sheet', render: ({ sheet }) => translate(`enums.IntakeSheet.${sheet}`) },
        { source: 'created', align: 'right', render: ({ created }) => created },
        { source: 'changed', align: 'right', render: ({ changed }) => changed },
        { source: 'unchanged', align: 'right', render: ({ unchanged }) => unchanged },
        { source: 'refused', align: 'right', render: ({ refused }) => refused },
      ]}
    />
  );
}

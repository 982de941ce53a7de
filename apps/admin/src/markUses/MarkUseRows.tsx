import { Day } from '../shared/Day.js';
import { EnumChip, EnumText } from '../shared/EnumChip.js';
import { RecordLink } from '../shared/RecordLink.js';
import { Rows } from '../shared/Rows.js';
import { OpenCaseChip } from './OpenCaseChip.js';
import type { MarkUseRow } from './mark-use.documents.js';

interface MarkUseRowsProps<Use> {
  readonly uses: readonly Use[];
  /** What stands at the end of each row. */
  readonly last?: { readonly source: string; readonly render: (use: Use) => React.ReactNode };
}

type Use = Pick<MarkUseRow, 'id' | 'number' | 'medium' | 'place' | 'usedSince' | 'status' | 'hasOpenCase'>;

/** Where a client uses the mark, on another record's page. */
export function MarkUseRows<Given extends Use>({ uses, last }: MarkUseRowsProps<Given>) {
  return (
    <Rows
      resource="markUses"
      rows={uses}
      empty="resources.markUses.none"
      columns={[
        {
          source: 'number',
          render: ({ id, number }) => (
            <RecordLink resource="markUses" id={id}>
              {number}
            </RecordLink>
          ),
        },
        { source: 'medium', render: ({ medium }) => <EnumText list="MarkMedium" word={medium} /> },
        { source: 'place', render: ({ place }) => place },
        { source: 'usedSince', render: ({ usedSince }) => <Day value={usedSince} /> },
        {
          source: 'status',
          render: (use) => (
            <>
              <EnumChip list="MarkUseStatus" word={use.status} /> <OpenCaseChip use={use} />
            </>
          ),
        },
        ...(last ? [last] : []),
      ]}
    />
  );
}

import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Moment } from '../shared/Moment.js';
import { Rows } from '../shared/Rows.js';
import { Section } from '../shared/Section.js';
import type { IntakeWorkbook } from './intake.documents.js';

interface Count {
  readonly sheet: string;
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
}

/** What was taken in before: which file, by whom, when, and how much of it was new. */
export function PastIntakes({ workbooks }: { readonly workbooks: readonly IntakeWorkbook[] }) {
  const translate = useTranslate();
  return (
    <Section title={translate('resources.intake.sections.past')} flush>
      <Rows
        resource="intake"
        empty="resources.intake.nonePast"
        rows={workbooks}
        columns={[
          {
            source: 'fileName',
            render: ({ fileName, sha256 }) => (
              <Box sx={{ overflowWrap: 'anywhere' }}>
                {fileName}
                <Box sx={{ fontFamily: 'monospace', fontSize: 12, color: 'text.secondary' }} title={sha256}>
                  {sha256.slice(0, 16)}…
                </Box>
              </Box>
            ),
          },
          { source: 'takenInAt', render: ({ takenInAt }) => <Moment value={takenInAt} /> },
          { source: 'takenInBy', render: ({ takenInBy }) => takenInBy?.name ?? translate('shared.none') },
          { source: 'counts', render: ({ counts }) => <Counts counts={counts as readonly Count[]} /> },
        ]}
      />
    </Section>
  );
}

function Counts({ counts }: { readonly counts: readonly Count[] }) {
  const translate = useTranslate();
  const told = counts.filter(({ created, changed, unchanged }) => created + changed + unchanged > 0);
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {told.map(({ sheet, created, changed, unchanged }) => (
        <li key={sheet}>
          {translate('resources.intake.counted', {
            sheet: translate(`enums.IntakeSheet.${sheet}`),
            created,
            changed,
            unchanged,
          })}
        </li>
      ))}
    </Box>
  );
}

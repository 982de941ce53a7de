import { Box, Checkbox, Link as MuiLink } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Day } from '../shared/Day.js';
import { DueDay } from '../shared/DueDay.js';
import { EnumChip } from '../shared/EnumChip.js';
import { ProgrammeName } from '../shared/ProgrammeName.js';
import { StatusChip } from '../shared/StatusChip.js';
import type { DueRow } from './due.documents.js';

interface DueItemRowProps {
  readonly row: DueRow;
  readonly isChosen: boolean;
  /** Where something can be done with chosen rows. */
  readonly onChoose: ((isChosen: boolean) => void) | null;
  readonly onOpen: () => void;
}

const BOX = '34px';
const NO_BOX = '0';
const columns = (first: string) => ({
  xs: `${first} minmax(0, 1fr)`,
  md: `${first} minmax(0, 2.2fr) minmax(0, 1.4fr) minmax(0, 1.6fr)`,
  lg: `${first} minmax(0, 2.2fr) minmax(0, 1.5fr) minmax(0, 1.6fr) minmax(0, 1.6fr)`,
});
const SMALL = { fontSize: 12.5, color: 'text.secondary' } as const;

/** Something owed, on a line: what and whose, by when, how it stands, what was said and what follows. */
export function DueItemRow({ row, isChosen, onChoose, onOpen }: DueItemRowProps) {
  const translate = useTranslate();
  const what = translate(`enums.DueKind.${row.kind}`);
  const whose = row.client?.name ?? row.person?.name ?? row.label;
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: columns(onChoose ? BOX : NO_BOX),
        columnGap: 1.5,
        rowGap: 0.5,
        alignItems: 'start',
        px: 1,
        py: 1,
        borderBottom: 1,
        borderColor: 'divider',
        '& > :not(:first-of-type)': { gridColumn: { xs: '2', md: 'auto' } },
      }}
    >
      {onChoose ? (
        <Checkbox
          size="small"
          sx={{ p: 0.5 }}
          checked={isChosen}
          slotProps={{ input: { 'aria-label': translate('resources.dues.choose', { what: `${what} ${whose}` }) } }}
          onChange={(_, next) => onChoose(next)}
        />
      ) : (
        <span />
      )}
      <Box sx={{ minWidth: 0 }}>
        <MuiLink component="button" type="button" onClick={onOpen} sx={{ textAlign: 'left', fontWeight: 600 }}>
          {what} · {whose}
        </MuiLink>
        <Box sx={{ ...SMALL, overflowWrap: 'anywhere' }}>
          {row.label}
          {row.programme && (
            <>
              {' · '}
              <ProgrammeName programme={row.programme} />
            </>
          )}
        </Box>
      </Box>
      <Box>
        <DueDay day={row.dueOn} list="DueState" state={row.state} />
        <Box sx={SMALL}>
          {translate('resources.dues.opens', { day: row.opensOn })}
          {row.lastLawfulOn !== row.dueOn && (
            <>
              {' · '}
              {translate('resources.dues.lastLawful', { day: row.lastLawfulOn })}
            </>
          )}
        </Box>
      </Box>
      <Standing row={row} />
      <Box sx={{ ...SMALL, display: { xs: 'block', md: 'none', lg: 'block' } }}>
        <div>{row.person?.name ?? translate(`enums.AccountRole.${row.role}`)}</div>
        <div>{translate(`enums.DueConsequence.${row.consequence}`)}</div>
      </Box>
    </Box>
  );
}

function Standing({ row }: { readonly row: DueRow }) {
  const translate = useTranslate();
  return (
    <Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
        <StatusChip tone={row.nature === 'STATUTORY' ? 'info' : 'neutral'}>
          {translate(`enums.DueNature.${row.nature}`)}
        </StatusChip>
        <EnumChip list="PlanState" word={row.planState} />
        {row.atRisk && <StatusChip tone="bad">{translate('resources.dues.fields.atRisk')}</StatusChip>}
        {row.provisional && <StatusChip tone="neutral">{translate('resources.dues.fields.provisional')}</StatusChip>}
      </Box>
      <Box sx={{ ...SMALL, mt: 0.25 }}>
        {row.agreedOn ? (
          <>
            {translate('resources.dues.fields.agreedOn')} <Day value={row.agreedOn} />
          </>
        ) : row.noticeSentOn ? (
          <>
            {translate('resources.dues.fields.noticeSentOn')} <Day value={row.noticeSentOn} />
          </>
        ) : (
          row.clause
        )}
      </Box>
    </Box>
  );
}

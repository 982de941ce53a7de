import type { Theme } from '@mui/material';
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

/** Something owed, on a line of a list that has `dueRowStyles`: what and whose, by when, how it stands, what was said and what follows. */
export function DueItemRow({ row, isChosen, onChoose, onOpen }: DueItemRowProps) {
  const translate = useTranslate();
  const what = translate(`enums.DueKind.${row.kind}`);
  const whose = row.client?.name ?? row.person?.name ?? row.label;
  return (
    <li>
      {onChoose ? (
        <DueChoice
          label={translate('resources.dues.choose', { what: `${what} ${whose}` })}
          isChosen={isChosen}
          onChoose={onChoose}
        />
      ) : (
        <span />
      )}
      <div>
        <button type="button" onClick={onOpen}>
          {what} · {whose}
        </button>
        <div className="small">
          {row.label}
          {row.programme && (
            <>
              {' · '}
              <ProgrammeName programme={row.programme} />
            </>
          )}
        </div>
      </div>
      <div>
        <DueDay day={row.dueOn} list="DueState" state={row.state} />
        <div className="small">
          {translate('resources.dues.opens', { day: row.opensOn })}
          {row.lastLawfulOn !== row.dueOn && (
            <>
              {' · '}
              {translate('resources.dues.lastLawful', { day: row.lastLawfulOn })}
            </>
          )}
        </div>
      </div>
      <Standing row={row} />
      <div className="small who">
        <div>{row.person?.name ?? translate(`enums.AccountRole.${row.role}`)}</div>
        <div>{translate(`enums.DueConsequence.${row.consequence}`)}</div>
      </div>
    </li>
  );
}

function Standing({ row }: { readonly row: DueRow }) {
  const translate = useTranslate();
  return (
    <div>
      <div className="chips">
        <StatusChip tone={row.nature === 'STATUTORY' ? 'info' : 'neutral'}>
          {translate(`enums.DueNature.${row.nature}`)}
        </StatusChip>
        <EnumChip list="PlanState" word={row.planState} />
        {row.atRisk && <StatusChip tone="bad">{translate('resources.dues.fields.atRisk')}</StatusChip>}
        {row.provisional && <StatusChip tone="neutral">{translate('resources.dues.fields.provisional')}</StatusChip>}
      </div>
      <div className="small">
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
      </div>
    </div>
  );
}

interface DueChoiceProps {
  readonly label: string;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

/** A box to choose rows by. */
export function DueChoice({ label, isChosen, onChoose }: DueChoiceProps) {
  return (
    <label className="choice">
      <input
        type="checkbox"
        checked={isChosen}
        aria-label={label}
        onChange={(event) => onChoose(event.currentTarget.checked)}
      />
    </label>
  );
}

/** How the lines of a list look, written once for all of them: their elements have no styles of their own. */
export function dueRowStyles({ tokens, breakpoints }: Theme) {
  const small = { fontSize: 12.5, color: tokens.inkSoft };
  return {
    listStyle: 'none',
    m: 0,
    p: 0,
    '& > li': {
      display: 'grid',
      gridTemplateColumns: 'var(--choice) minmax(0, 1fr)',
      columnGap: '12px',
      rowGap: '4px',
      alignItems: 'start',
      padding: '8px',
      borderBottom: `1px solid ${tokens.line}`,
      [breakpoints.up('md')]: {
        gridTemplateColumns: 'var(--choice) minmax(0, 2.2fr) minmax(0, 1.4fr) minmax(0, 1.6fr)',
      },
      [breakpoints.up('lg')]: {
        gridTemplateColumns: 'var(--choice) minmax(0, 2.2fr) minmax(0, 1.5fr) minmax(0, 1.6fr) minmax(0, 1.6fr)',
      },
    },
    '& > li > div': { minWidth: 0, [breakpoints.down('md')]: { gridColumn: 2 } },
    '& .small': { ...small, overflowWrap: 'anywhere' },
    '& .who': { [breakpoints.only('md')]: { display: 'none' } },
    '& .chips': { display: 'flex', flexWrap: 'wrap', gap: '4px', marginBottom: '2px' },
    '& li button': {
      padding: 0,
      border: 0,
      background: 'none',
      font: 'inherit',
      fontWeight: 600,
      textAlign: 'left',
      color: tokens.stone,
      cursor: 'pointer',
      '&:hover': { textDecoration: 'underline' },
    },
  } as const;
}

/** How a box to choose by looks, and how wide its column is. */
export function dueChoiceStyles({ tokens }: Theme, mayChoose: boolean) {
  return {
    '--choice': mayChoose ? '34px' : '0',
    '& .choice': { display: 'inline-flex', verticalAlign: 'middle', padding: '5px 9px', cursor: 'pointer' },
    '& .choice input': { width: 16, height: 16, margin: 0, accentColor: tokens.stone, cursor: 'inherit' },
  } as const;
}

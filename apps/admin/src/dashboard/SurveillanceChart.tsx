import { Link as MuiLink, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { plusDays, plusMonths } from '@touchstone/plain-date';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link, useNavigate } from 'react-router-dom';
import { usePermission } from '../auth-provider/usePermission.js';
import { EmptyState } from '../shared/EmptyState.js';
import { listLink } from '../shared/list-link.js';
import { OWED_STATES, SURVEILLANCE_OWED } from '../shared/owed-states.js';
import { Section } from '../shared/Section.js';
import { StateBars } from '../shared/StateBars.js';
import type { DashboardData } from './dashboard.documents.js';

type Month = DashboardData['surveillanceByMonth'][number];

/** The surveillance owed, by the month it is due in; a press on a month lists it. */
export function SurveillanceChart({ months }: { readonly months: readonly Month[] }) {
  const translate = useTranslate();
  const mayRead = usePermission('surveillance:read');
  const [asTable, setAsTable] = useState(false);
  if (!mayRead) return null;
  return (
    <Section
      title={translate('dashboard.surveillance.title')}
      flush
      actions={
        months.length > 0 && (
          <MuiLink component="button" type="button" onClick={() => setAsTable(!asTable)} sx={{ fontSize: 13 }}>
            {translate(asTable ? 'dashboard.asChart' : 'dashboard.asTable')}
          </MuiLink>
        )
      }
    >
      {months.length === 0 && <EmptyState title={translate('dashboard.surveillance.none')} />}
      {months.length > 0 && (asTable ? <MonthTable months={months} /> : <MonthBars months={months} />)}
    </Section>
  );
}

function MonthBars({ months }: { readonly months: readonly Month[] }) {
  const navigate = useNavigate();
  return <StateBars rows={months} nameOf={monthOf} onPress={(row) => void navigate(linkOf(row))} />;
}

function MonthTable({ months }: { readonly months: readonly Month[] }) {
  const translate = useTranslate();
  return (
    <Table>
      <TableHead>
        <TableRow>
          <TableCell>{translate('dashboard.surveillance.month')}</TableCell>
          {OWED_STATES.map(([name, state]) => (
            <TableCell key={name} align="right">
              {translate(`enums.DueState.${state}`)}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {months.map((month) => (
          <TableRow key={month.month}>
            <TableCell>
              <MuiLink component={Link} to={linkOf(month)}>
                {monthOf(month.month)}
              </MuiLink>
            </TableCell>
            {OWED_STATES.map(([name]) => (
              <TableCell key={name} align="right">
                {month[name]}
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function monthOf(day: string): string {
  return day.slice(0, 7);
}

/** The month's rows as the chart counts them: owed, not done, on a certificate that lives. */
function linkOf({ month }: Pick<Month, 'month'>): string {
  return listLink('surveillance', {
    ...SURVEILLANCE_OWED,
    dueState: OWED_STATES.map(([, state]) => state),
    dueOn: { gte: month, lte: plusDays(plusMonths(month, 1), -1) },
  });
}

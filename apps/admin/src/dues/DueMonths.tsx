import { Link as MuiLink, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { plusDays, startOfMonth } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import type { DueState } from '@touchstone/rules';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link, useNavigate } from 'react-router-dom';
import { useToday } from '../auth-provider/useViewer.js';
import { EmptyState } from '../shared/EmptyState.js';
import { OWED_STATES } from '../shared/owed-states.js';
import { Section } from '../shared/Section.js';
import { StateBars } from '../shared/StateBars.js';
import { barsOf, EARLIER } from './due-bars.js';
import type { DueBar } from './due-bars.js';
import type { DueCounted } from './due.documents.js';
import { addressOf, ofMonth } from './due-question.js';
import type { DueQuestion } from './due-question.js';
import type { DueViewProps } from './DueBoard.js';

type Month = DueCounted['months'][number];

/** What is owed, by the month it is due in; a press on a month lists it. */
export function DueMonths({ question, months }: DueViewProps & { readonly months: readonly Month[] }) {
  const translate = useTranslate();
  const [asTable, setAsTable] = useState(false);
  if (months.length === 0) return <EmptyState title={translate('resources.dues.empty')} />;
  return (
    <Section
      flush
      title={translate('resources.dues.byMonth')}
      actions={
        <MuiLink component="button" type="button" onClick={() => setAsTable(!asTable)} sx={{ fontSize: 13 }}>
          {translate(asTable ? 'dashboard.asChart' : 'dashboard.asTable')}
        </MuiLink>
      }
    >
      {asTable ? <MonthTable months={months} question={question} /> : <MonthBars months={months} question={question} />}
    </Section>
  );
}

interface MonthsProps {
  readonly months: readonly Month[];
  readonly question: DueQuestion;
}

function MonthBars({ months, question }: MonthsProps) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const today = useToday();
  if (!today) return null;
  const nameOf = (month: string) => (month === EARLIER ? translate('resources.dues.earlier') : monthOf(month));
  const linkTo = ({ month }: DueBar, state: DueState) => {
    const of = { ...question, state: [state] };
    if (month !== EARLIER) return linkOf(of, { month: month as PlainDate });
    const to = plusDays(startOfMonth(today), -1);
    return `/dues?${addressOf({ ...ofMonth(of, startOfMonth(today)), from: question.from, to }).toString()}`;
  };
  return (
    <StateBars
      rows={barsOf(months, today)}
      nameOf={nameOf}
      onPress={(row, state) => void navigate(linkTo(row, state))}
    />
  );
}

function MonthTable({ months, question }: MonthsProps) {
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
              <MuiLink component={Link} to={linkOf(question, month)}>
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

function linkOf(question: DueQuestion, { month }: Pick<Month, 'month'>): string {
  return `/dues?${addressOf(ofMonth(question, month as PlainDate)).toString()}`;
}

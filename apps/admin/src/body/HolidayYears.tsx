import { Alert, Box } from '@mui/material';
import { plusDays } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { useQuery } from '@tanstack/react-query';
import { BooleanInput, required, TextInput, useTranslate } from 'react-admin';
import { useToday } from '../auth-provider/useViewer.js';
import { request } from '../data-provider/request.js';
import { HeadcountInput } from '../shared/number-inputs.js';
import { Rows } from '../shared/Rows.js';
import { Section } from '../shared/Section.js';
import { StatusChip } from '../shared/StatusChip.js';
import { listed } from '../shared/listed.js';
import { VerbButton } from '../verbs/VerbButton.js';
import { HOLIDAY_YEARS, SET_HOLIDAY_YEAR } from './body.documents.js';
import type { HolidayYearRow } from './body.documents.js';

interface YearForm {
  readonly year: number;
  readonly holidays: string;
  readonly workedWeekends?: string | null;
  readonly isInferred: boolean;
}

/** The holidays by which working days are counted, year by year; a year that is missing is told. */
export function HolidayYears() {
  const translate = useTranslate();
  const today = useToday();
  const { data } = useQuery({
    queryKey: ['holidayYears'],
    queryFn: ({ signal }) => request(HOLIDAY_YEARS, {}, signal),
  });
  if (!data || !today) return null;
  const years = data.holidayYears.nodes;
  const thisYear = Number(today.slice(0, 4));
  const missing = [thisYear, thisYear + 1].filter((year) => !years.some((each) => each.year === year));
  return (
    <Section title={translate('resources.body.sections.holidays')} actions={<SetYear />} flush>
      {missing.length > 0 && (
        <Alert severity="warning">{translate('resources.body.missingYears', { years: listed(missing) })}</Alert>
      )}
      <Rows
        rows={years}
        resource="body"
        columns={[
          {
            source: 'year',
            render: ({ year, isInferred }) => (
              <>
                {year} {isInferred && <StatusChip tone="warn">{translate('resources.body.inferred')}</StatusChip>}
              </>
            ),
          },
          { source: 'holidays', render: ({ holidays }) => shortDays(holidays) },
          { source: 'workedWeekends', render: ({ workedWeekends }) => shortDays(workedWeekends) },
          { source: 'verbs', align: 'right', render: (row) => <SetYear row={row} /> },
        ]}
      />
    </Section>
  );
}

function SetYear({ row }: { readonly row?: HolidayYearRow }) {
  const translate = useTranslate();
  return (
    <VerbButton
      verb="setHolidayYear"
      document={SET_HOLIDAY_YEAR}
      permission="body:set"
      resource="body"
      {...(row ? { label: translate('resources.body.amendYear'), variant: 'text' } : {})}
      defaultValues={
        row
          ? {
              year: row.year,
              holidays: row.holidays.join(' '),
              workedWeekends: row.workedWeekends.join(' '),
              isInferred: row.isInferred,
            }
          : { isInferred: false }
      }
      toInput={({ year, holidays, workedWeekends, isInferred }: YearForm) => ({
        year,
        expectedVersion: row?.version ?? 0,
        holidays: daysIn(holidays),
        workedWeekends: daysIn(workedWeekends ?? ''),
        isInferred,
      })}
    >
      {!row && <HeadcountInput source="year" validate={required()} />}
      <TextInput source="holidays" multiline minRows={3} validate={required()} helperText="resources.body.daysHint" />
      <TextInput source="workedWeekends" multiline helperText="resources.body.daysHint" />
      <BooleanInput source="isInferred" />
    </VerbButton>
  );
}

function daysIn(text: string): PlainDate[] {
  return text.split(/[\s,，、;；]+/).filter(Boolean) as PlainDate[];
}

/** Days on end are told as one stretch, each in one piece. */
function shortDays(days: readonly PlainDate[]) {
  const stretches: { readonly from: PlainDate; readonly to: PlainDate }[] = [];
  for (const day of days) {
    const last = stretches.at(-1);
    if (last && plusDays(last.to, 1) === day) stretches.splice(-1, 1, { from: last.from, to: day });
    else stretches.push({ from: day, to: day });
  }
  return stretches.map(({ from, to }) => (
    <Box component="span" key={from} sx={{ display: 'inline-block', whiteSpace: 'nowrap', mr: 1.5 }}>
      {from === to ? from.slice(5) : `${from.slice(5)} – ${to.slice(5)}`}
    </Box>
  ));
}

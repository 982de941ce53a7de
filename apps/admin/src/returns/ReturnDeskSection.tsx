import { Alert } from '@mui/material';
import { plusMonths, startOfMonth } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { useQuery } from '@tanstack/react-query';
import { SelectInput, required, useCreatePath, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { useToday } from '../auth-provider/useViewer.js';
import { request } from '../data-provider/request.js';
import { Day } from '../shared/Day.js';
import { RecordLink } from '../shared/RecordLink.js';
import { Fact, Facts, Section } from '../shared/Section.js';
import { VerbButton } from '../verbs/VerbButton.js';
import { Month } from './Month.js';
import { PRODUCE_RETURN, RETURN_DESK } from './return.documents.js';
import type { Desk } from './return.documents.js';

/** Months that are offered for the first return: what lies before was reported elsewhere. */
const FIRST_MONTHS = 12;
const needed = required();

/** What is to be reported next, by when, what is on its way, and what is to be corrected. */
export function ReturnDeskSection() {
  const translate = useTranslate();
  const { data } = useQuery({
    queryKey: ['returns', 'desk'],
    queryFn: ({ signal }) => request(RETURN_DESK, {}, signal),
    staleTime: 0,
  });
  const desk = data?.returnDesk;
  if (!desk) return null;
  return (
    <Section
      title={translate('resources.returns.sections.next')}
      actions={
        !desk.open && (
          <>
            {desk.correctionsDue > 0 && <Correct desk={desk} />}
            {desk.isOver && <Produce desk={desk} />}
          </>
        )
      }
    >
      <Facts>
        <Fact source="month" resource="returns">
          <Month value={desk.nextMonth} />
        </Fact>
        <Fact source="dueOn" resource="returns">
          <Day value={desk.dueOn} relative="due" />
        </Fact>
        <Fact source="correctionsDue" resource="returns">
          {translate('resources.returns.rows', { smart_count: desk.correctionsDue })}
        </Fact>
        {desk.open && (
          <Fact source="open" resource="returns">
            <RecordLink resource="returns" id={desk.open.id}>
              {desk.open.number}
            </RecordLink>
          </Fact>
        )}
      </Facts>
      <Alert severity="info" icon={false} sx={{ mt: 1.5 }}>
        {translate(desk.isFirst ? 'resources.returns.first' : 'resources.returns.tenth')}
      </Alert>
    </Section>
  );
}

interface DeskProps {
  readonly desk: Desk;
}

function useOpenReturn() {
  const navigate = useNavigate();
  const createPath = useCreatePath();
  return ({ id }: { readonly id: string }) => void navigate(createPath({ resource: 'returns', id, type: 'show' }));
}

function Produce({ desk }: DeskProps) {
  const today = useToday();
  const onDone = useOpenReturn();
  if (!today) return null;
  const months = Array.from({ length: FIRST_MONTHS }, (_, back) => plusMonths(startOfMonth(today), -1 - back));
  const shared = {
    verb: 'produceReturn',
    document: PRODUCE_RETURN,
    permission: 'return:keep',
    resource: 'returns',
    variant: 'contained',
    toInput: ({ month = desk.nextMonth }: { month?: PlainDate }) => ({ kind: 'MONTHLY', month }) as const,
    onDone,
  } as const;
  // The first says from which month on it is reported here.
  if (!desk.isFirst) return <VerbButton {...shared} />;
  return (
    <VerbButton {...shared} defaultValues={{ month: desk.nextMonth }}>
      <SelectInput
        source="month"
        choices={months.map((month) => ({ id: month, name: month.slice(0, 7) }))}
        translateChoice={false}
        validate={needed}
      />
    </VerbButton>
  );
}

function Correct({ desk }: DeskProps) {
  const translate = useTranslate();
  const onDone = useOpenReturn();
  return (
    <VerbButton
      verb="produceReturn"
      document={PRODUCE_RETURN}
      permission="return:keep"
      resource="returns"
      label={translate('resources.returns.correct', { smart_count: desk.correctionsDue })}
      toInput={() => ({ kind: 'CORRECTION' as const, month: plusMonths(desk.nextMonth, -1) })}
      onDone={onDone}
    />
  );
}

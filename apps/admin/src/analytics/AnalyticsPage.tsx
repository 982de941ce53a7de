import { Alert, Box, LinearProgress, Typography } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ComponentType } from 'react';
import { ResourceContextProvider, Title, useRequireAccess, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { request } from '../data-provider/request.js';
import { faultsOf } from '../data-provider/api-error.js';
import { EmptyState } from '../shared/EmptyState.js';
import { Section } from '../shared/Section.js';
import { SAVED_VIEWS, SCORES } from './analytics.documents.js';
import type { ScoreRow, Scores } from './analytics.documents.js';
import { CHARTS } from './charts.js';
import { BehindFigure } from './BehindFigure.js';
import type { ChartProps } from './BarsAndTrend.js';
import { FilterChips } from './FilterChips.js';
import { drawnFigure } from './figures.js';
import { JoinedCoverage } from './JoinedCoverage.js';
import { Printed } from './Printed.js';
import { addressOf, askedFrom, FIRST, isKnown, narrowed } from './question.js';
import type { Asked, Question } from './question.js';
import { QuestionPanel } from './QuestionPanel.js';
import { ScoreTable } from './ScoreTable.js';
import { ViewBar } from './ViewBar.js';

const MOST_ROWS = 1000;
/** Scores across clients (得分统计): a question, its answer drawn and as a table, and the ways on from it. */
export function AnalyticsPage() {
  const translate = useTranslate();
  const { isPending: isChecking } = useRequireAccess({ resource: 'analytics', action: 'list' });
  const [address, setAddress] = useSearchParams();
  const views = useQuery({
    queryKey: ['savedViews'],
    queryFn: ({ signal }) => request(SAVED_VIEWS, {}, signal),
    enabled: !isChecking,
  });
  const view = views.data?.savedViews.nodes.find(({ id }) => id === address.get('view')) ?? null;
  const isWaiting = address.has('view') && !address.has('q') && views.isLoading;
  const saved = view && { question: view.question as Question, chart: view.chart };
  const asked = askedFrom(address) ?? saved ?? FIRST;
  const { data, error, isFetching } = useQuery({
    queryKey: ['scores', JSON.stringify(asked.question)],
    queryFn: ({ signal }) => request(SCORES, { input: { ...asked.question, first: MOST_ROWS } as never }, signal),
    placeholderData: keepPreviousData,
    enabled: !isChecking && !isWaiting,
  });
  const ask = (next: Asked) => {
    const parts = addressOf(next);
    if (view) parts.set('view', view.id);
    setAddress(parts);
  };
  return (
    <ResourceContextProvider value="analytics">
      <Printed />
      <Title title={translate('resources.analytics.name', { smart_count: 1 })} preferenceKey={false} />
      <Box className="analytics-asks">
        <ViewBar asked={asked} view={view} views={views.data?.savedViews.nodes ?? []} isChanged={address.has('q')} />
        <QuestionPanel asked={asked} onAsk={ask} />
      </Box>
      <FilterChips question={asked.question} onAsk={(question) => ask({ ...asked, question })} />
      {address.has('view') && views.data && !view && (
        <Alert severity="info">{translate('resources.analytics.viewGone')}</Alert>
      )}
      {error && <EmptyState title={translate('resources.analytics.unanswered')} hint={faultsOf(error)} />}
      {isFetching && <LinearProgress aria-label={translate('ra.page.loading')} />}
      {data && !error && <Answer asked={asked} answer={data.scores} onAsk={ask} />}
    </ResourceContextProvider>
  );
}

interface AnswerProps {
  readonly asked: Asked;
  readonly answer: Scores;
  readonly onAsk: (asked: Asked) => void;
}

function Answer({ asked, answer, onAsk }: AnswerProps) {
  const translate = useTranslate();
  const [opened, setOpened] = useState<ScoreRow | null>(null);
  const { question, chart } = asked;
  const Chart: ComponentType<ChartProps> | null = CHARTS[chart];
  const narrow = (row: ScoreRow) => {
    if (isKnown(row)) onAsk({ ...asked, question: { ...question, where: narrowed(question.where, row.keys) } });
  };
  const by = question.groupBy.map((each) => translate(`enums.ScoreDimension.${each}`)).join(' × ');
  const drawn = chart === 'DISTRIBUTION' ? 'levels' : drawnFigure(question.measures).name;
  const title = [by, translate(`resources.analytics.figures.${drawn}`)].filter(Boolean).join(' · ');
  return (
    <>
      <Typography variant="body2" component="p" sx={{ my: 1 }} role="status">
        {answer.population.sentence}
      </Typography>
      {answer.joined && <JoinedCoverage joined={answer.joined} />}
      {answer.total.count === 0 && (
        <EmptyState title={translate('resources.analytics.empty')} hint={translate('resources.analytics.emptyHint')} />
      )}
      {answer.total.count > 0 && Chart && (
        <Section title={title} flush={chart === 'HEAT_MAP' || chart === 'TILE_MAP'}>
          <Chart question={question} answer={answer} onNarrow={narrow} />
        </Section>
      )}
      {answer.total.count > 0 && (
        <Section title={translate('resources.analytics.table', { smart_count: answer.totalRows })} flush>
          <ScoreTable
            question={question}
            answer={answer}
            onOpen={setOpened}
            onNarrow={narrow}
            onAsk={(next) => onAsk({ ...asked, question: next })}
          />
          {answer.totalRows > answer.rows.length && (
            <Typography variant="caption" component="p" color="textSecondary" sx={{ p: 2 }}>
              {translate('resources.analytics.moreGroups', { smart_count: answer.totalRows - answer.rows.length })}
            </Typography>
          )}
        </Section>
      )}
      <BehindFigure question={question} row={opened} onClose={() => setOpened(null)} />
    </>
  );
}

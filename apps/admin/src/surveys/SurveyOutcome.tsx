import { Box, useTheme } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Bar, BarChart, CartesianGrid, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { EmptyState } from '../shared/EmptyState.js';
import { Fact, Facts, Section } from '../shared/Section.js';
import type { SurveyRecord } from './survey.documents.js';

/** What the answers come to, with the bounds it holds in; the figures of the chart stand in the table of questions. */
export function SurveyOutcome({ survey }: { readonly survey: SurveyRecord }) {
  const translate = useTranslate();
  const { result, questionnaire } = survey;
  if (!result.csi)
    return (
      <Section title={translate('resources.surveys.sections.result')}>
        <EmptyState title={translate('resources.surveys.noAnswers')} />
      </Section>
    );
  const titles = new Map(questionnaire.dimensions.map(({ code, title }) => [code, title]));
  const bars = result.dimensions.map(({ code, score }) => ({
    name: titles.get(code) ?? code,
    score: Number(score?.shown ?? 0),
  }));
  return (
    <Section title={translate('resources.surveys.sections.result')}>
      <Facts>
        <Fact source="csi">
          <strong title={result.csi.exact}>{result.csi.shown}</strong>
        </Fact>
        <Fact source="respondents">{`${result.respondents} / ${survey.requiredSample}`}</Fact>
        <Fact source="responseRate">{percent(result.responseRate)}</Fact>
        <Fact source="mean">{result.mean?.shown}</Fact>
        <Fact source="interval">
          {result.interval && `${result.interval.low.shown} – ${result.interval.high.shown} (${survey.confidence} %)`}
        </Fact>
        <Fact source="alpha">{result.alpha?.shown}</Fact>
        <Fact source="topTwo">{percent(result.topTwo)}</Fact>
        {questionnaire.overall && <Fact source="overallIndex">{result.overallIndex?.shown}</Fact>}
        {questionnaire.recommend && <Fact source="netPromoter">{result.netPromoter?.shown}</Fact>}
      </Facts>
      <Bars bars={bars} />
    </Section>
  );
}

function Bars({ bars }: { readonly bars: ReadonlyArray<{ readonly name: string; readonly score: number }> }) {
  const { tokens } = useTheme();
  const axis = { fontSize: 12, fill: tokens.inkSoft };
  return (
    <Box sx={{ height: 40 + 34 * bars.length, mt: 1.5 }} aria-hidden>
      <ResponsiveContainer>
        <BarChart accessibilityLayer={false} data={[...bars]} layout="vertical" margin={{ left: 8, right: 24 }}>
          <CartesianGrid horizontal={false} stroke={tokens.line} />
          <XAxis
            type="number"
            domain={[0, 100]}
            tick={axis}
            tickLine={false}
            axisLine={{ stroke: tokens.lineStrong }}
          />
          <YAxis type="category" dataKey="name" width={110} tick={axis} tickLine={false} axisLine={false} />
          <Bar dataKey="score" fill={tokens.stone} isAnimationActive={false} barSize={16} />
        </BarChart>
      </ResponsiveContainer>
    </Box>
  );
}

function percent(figure: { readonly shown: string } | null): string | undefined {
  return figure ? `${figure.shown} %` : undefined;
}

import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography, useTheme } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Bar, BarChart, CartesianGrid, Cell, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { LevelBadge } from '../shared/LevelBadge.js';
import { Section } from '../shared/Section.js';
import { useBilingual } from '../shared/useBilingual.js';
import { AnswerText } from './AnswerText.js';
import type { ComparedEvaluation, Step } from './explanation.documents.js';
import { barsOf } from './waterfall-bars.js';
import type { WaterfallNames } from './waterfall-bars.js';

interface WaterfallProps {
  readonly evaluation: ComparedEvaluation;
}

/** The way from one score to another: drawn, and beneath it the same in figures with what each step rests on. */
export function Waterfall({ evaluation }: WaterfallProps) {
  const translate = useTranslate();
  const say = useBilingual();
  const { left, right, difference } = evaluation;
  const names: WaterfallNames = {
    first: translate('analytics.compare.first'),
    second: translate('analytics.compare.second'),
    specialDeductions: translate('analytics.compare.specialDeductions'),
    specialBonuses: translate('analytics.compare.specialBonuses'),
    clamp: translate('analytics.compare.clamp'),
  };
  return (
    <Section title={say(right.title)} flush>
      <Box sx={{ px: 2, pt: 1.5, display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: 1.5 }}>
        <Figure score={left} /> → <Figure score={right} />
        <Box component="span" sx={{ fontVariantNumeric: 'tabular-nums' }} title={difference.exact}>
          {difference.shown}
        </Box>
      </Box>
      {(left.aloneLeaves > 0 || right.aloneLeaves > 0) && (
        <Typography variant="body2" color="textSecondary" sx={{ px: 2, pt: 1 }}>
          {translate('analytics.compare.coverage', {
            left: `${left.sharedPoints.shown} / ${left.totalPoints.shown}`,
            right: `${right.sharedPoints.shown} / ${right.totalPoints.shown}`,
          })}
        </Typography>
      )}
      <Chart evaluation={evaluation} names={names} />
      <Steps evaluation={evaluation} names={names} />
      <Typography variant="caption" component="p" color="textSecondary" sx={{ px: 2, py: 1 }}>
        {translate('analytics.compare.cut')}
      </Typography>
    </Section>
  );
}

function Figure({
  score: { score, level, levelTitle, failedByDeductions },
}: {
  readonly score: ComparedEvaluation['left'];
}) {
  const translate = useTranslate();
  const say = useBilingual();
  return (
    <span>
      <Box
        component="span"
        sx={{ fontSize: 22, fontWeight: 600, fontVariantNumeric: 'tabular-nums' }}
        title={score.exact}
      >
        {score.shown}
      </Box>{' '}
      {level ? <LevelBadge code={level} title={say(levelTitle)} /> : translate('scoreSheet.notPassed')}
      {failedByDeductions && ` ${translate('analytics.explain.failedByDeductions')}`}
    </span>
  );
}

function Chart({ evaluation, names }: WaterfallProps & { readonly names: WaterfallNames }) {
  const { tokens } = useTheme();
  const bars = barsOf(evaluation, names);
  const tick = { fontSize: 12, fill: tokens.inkSoft };
  const lowest = Math.min(...bars.map(({ from, height, kind }) => (kind === 'SCORE' ? height : from)));
  const floor = Math.max(0, Math.floor(lowest - 2));
  const data = bars.map(({ name, from, height, kind }) => ({
    name,
    kind,
    from: kind === 'SCORE' ? floor : from,
    height: kind === 'SCORE' ? height - floor : height,
  }));
  const colours = { SCORE: tokens.stone, UP: tokens.gold, DOWN: tokens.inkSoft };
  return (
    <Box sx={{ height: 260, px: 1, pt: 1 }} aria-hidden>
      <ResponsiveContainer>
        <BarChart accessibilityLayer={false} data={data} margin={{ top: 8, right: 8, left: -16, bottom: 0 }}>
          <CartesianGrid vertical={false} stroke={tokens.line} />
          <XAxis dataKey="name" tick={tick} tickLine={false} interval="preserveStartEnd" />
          <YAxis domain={[floor, 'auto']} allowDataOverflow tick={tick} tickLine={false} axisLine={false} />
          <Bar dataKey="from" stackId="way" fill="transparent" isAnimationActive={false} />
          <Bar dataKey="height" stackId="way" isAnimationActive={false}>
            {data.map(({ name, kind }, at) => (
              <Cell key={`${name} ${at}`} fill={colours[kind]} />
            ))}
          </Bar>
        </BarChart>
      </ResponsiveContainer>
    </Box>
  );
}

function Steps({ evaluation, names }: WaterfallProps & { readonly names: WaterfallNames }) {
  const translate = useTranslate();
  const others = (['specialDeductions', 'specialBonuses', 'clamp'] as const).filter(
    (each) => evaluation[each].exact !== '0/1',
  );
  const columns = ['criterion', 'effect', 'answerPart', 'weightPart', 'before', 'after'] as const;
  return (
    <Table>
      <TableHead>
        <TableRow>
          {columns.map((column, at) => (
            <TableCell key={column} align={at > 0 && at < 4 ? 'right' : 'left'}>
              {translate(`analytics.compare.fields.${column}`)}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {evaluation.steps.map((step) => (
          <StepRow key={`${step.left?.code} ${step.right?.code}`} step={step} />
        ))}
        {others.map((each) => (
          <TableRow key={each}>
            <TableCell component="th" scope="row">
              {names[each]}
            </TableCell>
            <TableCell align="right">{evaluation[each].shown}</TableCell>
            <TableCell colSpan={4} />
          </TableRow>
        ))}
        {evaluation.steps.length + others.length === 0 && (
          <TableRow>
            <TableCell colSpan={6}>{translate('analytics.compare.same')}</TableCell>
          </TableRow>
        )}
      </TableBody>
    </Table>
  );
}

function StepRow({ step: { left, right, effect, answer, weight } }: { readonly step: Step }) {
  const say = useBilingual();
  const leaf = right ?? left;
  return (
    <TableRow>
      <TableCell component="th" scope="row" sx={{ minWidth: 200 }} title={leaf?.clause}>
        {leaf?.code} {say(leaf?.title)}
      </TableCell>
      {[effect, answer, weight].map(({ shown }, at) => (
        <TableCell key={at} align="right" sx={{ fontVariantNumeric: 'tabular-nums', fontWeight: at === 0 ? 600 : 400 }}>
          {shown}
        </TableCell>
      ))}
      {[left, right].map((side, at) => (
        <TableCell key={at} sx={{ minWidth: 160 }}>
          {side?.answer ? <AnswerText answer={side.answer} /> : '–'}
        </TableCell>
      ))}
    </TableRow>
  );
}

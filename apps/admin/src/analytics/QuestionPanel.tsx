import { Box, FormControlLabel, MenuItem, Switch, TextField } from '@mui/material';
import { ScoreChart } from '@touchstone/rules';
import { useTranslate } from 'react-admin';
import type { AuditsCounted, ScoreDimension, ScoreMeasure, ScorePopulationInput, ScoreWhere } from '../gql/graphql.js';
import { enums } from '../i18n/zh/enums.js';
import { DayInput } from '../shared/DayInput.js';
import { Section } from '../shared/Section.js';
import { Choice } from './Choice.js';
import { JoinChoice } from './JoinChoice.js';
import { PanelFilters } from './PanelFilters.js';
import { groupedBy, isAskable, isDimension } from './question.js';
import type { Asked, Question } from './question.js';

interface QuestionPanelProps {
  readonly asked: Asked;
  readonly onAsk: (asked: Asked) => void;
}

/** Two beside each other where it is narrow, so that the answer is near. */
const COLUMNS = { xs: 'repeat(2, minmax(0, 1fr))', sm: 'repeat(auto-fill, minmax(200px, 1fr))' };
/** Switches stand side by side, each as wide as its words. */
const WHOLE_LINE = { gridColumn: '1 / -1', display: 'flex', flexWrap: 'wrap', columnGap: 2 };

const wordsOf = (list: 'ScoreDimension' | 'ScoreMeasure' | 'AuditsCounted') => Object.keys(enums.enums[list]);

/** Builds a question: by what, which figures, whose scores and how it is drawn. Each change is asked at once. */
export function QuestionPanel({ asked, onAsk }: QuestionPanelProps) {
  const translate = useTranslate();
  const { question, chart } = asked;
  const set = (next: Question) => onAsk({ ...asked, question: next });
  const at = (index: number) => question.groupBy[index] ?? '';
  const group = (index: number, dimension: string) => {
    const next = [at(0), at(1), at(2)].map((each, place) => (place === index ? dimension : each));
    set(groupedBy(question, [...new Set(next.filter(Boolean))] as ScoreDimension[]));
  };
  const dimensions = wordsOf('ScoreDimension').filter((each) => isDimension(each as ScoreDimension, question));
  const measures = wordsOf('ScoreMeasure').filter((each) => isAskable(each as ScoreMeasure, question));
  return (
    <Section title={translate('resources.analytics.sections.question')}>
      <Box sx={{ display: 'grid', columnGap: 2, gridTemplateColumns: COLUMNS }}>
        {[0, 1, 2].map((index) => (
          <Choice
            key={index}
            name={translate(`resources.analytics.by.${index}`)}
            value={at(index)}
            options={['', ...dimensions].map((id) => ({
              id,
              name: id ? translate(`enums.ScoreDimension.${id}`) : translate('resources.analytics.none'),
            }))}
            onChange={(dimension) => group(index, dimension)}
          />
        ))}
        {question.groupBy.includes('CRITERION') && (
          <Choice
            name={translate('resources.analytics.depth')}
            value={String(question.criterionDepth ?? '')}
            options={['', '1', '2', '3'].map((id) => ({
              id,
              name: translate(`resources.analytics.depths.${id || 'leaf'}`),
            }))}
            onChange={(depth) => set({ ...question, criterionDepth: depth ? Number(depth) : null })}
          />
        )}
        <TextField
          select
          label={translate('resources.analytics.measures')}
          value={question.measures}
          slotProps={{ select: { multiple: true } }}
          onChange={({ target }) => {
            const chosen = target.value as unknown as ScoreMeasure[];
            if (chosen.length > 0) set({ ...question, measures: chosen, orderBy: null });
          }}
        >
          {measures.map((each) => (
            <MenuItem key={each} value={each}>
              {translate(`enums.ScoreMeasure.${each}`)}
            </MenuItem>
          ))}
        </TextField>
        <Choice
          name={translate('resources.analytics.chart')}
          value={chart}
          options={Object.keys(ScoreChart).map((id) => ({ id, name: translate(`enums.ScoreChart.${id}`) }))}
          onChange={(next) => onAsk({ ...asked, chart: next as ScoreChart })}
        />
      </Box>
      <Population question={question} onAsk={set} />
    </Section>
  );
}

interface PopulationProps {
  readonly question: Question;
  readonly onAsk: (question: Question) => void;
}

/** Whose scores count, and which of them. */
function Population({ question, onAsk }: PopulationProps) {
  const translate = useTranslate();
  const { population, where } = question;
  const setPopulation = (next: Partial<ScorePopulationInput>) =>
    onAsk({ ...question, population: { ...population, ...next } as ScorePopulationInput });
  const setWhere = (next: Partial<ScoreWhere>) => onAsk({ ...question, where: { ...where, ...next } });
  return (
    <Box
      sx={{
        display: 'grid',
        columnGap: 2,
        gridTemplateColumns: COLUMNS,
        alignItems: 'center',
      }}
    >
      <Choice
        name={translate('resources.analytics.audits')}
        value={population?.audits ?? 'LATEST'}
        options={wordsOf('AuditsCounted').map((id) => ({ id, name: translate(`enums.AuditsCounted.${id}`) }))}
        onChange={(audits) => setPopulation({ audits: audits as AuditsCounted })}
      />
      <JoinChoice question={question} onAsk={onAsk} />
      <PanelFilters where={where} onNarrow={setWhere} />
      <DayInput
        label={translate('resources.analytics.knownOn')}
        value={population?.asKnownOn}
        onDay={(asKnownOn) => setPopulation({ asKnownOn })}
      />
      <Box sx={WHOLE_LINE}>
        {(['undecided', 'partial'] as const).map((name) => (
          <FormControlLabel
            key={name}
            label={translate(`resources.analytics.${name}`)}
            control={
              <Switch
                size="small"
                checked={population?.[name] ?? false}
                onChange={(_, checked) => setPopulation({ [name]: checked })}
              />
            }
          />
        ))}
        <FormControlLabel
          label={translate('resources.analytics.illustrative')}
          control={
            <Switch
              size="small"
              checked={population?.illustrative ?? true}
              onChange={(_, checked) => setPopulation({ illustrative: checked })}
            />
          }
        />
      </Box>
    </Box>
  );
}

import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { CombinationMethod } from '../gql/graphql.js';
import { enums } from '../i18n/zh/enums.js';
import { useBilingual } from '../shared/useBilingual.js';
import { Choice } from './Choice.js';
import { SUPPOSED_GRID, SupposedFigure } from './SupposeEvaluation.js';
import type { SupposedCombination } from './supposed.js';
import type { SupposableEdition } from './what-if.documents.js';

interface SupposeCombinationProps {
  readonly edition: SupposableEdition;
  readonly supposed: SupposedCombination;
  readonly onChange: (supposed: SupposedCombination) => void;
}

/** Another way to combine evaluations to one level; what stands in the edition is shown where nothing is chosen. */
export function SupposeCombination({ edition, supposed, onChange }: SupposeCombinationProps) {
  const translate = useTranslate();
  const say = useBilingual();
  const { combination, evaluations, levels } = edition.content;
  const named = (id: string, name: string) => ({ id, name });
  const method = supposed.method;
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, mb: 2 }}>
      <Typography component="legend" variant="h4" sx={{ mb: 1 }}>
        {translate('analytics.whatIf.combination')}
      </Typography>
      <Box sx={SUPPOSED_GRID}>
        <Choice
          name={translate('analytics.whatIf.method')}
          value={method}
          options={[
            named(
              '',
              translate('analytics.whatIf.asStands', {
                name: translate(`enums.CombinationMethod.${combination.method}`),
              }),
            ),
            ...Object.keys(enums.enums.CombinationMethod).map((id) =>
              named(id, translate(`enums.CombinationMethod.${id}`)),
            ),
          ]}
          onChange={(next) =>
            onChange({
              ...supposed,
              method: next as CombinationMethod | '',
              primary: supposed.primary || (combination.primary ?? evaluations[0]?.id ?? ''),
            })
          }
        />
        {method === 'PRIMARY_ONLY' && (
          <Choice
            name={translate('analytics.whatIf.primary')}
            value={supposed.primary}
            options={evaluations.map(({ id, title }) => named(id, say(title)))}
            onChange={(primary) => onChange({ ...supposed, primary })}
          />
        )}
        {method === 'WEIGHTED_MEAN' &&
          evaluations.map(({ id, title }) => (
            <SupposedFigure
              key={id}
              label={translate('analytics.whatIf.weightOf', { name: say(title) })}
              standing={combination.weights.find(({ evaluation }) => evaluation === id)?.weight ?? '1'}
              value={supposed.weights[id] ?? ''}
              onChange={(weight) => onChange({ ...supposed, weights: { ...supposed.weights, [id]: weight } })}
            />
          ))}
        {method === 'WEIGHTED_MEAN' &&
          levels.items.map(({ code, title, min }) => (
            <SupposedFigure
              key={code}
              label={`${say(title)} ≥`}
              standing={min ?? ''}
              value={supposed.minima[code] ?? ''}
              onChange={(least) => onChange({ ...supposed, minima: { ...supposed.minima, [code]: least } })}
            />
          ))}
      </Box>
    </Box>
  );
}

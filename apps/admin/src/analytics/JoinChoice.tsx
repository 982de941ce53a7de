import { FormControlLabel, Switch } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { request } from '../data-provider/request.js';
import { useBilingual } from '../shared/useBilingual.js';
import { Choice } from './Choice.js';
import { joined } from './question.js';
import type { Question } from './question.js';
import { SUPPOSABLE_EDITIONS } from './what-if.documents.js';

interface JoinChoiceProps {
  readonly question: Question;
  readonly onAsk: (question: Question) => void;
}

/** Which editions are read as one: each evaluation with every edition that a crosswalk joins its own with. */
export function JoinChoice({ question, onAsk }: JoinChoiceProps) {
  const translate = useTranslate();
  const say = useBilingual();
  const { data } = useQuery({
    queryKey: ['supposableEditions'],
    queryFn: ({ signal }) => request(SUPPOSABLE_EDITIONS, {}, signal),
  });
  const editions = data?.availableEditions ?? [];
  const titleOf = (id: string) => {
    const found = editions.find(({ editionId }) => editionId === id);
    return found ? say(found.content.title) : id;
  };
  const options = editions.flatMap(({ editionId: edition, content, crosswalks }) =>
    content.evaluations.flatMap(({ id: evaluation, title }) =>
      crosswalks.map(({ editionId: other }) => ({
        id: JSON.stringify({ edition, evaluation, others: [other] }),
        name: `${say(content.title)} ${say(title)} ← ${titleOf(other)}`,
      })),
    ),
  );
  if (options.length === 0) return null;
  const { belowFloor = false, ...now } = question.join ?? {};
  return (
    <>
      <Choice
        name={translate('resources.analytics.join.name')}
        value={question.join ? JSON.stringify(now) : ''}
        options={[{ id: '', name: translate('resources.analytics.join.none') }, ...options]}
        onChange={(chosen) => onAsk(joined(question, chosen ? JSON.parse(chosen) : null))}
      />
      {question.join && (
        <FormControlLabel
          label={translate('resources.analytics.join.belowFloor')}
          control={
            <Switch
              size="small"
              checked={belowFloor}
              onChange={(_, checked) => {
                if (question.join) onAsk({ ...question, join: { ...question.join, belowFloor: checked } });
              }}
            />
          }
        />
      )}
    </>
  );
}

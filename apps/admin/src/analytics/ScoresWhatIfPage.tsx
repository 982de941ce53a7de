import { Box, Button, FormControlLabel, Switch, TextField, Typography } from '@mui/material';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Title, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { faultsOf } from '../data-provider/api-error.js';
import { request } from '../data-provider/request.js';
import { EmptyState } from '../shared/EmptyState.js';
import { Section } from '../shared/Section.js';
import { useBilingual } from '../shared/useBilingual.js';
import { FilterChips } from './FilterChips.js';
import { addressOf, askedFrom } from './question.js';
import { AS_COMBINED, NOTHING_SUPPOSED, whatIfInput } from './supposed.js';
import type { Supposed } from './supposed.js';
import { SupposeCombination } from './SupposeCombination.js';
import { SupposeEvaluation } from './SupposeEvaluation.js';
import { SUPPOSABLE_EDITIONS, WHAT_IF_SCORES } from './what-if.documents.js';
import { WhoChanges } from './WhoChanges.js';
import { Printed } from './Printed.js';

/** Supposes other rules, and shows whose level would be another (得分假设推演); nothing is written. */
export function ScoresWhatIfPage() {
  const translate = useTranslate();
  const say = useBilingual();
  const [address, setAddress] = useSearchParams();
  const asked = askedFrom(address);
  const { where = null, population = null } = asked?.question ?? {};
  const [editionId, setEditionId] = useState(where?.edition?.[0] ?? '');
  const [otherEditionId, setOther] = useState('');
  const [undecided, setUndecided] = useState(population?.undecided ?? false);
  const [combination, setCombination] = useState(AS_COMBINED);
  const [supposed, setSupposed] = useState<Readonly<Record<string, Supposed>>>({});
  const { data } = useQuery({
    queryKey: ['supposableEditions'],
    queryFn: ({ signal }) => request(SUPPOSABLE_EDITIONS, {}, signal),
  });
  const asking = useMutation({
    mutationFn: () =>
      request(WHAT_IF_SCORES, {
        input: whatIfInput({ editionId, otherEditionId, undecided, where, population, supposed, combination }),
      }),
  });
  const editions = data?.availableEditions ?? [];
  const from = editions.find((each) => each.editionId === editionId);
  const by = editions.find((each) => each.editionId === (otherEditionId || editionId));
  const others = editions.filter((each) => from?.crosswalks.some((walk) => walk.editionId === each.editionId));
  const choose = (set: (id: string) => void) => (id: string) => {
    set(id);
    setSupposed({});
    setCombination(AS_COMBINED);
  };
  return (
    <>
      <Printed />
      <Title title={translate('analytics.whatIf.name')} preferenceKey={false} />
      <Section title={translate('analytics.whatIf.suppose')}>
        <Typography variant="body2" color="textSecondary" sx={{ mb: 1.5 }}>
          {translate('analytics.whatIf.explain')}
        </Typography>
        {asked && (
          <FilterChips
            question={asked.question}
            onAsk={(question) => setAddress(addressOf({ ...asked, question }), { replace: true })}
          />
        )}
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, mb: 2 }}>
          <Choice label={translate('analytics.whatIf.edition')} value={editionId} onChange={choose(setEditionId)}>
            {editions.map((each) => [each.editionId, say(each.content.title)])}
          </Choice>
          <Choice label={translate('analytics.whatIf.other')} value={otherEditionId} onChange={choose(setOther)}>
            {others.map((each) => [each.editionId, say(each.content.title)])}
          </Choice>
          <FormControlLabel
            control={
              <Switch size="small" checked={undecided} onChange={(event) => setUndecided(event.target.checked)} />
            }
            label={translate('analytics.whatIf.undecided')}
          />
        </Box>
        {by?.content.evaluations.map((evaluation) => (
          <SupposeEvaluation
            key={`${by.editionId} ${evaluation.id}`}
            evaluation={evaluation}
            supposed={supposed[evaluation.id] ?? NOTHING_SUPPOSED}
            onChange={(next) => setSupposed({ ...supposed, [evaluation.id]: next })}
          />
        ))}
        {by && by.content.evaluations.length > 1 && (
          <SupposeCombination edition={by} supposed={combination} onChange={setCombination} />
        )}
        <Button variant="contained" disabled={editionId === '' || asking.isPending} onClick={() => asking.mutate()}>
          {translate('analytics.whatIf.ask')}
        </Button>
      </Section>
      {asking.error && <EmptyState title={faultsOf(asking.error)} />}
      {asking.data && <WhoChanges told={asking.data.whatIfScores} />}
    </>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly children: ReadonlyArray<readonly [id: string, title: string]>;
}

function Choice({ label, value, onChange, children }: ChoiceProps) {
  return (
    <TextField
      select
      label={label}
      value={value}
      sx={{ minWidth: 260 }}
      slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
      onChange={(event) => onChange(event.target.value)}
    >
      <option value="" />
      {children.map(([id, title]) => (
        <option key={id} value={id}>
          {title}
        </option>
      ))}
    </TextField>
  );
}

import { Autocomplete, Box, Button, MenuItem, TextField } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { DueKind, DueNature, MAINLAND_PROVINCE_CODES, PROVINCES } from '@touchstone/rules';
import type { DueState } from '@touchstone/rules';
import { useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { usePermission } from '../auth-provider/usePermission.js';
import { PROGRAMME_NAMES } from '../dashboard/programme-names.js';
import { request } from '../data-provider/request.js';
import type { Locale } from '../i18n/locale.js';
import { DUE_PEOPLE } from './due.documents.js';
import { addressOf, OWED_STATES, questionOf } from './due-question.js';
import type { DueQuestion } from './due-question.js';
import type { DueViewProps } from './DueBoard.js';

const COLUMNS = { xs: 'repeat(2, minmax(0, 1fr))', md: 'repeat(7, minmax(0, 1fr))' };

/** Narrows what is shown; every choice is in the address at once. */
export function DueFilters({ question, onAsk }: DueViewProps) {
  const translate = useTranslate();
  const set = (next: Partial<DueQuestion>) => onAsk({ ...question, ...next, page: 1, item: null });
  const label = (name: string) => translate(`resources.dues.fields.${name}`);
  const asked = addressOf({ ...question, view: 'months', item: null, page: 1, on: null, mine: false }).size;
  const isNarrowed = asked > 0 || question.mine;
  // Where it is narrow, what is owed comes first, and the filters on demand.
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button
        size="small"
        variant="outlined"
        aria-expanded={isOpen}
        aria-controls="due-filters"
        sx={{ display: { md: 'none' }, mt: 1, mb: isOpen ? 0.5 : 2 }}
        onClick={() => setIsOpen(!isOpen)}
      >
        {[translate('resources.dues.narrow'), ...(asked > 0 ? [asked] : [])].join(' · ')}
      </Button>
      <Box
        id="due-filters"
        role="search"
        aria-label={translate('ra.action.add_filter')}
        sx={{
          display: { xs: isOpen ? 'grid' : 'none', md: 'grid' },
          columnGap: 1.5,
          rowGap: 1.75,
          gridTemplateColumns: COLUMNS,
          mt: 1.5,
          mb: 2,
          alignItems: 'center',
        }}
      >
        <Several
          name={label('kind')}
          list="DueKind"
          words={Object.values(DueKind)}
          value={question.kind}
          onChange={(kind) => set({ kind })}
        />
        <Several
          name={label('state')}
          list="DueState"
          words={OWED_STATES}
          value={question.state}
          onChange={(state) => set({ state: state as readonly DueState[] })}
        />
        <One
          name={label('nature')}
          value={question.nature}
          options={Object.values(DueNature).map((id) => ({ id, name: translate(`enums.DueNature.${id}`) }))}
          onChange={(nature) => set({ nature: nature as DueNature | null })}
        />
        <Programme value={question.programme} onChange={(programme) => set({ programme })} />
        <ProvinceChoice value={question.province} onChange={(province) => set({ province })} />
        <PersonChoice value={question.person} onChange={(person) => set({ person })} />
        <Box sx={{ display: 'flex', gap: 1 }}>
          <Button
            size="small"
            variant={question.atRisk ? 'contained' : 'outlined'}
            aria-pressed={question.atRisk}
            onClick={() => set({ atRisk: !question.atRisk })}
          >
            {label('atRisk')}
          </Button>
          {isNarrowed && (
            <Button
              size="small"
              onClick={() => onAsk({ ...questionOf(new URLSearchParams()), view: question.view, on: question.on })}
            >
              {translate('resources.dues.clear')}
            </Button>
          )}
        </Box>
      </Box>
    </>
  );
}

interface SeveralProps<Word extends string> {
  readonly name: string;
  readonly list: 'DueKind' | 'DueState';
  readonly words: readonly Word[];
  readonly value: readonly Word[];
  readonly onChange: (value: readonly Word[]) => void;
}

function Several<Word extends string>({ name, list, words, value, onChange }: SeveralProps<Word>) {
  const translate = useTranslate();
  return (
    <TextField
      select
      size="small"
      margin="none"
      label={name}
      value={value}
      slotProps={{ select: { multiple: true } }}
      onChange={({ target }) => onChange(target.value as unknown as Word[])}
    >
      {words.map((word) => (
        <MenuItem key={word} value={word}>
          {translate(`enums.${list}.${word}`)}
        </MenuItem>
      ))}
    </TextField>
  );
}

interface OneProps {
  readonly name: string;
  readonly value: string | null;
  readonly options: ReadonlyArray<{ readonly id: string; readonly name: string }>;
  readonly onChange: (value: string | null) => void;
}

function One({ name, value, options, onChange }: OneProps) {
  const translate = useTranslate();
  return (
    <TextField
      select
      size="small"
      margin="none"
      label={name}
      value={options.some(({ id }) => id === value) ? value : ''}
      slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
      onChange={({ target }) => onChange(target.value || null)}
    >
      <option value="">{translate('resources.dues.all')}</option>
      {options.map((option) => (
        <option key={option.id} value={option.id}>
          {option.name}
        </option>
      ))}
    </TextField>
  );
}

type ChoiceProps = Pick<OneProps, 'value' | 'onChange'>;

function Programme(props: ChoiceProps) {
  const translate = useTranslate();
  const locale = useLocale();
  const { data } = useQuery({
    queryKey: ['programmeNames'],
    queryFn: ({ signal }) => request(PROGRAMME_NAMES, {}, signal),
  });
  const options = (data?.programmes.nodes ?? []).map(({ id, titleZh, titleEn }) => ({
    id,
    name: locale === 'zh' ? titleZh : titleEn,
  }));
  return <One {...props} name={translate('resources.dues.fields.programme')} options={options} />;
}

function ProvinceChoice(props: ChoiceProps) {
  const translate = useTranslate();
  const locale = useLocale() as Locale;
  const options = MAINLAND_PROVINCE_CODES.map((id) => ({ id, name: PROVINCES[id]?.[locale] ?? id }));
  return <One {...props} name={translate('resources.dues.fields.province')} options={options} />;
}

/** Somebody by his name, typed in part; for whoever may read people. */
function PersonChoice({ value, onChange }: ChoiceProps) {
  const translate = useTranslate();
  const mayRead = usePermission('person:read');
  const { data } = useQuery({
    queryKey: ['duePeople'],
    queryFn: ({ signal }) => request(DUE_PEOPLE, {}, signal),
    enabled: mayRead,
  });
  if (!mayRead) return null;
  const people = data?.people.nodes ?? [];
  return (
    <Autocomplete
      size="small"
      options={people}
      value={people.find(({ id }) => id === value) ?? null}
      getOptionLabel={({ name }) => name}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      onChange={(_, person) => onChange(person?.id ?? null)}
      renderInput={(input) => <TextField {...input} margin="none" label={translate('resources.dues.fields.person')} />}
    />
  );
}

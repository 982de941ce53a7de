import { Box, Button, Chip } from '@mui/material';
import { PROVINCES, SECTORS } from '@touchstone/rules';
import { useQuery } from '@tanstack/react-query';
import { useGetMany, useLocale, useTranslate } from 'react-admin';
import type { ScoreWhere } from '../gql/graphql.js';
import type { Locale } from '../i18n/locale.js';
import { request } from '../data-provider/request.js';
import type { Question } from './question.js';
import { SUPPOSABLE_EDITIONS } from './what-if.documents.js';
import { saidYears } from './years.js';

interface FilterChipsProps {
  readonly question: Question;
  readonly onAsk: (question: Question) => void;
}

/** Parts of a filter that name records. */
const RECORDS: Readonly<Record<string, string>> = {
  programme: 'programmes',
  client: 'clients',
  auditor: 'people',
  leader: 'people',
};

/** What the question is narrowed to, each to be taken back. */
export function FilterChips({ question, onAsk }: FilterChipsProps) {
  const translate = useTranslate();
  const locale = useLocale() as Locale;
  const titleOf = useTitles(question.where ?? {}, locale);
  const where = Object.entries(question.where ?? {}).filter(([, value]) => value !== null && value !== undefined);
  if (where.length === 0) return null;
  const without = (name: string): Question => ({
    ...question,
    where: Object.fromEntries(where.filter(([each]) => each !== name)) as ScoreWhere,
  });
  const told = (name: string, value: unknown): string => {
    if (name === 'year') return saidYears(value as readonly number[]);
    if (Array.isArray(value)) return value.map((each) => wordOf(name, String(each))).join('、');
    const { gte, lte, lt } = value as { gte?: string; lte?: string; lt?: string };
    return `${gte ?? ''} – ${lte ?? lt ?? ''}`;
  };
  const wordOf = (name: string, value: string): string => {
    if (name === 'sector') return SECTORS[value]?.[locale] ?? value;
    if (name === 'province') return PROVINCES[value]?.[locale] ?? value;
    if (name === 'sizeBand') return translate(`enums.SizeBand.${value}`);
    if (name === 'auditKind') return translate(`enums.AuditKind.${value}`);
    if (name === 'level' && value === 'NONE') return translate('resources.analytics.noLevel');
    return titleOf(name, value);
  };
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, my: 1 }}>
      {where.map(([name, value]) => (
        <Chip
          key={name}
          label={
            <>
              {translate(`resources.analytics.where.${name}`)}:{' '}
              {RECORDS[name] ? <Names resource={RECORDS[name]} ids={value as readonly string[]} /> : told(name, value)}
            </>
          }
          onDelete={() => onAsk(without(name))}
          sx={{ maxWidth: '100%' }}
        />
      ))}
      <Button size="small" className="analytics-asks" onClick={() => onAsk({ ...question, where: null })}>
        {translate('resources.analytics.clear')}
      </Button>
    </Box>
  );
}

/** Parts of a filter that editions have titles for. */
const TITLED = ['edition', 'evaluation', 'level', 'criterion'] as const;

/** What editions call their parts; the code where there is no title, and with the title of a criterion. */
function useTitles(where: ScoreWhere, locale: Locale): (name: string, value: string) => string {
  const { data } = useQuery({
    queryKey: ['supposableEditions'],
    queryFn: ({ signal }) => request(SUPPOSABLE_EDITIONS, {}, signal),
    enabled: TITLED.some((name) => where[name] != null),
  });
  const editions = (data?.availableEditions ?? []).filter(
    ({ editionId }) => where.edition?.includes(editionId) ?? true,
  );
  const evaluations = editions.flatMap(({ content }) => content.evaluations);
  return (name, value) => {
    if (name === 'edition')
      return editions.find(({ editionId }) => editionId === value)?.content.title[locale] ?? value;
    if (name === 'evaluation') return evaluations.find(({ id }) => id === value)?.title[locale] ?? value;
    if (name === 'level')
      return evaluations.flatMap(({ bands }) => bands.items).find(({ code }) => code === value)?.title[locale] ?? value;
    if (name !== 'criterion') return value;
    const title = evaluations.flatMap(({ criteria }) => criteria).find(({ code }) => code === value)?.title[locale];
    return title ? `${value} ${title}` : value;
  };
}

/** Records by name. */
function Names({ resource, ids }: { readonly resource: string; readonly ids: readonly string[] }) {
  const { data = [] } = useGetMany<{ id: string; name?: string; code?: string }>(resource, { ids: [...ids] });
  return <>{data.map(({ id, name, code }) => name ?? code ?? id).join('、') || '…'}</>;
}

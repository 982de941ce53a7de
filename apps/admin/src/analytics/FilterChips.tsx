import { Box, Button, Chip } from '@mui/material';
import { PROVINCES, SECTORS } from '@touchstone/rules';
import { useGetMany, useLocale, useTranslate } from 'react-admin';
import type { ScoreWhere } from '../gql/graphql.js';
import type { Locale } from '../i18n/locale.js';
import type { Question } from './question.js';

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
  const where = Object.entries(question.where ?? {}).filter(([, value]) => value !== null && value !== undefined);
  if (where.length === 0) return null;
  const without = (name: string): Question => ({
    ...question,
    where: Object.fromEntries(where.filter(([each]) => each !== name)) as ScoreWhere,
  });
  const told = (name: string, value: unknown): string => {
    if (Array.isArray(value)) return value.map((each) => wordOf(name, String(each))).join('、');
    const { gte, lte, lt } = value as { gte?: string; lte?: string; lt?: string };
    return `${gte ?? ''} – ${lte ?? lt ?? ''}`;
  };
  const wordOf = (name: string, value: string): string => {
    if (name === 'sector') return SECTORS[value]?.[locale] ?? value;
    if (name === 'province') return PROVINCES[value]?.[locale] ?? value;
    if (name === 'sizeBand') return translate(`enums.SizeBand.${value}`);
    if (name === 'auditKind') return translate(`enums.AuditKind.${value}`);
    return value;
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

/** Records by name. */
function Names({ resource, ids }: { readonly resource: string; readonly ids: readonly string[] }) {
  const { data = [] } = useGetMany<{ id: string; name?: string; code?: string }>(resource, { ids: [...ids] });
  return <>{data.map(({ id, name, code }) => name ?? code ?? id).join('、') || '…'}</>;
}

import { useLocale, useTranslate } from 'react-admin';
import { usePermission } from '../auth-provider/usePermission.js';
import type { ScoreWhere } from '../gql/graphql.js';
import { Choice } from './Choice.js';
import { useUsedValues } from './useUsedValues.js';
import { yearsBetween } from './years.js';

interface WhenAndWhomProps {
  readonly where: ScoreWhere | null | undefined;
  readonly onNarrow: (next: Partial<ScoreWhere>) => void;
}

/** From which year until which, and of which auditor: of those there are; persons only for whoever may read them. */
export function WhenAndWhom({ where, onNarrow }: WhenAndWhomProps) {
  const translate = useTranslate();
  const locale = useLocale();
  const mayReadPersons = usePermission('person:read');
  const years = useUsedValues('YEAR', true).map(({ id }) => Number(id));
  const auditors = useUsedValues('AUDITOR', mayReadPersons).toSorted((one, other) =>
    one.name.localeCompare(other.name, locale),
  );
  const asked = where?.year ?? [];
  const now = {
    from: asked.length > 0 ? Math.min(...asked) : null,
    until: asked.length > 0 ? Math.max(...asked) : null,
  };
  const options = [...new Set([...years, ...asked])].toSorted((one, other) => other - one);
  const all = { id: '', name: translate('resources.analytics.all') };
  return (
    <>
      {(['from', 'until'] as const).map((end) => (
        <Choice
          key={end}
          name={translate(`resources.analytics.years.${end}`)}
          value={String(now[end] ?? '')}
          options={[all, ...options.map((year) => ({ id: `${year}`, name: `${year}` }))]}
          onChange={(year) => onNarrow({ year: yearsBetween(options, now, { [end]: year ? Number(year) : null }) })}
        />
      ))}
      {mayReadPersons && (
        <Choice
          name={translate('resources.analytics.where.auditor')}
          value={String(where?.auditor?.[0] ?? '')}
          options={[all, ...auditors]}
          onChange={(id) => onNarrow({ auditor: id ? [id] : null })}
        />
      )}
    </>
  );
}

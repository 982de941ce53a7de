import type { PlainDate } from '@touchstone/plain-date';
import { PROVINCES, SECTORS } from '@touchstone/rules';
import { useQuery } from '@tanstack/react-query';
import { useGetList, useLocale, useTranslate } from 'react-admin';
import type { ScoreWhere } from '../gql/graphql.js';
import { request } from '../data-provider/request.js';
import type { Locale } from '../i18n/locale.js';
import { enums } from '../i18n/zh/enums.js';
import { DayInput } from '../shared/DayInput.js';
import { Choice } from './Choice.js';
import { WhenAndWhom } from './WhenAndWhom.js';
import { SUPPOSABLE_EDITIONS } from './what-if.documents.js';

interface PanelFiltersProps {
  readonly where: ScoreWhere | null | undefined;
  readonly onNarrow: (next: Partial<ScoreWhere>) => void;
}

interface Option {
  readonly id: string;
  readonly name: string;
}

/** What the question is narrowed to, by every dimension whose values are a list; the others are narrowed from the answer. */
export function PanelFilters({ where, onNarrow }: PanelFiltersProps) {
  const translate = useTranslate();
  const locale = useLocale() as Locale;
  const editions = useEditions(locale);
  const { data: programmes = [] } = useGetList<{ id: string; titleZh: string; titleEn: string }>('programmes', {
    pagination: { page: 1, perPage: 100 },
  });
  const chosen = editions.filter(({ id }) => where?.edition?.includes(id) ?? true);
  const once = (options: readonly Option[]) => [...new Map(options.map((each) => [each.id, each])).values()];
  const lists: ReadonlyArray<readonly [keyof ScoreWhere, readonly Option[]]> = [
    ['programme', programmes.map(({ id, titleZh, titleEn }) => ({ id, name: locale === 'zh' ? titleZh : titleEn }))],
    ['edition', editions],
    ['evaluation', once(chosen.flatMap(({ evaluations }) => evaluations))],
    [
      'level',
      [...once(chosen.flatMap(({ levels }) => levels)), { id: 'NONE', name: translate('resources.analytics.noLevel') }],
    ],
    ['sector', Object.entries(SECTORS).map(([id, name]) => ({ id, name: name[locale] }))],
    ['province', Object.entries(PROVINCES).map(([id, name]) => ({ id, name: name[locale] }))],
    ['sizeBand', Object.keys(enums.enums.SizeBand).map((id) => ({ id, name: translate(`enums.SizeBand.${id}`) }))],
    ['auditKind', Object.keys(enums.enums.AuditKind).map((id) => ({ id, name: translate(`enums.AuditKind.${id}`) }))],
  ];
  return (
    <>
      {lists.map(([name, options]) => (
        <Choice
          key={name}
          name={translate(`resources.analytics.where.${name}`)}
          value={String((where?.[name] as readonly string[] | null | undefined)?.[0] ?? '')}
          options={[{ id: '', name: translate('resources.analytics.all') }, ...options]}
          onChange={(value) => onNarrow({ [name]: value ? [value] : null })}
        />
      ))}
      <WhenAndWhom where={where} onNarrow={onNarrow} />
      {(['gte', 'lte'] as const).map((end) => (
        <DayInput
          key={end}
          label={translate(`resources.analytics.audited.${end}`)}
          value={where?.auditedOn?.[end]}
          onDay={(day) => onNarrow({ auditedOn: daysWith(where?.auditedOn, end, day) })}
        />
      ))}
    </>
  );
}

/** The bounds with one of them changed; none where neither is left. */
function daysWith(now: ScoreWhere['auditedOn'], end: 'gte' | 'lte', day: PlainDate | null): ScoreWhere['auditedOn'] {
  const next = { ...now, [end]: day } as NonNullable<ScoreWhere['auditedOn']>;
  return next.gte || next.lte ? next : null;
}

/** The editions, with the evaluations and levels of each. */
function useEditions(locale: Locale) {
  const { data } = useQuery({
    queryKey: ['supposableEditions'],
    queryFn: ({ signal }) => request(SUPPOSABLE_EDITIONS, {}, signal),
  });
  return (data?.availableEditions ?? []).map(({ editionId, content }) => ({
    id: editionId,
    name: `${content.title[locale]} ${editionId.split('/').at(-1)}`,
    evaluations: content.evaluations.map(({ id, title }) => ({ id, name: title[locale] })),
    levels: content.evaluations
      .flatMap(({ bands }) => bands.items)
      .map(({ code, title }) => ({ id: code, name: title[locale] })),
  }));
}

import { useLocale, useTranslate } from 'react-admin';
import { currentSentences } from '../i18n/messages.js';
import type { HistoryRecord, HistoryValue } from './history.documents.js';

type Labels = ReadonlyMap<string, string>;

/** What pages call a field, whichever page does: the history of a record may tell of parts that have no page. */
function labelsIn(sentences: object): Labels {
  const named = Object.entries(sentences).flatMap(([key, label]: [string, string]) => {
    const field = /^resources\.\w+\.fields\.(.+)$/.exec(key)?.[1];
    return field ? [[field, label] as const] : [];
  });
  return new Map(
    named
      .toReversed()
      .flatMap(([key, label]) => [[key.split('.').at(-1) ?? key, label] as const, [key, label] as const]),
  );
}

/* Read off once a language: a history tells of many fields. */
const labels = new WeakMap<object, Labels>();

function currentLabels(): Labels {
  const sentences = currentSentences();
  const known = labels.get(sentences) ?? labelsIn(sentences);
  labels.set(sentences, known);
  return known;
}

/** Pages' resources by the type of their records, where the plural is not the type's own. */
const RESOURCES: Readonly<Record<string, string>> = { Person: 'people', BodyProfile: 'body', PriceList: 'prices' };

/** How the history says what happened, in the reader's language. */
export interface Sayings {
  readonly record: (record: HistoryRecord) => string;
  readonly value: (type: string, value: HistoryValue) => string;
}

/** The sentences of a history. */
export function useSayings(): Sayings {
  const translate = useTranslate();
  const locale = useLocale();
  const fieldOf = (type: string, field: string): string => {
    const resource = RESOURCES[type] ?? `${type.charAt(0).toLowerCase()}${type.slice(1)}s`;
    const named = currentLabels();
    const known = named.get(`${resource}.${field}`) ?? named.get(field) ?? field;
    return translate(`resources.${resource}.fields.${field}`, {
      _: translate(`history.fields.${field}`, { _: known }),
    });
  };
  const say = (words: string | null | undefined, value: unknown): string => {
    if (value == null || value === '') return translate('history.empty');
    if (typeof value === 'boolean') return translate(value ? 'history.yes' : 'history.no');
    if (Array.isArray(value)) {
      if (value.some((each) => typeof each === 'object')) return translate('history.items', { count: value.length });
      return value.length === 0
        ? translate('history.empty')
        : value.map((each) => say(words, each)).join(locale === 'zh' ? '、' : ', ');
    }
    if (typeof value === 'object') return translate('history.items', { count: Object.keys(value).length });
    const text = String(value as string | number);
    return words ? translate(`enums.${words}.${text}`, { _: text }) : text;
  };
  return {
    record: ({ type, name, action }) => {
      const kind = translate(`history.types.${type}`, { _: type });
      const what = name
        ? locale === 'zh'
          ? `${kind}「${name}」`
          : `${kind.toLowerCase()} “${name}”`
        : locale === 'zh'
          ? kind
          : kind.toLowerCase();
      return translate(`history.did.${action}`, { what });
    },
    value: (type, { field, words, before, after }) => {
      const sentence = before == null ? 'history.set' : 'history.from';
      return translate(sentence, { field: fieldOf(type, field), before: say(words, before), after: say(words, after) });
    },
  };
}

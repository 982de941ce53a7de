import type { TemplateVocabulary } from '@touchstone/rules';
import { BODY_FIELDS } from './data/common.js';
import type { PaperSource } from './paper-source.js';

/** What a template of a kind may name. */
export function vocabularyOf({ fields, lists }: PaperSource): TemplateVocabulary {
  return {
    fields: [...Object.keys(BODY_FIELDS), ...Object.keys(fields)],
    lists: Object.fromEntries(Object.entries(lists).map(([name, meanings]) => [name, Object.keys(meanings)])),
  };
}

import { checkTemplate } from '@touchstone/rules';
import type { PaperKind, Refusal } from '@touchstone/rules';
import { PAPER_SOURCES } from './paper-sources.js';
import { vocabularyOf } from './vocabulary.js';

/** What keeps a template from being tried out. */
export function checkTrial(kind: PaperKind, content: unknown): readonly Refusal[] {
  return checkTemplate({ kind, content, vocabulary: vocabularyOf(PAPER_SOURCES[kind]) });
}

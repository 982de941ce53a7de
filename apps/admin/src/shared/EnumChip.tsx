import { useTranslate } from 'react-admin';
import type { WordListName, WordOf } from '../i18n/enum-labels.js';
import { TONES } from './tones.js';
import type { TonedList } from './tones.js';
import { StatusChip } from './StatusChip.js';
import type { Tone } from '../theme/tokens.js';

interface EnumProps<Name extends WordListName> {
  readonly list: Name;
  readonly word: WordOf<Name> | null | undefined;
}

/**
 * A word of a closed list as a chip in its tone; nothing for no word.
 *
 * @example
 * <EnumChip list="AuditStatus" word={audit.status} />
 */
export function EnumChip<Name extends TonedList>({ list, word }: EnumProps<Name>) {
  const translate = useTranslate();
  if (word == null) return null;
  const tones: Readonly<Record<string, Tone>> = TONES[list];
  return <StatusChip tone={tones[word] ?? 'neutral'}>{translate(`enums.${list}.${word}`)}</StatusChip>;
}

/** A word of a closed list as plain text, for lists that are no states. */
export function EnumText<Name extends WordListName>({ list, word }: EnumProps<Name>) {
  const translate = useTranslate();
  return word == null ? null : <>{translate(`enums.${list}.${word}`)}</>;
}

import { SelectArrayInput, SelectInput } from 'react-admin';
import type { SelectArrayInputProps, SelectInputProps } from 'react-admin';
import type { WordListName, WordOf } from '../i18n/enum-labels.js';
import { wordsOf } from '../i18n/messages.js';

interface EnumChoice<Name extends WordListName> {
  readonly list: Name;
  /** Which words, and in which order; all by default. */
  readonly words?: ReadonlyArray<WordOf<Name>>;
}

/** Chooses one word of a closed list. */
export function EnumInput<Name extends WordListName>({
  list,
  words,
  ...props
}: EnumChoice<Name> & Omit<SelectInputProps, 'choices'>) {
  return <SelectInput {...props} choices={choicesOf(list, words)} />;
}

/** Chooses several words of a closed list; a filter by it asks for any of them. */
export function EnumsInput<Name extends WordListName>({
  list,
  words,
  ...props
}: EnumChoice<Name> & Omit<SelectArrayInputProps, 'choices'>) {
  return <SelectArrayInput {...props} choices={choicesOf(list, words)} />;
}

function choicesOf(list: WordListName, words?: readonly string[]): Array<{ id: string; name: string }> {
  return (words ?? wordsOf(list)).map((word) => ({ id: word, name: `enums.${list}.${word}` }));
}

import { LANGUAGE_CODES } from '@touchstone/rules';
import { AutocompleteArrayInput, AutocompleteInput, useLocale } from 'react-admin';
import type { AutocompleteArrayInputProps, AutocompleteInputProps } from 'react-admin';

type LanguageInputProps = Pick<AutocompleteInputProps, 'source' | 'validate'>;
type LanguagesInputProps = Pick<AutocompleteArrayInputProps, 'source' | 'validate'>;

/** Some languages by their codes, named in the reader's. */
export function Languages({ codes }: { readonly codes: readonly string[] }) {
  const nameOf = useLanguageName();
  return <>{codes.map(nameOf).join(' · ')}</>;
}

/** Chooses a language. */
export function LanguageInput(props: LanguageInputProps) {
  return <AutocompleteInput {...props} choices={useLanguages()} translateChoice={false} />;
}

/** Chooses some languages. */
export function LanguagesInput(props: LanguagesInputProps) {
  return <AutocompleteArrayInput {...props} choices={useLanguages()} translateChoice={false} />;
}

/** The languages of the house first, the others by their names. */
function useLanguages() {
  const nameOf = useLanguageName();
  const all = LANGUAGE_CODES.map((id) => ({ id, name: nameOf(id) }));
  const ours = ['zh', 'en'];
  const others = all.filter(({ id, name }) => !ours.includes(id) && name !== id);
  return [...all.filter(({ id }) => ours.includes(id)).toReversed(), ...others];
}

function useLanguageName(): (code: string) => string {
  const names = new Intl.DisplayNames(useLocale() === 'zh' ? 'zh-CN' : 'en-GB', { type: 'language' });
  return (code) => names.of(code) ?? code;
}

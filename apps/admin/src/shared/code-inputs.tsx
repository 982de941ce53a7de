import { MAINLAND_PROVINCE_CODES, PROVINCES, SECTORS } from '@touchstone/rules';
import { AutocompleteInput, useLocale } from 'react-admin';
import type { AutocompleteInputProps } from 'react-admin';
import type { Locale } from '../i18n/locale.js';

type CodeInputProps = Pick<AutocompleteInputProps, 'source' | 'label' | 'validate' | 'helperText'>;

/** Chooses a province an applicant can be registered in. */
export function ProvinceInput(props: CodeInputProps) {
  const locale = useLocale() as Locale;
  const choices = MAINLAND_PROVINCE_CODES.map((id) => ({ id, name: PROVINCES[id]?.[locale] ?? id }));
  return <AutocompleteInput {...props} choices={choices} translateChoice={false} />;
}

/** Chooses a sector. */
export function SectorInput(props: CodeInputProps) {
  const locale = useLocale() as Locale;
  const choices = Object.entries(SECTORS).map(([id, name]) => ({ id, name: `${id} ${name[locale]}` }));
  return <AutocompleteInput {...props} choices={choices} translateChoice={false} />;
}

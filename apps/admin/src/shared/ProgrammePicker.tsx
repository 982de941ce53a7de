import { useLocale } from 'react-admin';
import type { InputProps } from 'react-admin';
import { ReferencePicker } from './ReferencePicker.js';

type ProgrammePickerProps = Pick<InputProps, 'source' | 'label' | 'validate'> & { readonly alwaysOn?: boolean };

/** Chooses a programme by its title in the reader's language. */
export function ProgrammePicker(props: ProgrammePickerProps) {
  const locale = useLocale();
  return <ReferencePicker {...props} reference="programmes" optionText={locale === 'zh' ? 'titleZh' : 'titleEn'} />;
}

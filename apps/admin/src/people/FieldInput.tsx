import { AutocompleteInput, useTranslate } from 'react-admin';
import type { InputProps } from 'react-admin';
import { codes } from '../i18n/zh/codes.js';

type FieldInputProps = Pick<InputProps, 'source' | 'label' | 'validate'> & { readonly alwaysOn?: boolean };

/** Chooses one service field, by its code or its name. */
export function FieldInput({ source, label, validate }: FieldInputProps) {
  const translate = useTranslate();
  const choices = Object.keys(codes.serviceFields).map((id) => ({
    id,
    name: `${id} ${translate(`serviceFields.${id}`)}`,
  }));
  return (
    <AutocompleteInput
      source={source}
      label={label}
      choices={choices}
      translateChoice={false}
      {...(validate ? { validate } : {})}
    />
  );
}

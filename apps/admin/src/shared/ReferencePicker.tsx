import { AutocompleteInput, ReferenceInput } from 'react-admin';
import type { InputProps, RaRecord } from 'react-admin';

interface ReferencePickerProps extends Pick<InputProps, 'source' | 'label' | 'validate'> {
  readonly reference: string;
  /** The record's name to the reader. */
  readonly optionText: string | ((record: RaRecord) => string);
  readonly filter?: Readonly<Record<string, unknown>>;
  readonly sort?: { readonly field: string; readonly order: 'ASC' | 'DESC' };
  /** As a list's filter: shown without being asked for. */
  readonly alwaysOn?: boolean;
}

/** Finds a record of another resource by typing part of its name; the input holds its id. */
export function ReferencePicker({
  source,
  reference,
  filter,
  sort,
  label,
  validate,
  optionText,
}: ReferencePickerProps) {
  return (
    <ReferenceInput
      source={source}
      reference={reference}
      perPage={25}
      {...(filter ? { filter } : {})}
      {...(sort ? { sort } : {})}
    >
      <AutocompleteInput
        label={label}
        optionText={optionText}
        {...(validate ? { validate } : {})}
        filterToQuery={(q: string) => ({ q })}
      />
    </ReferenceInput>
  );
}

import { Tooltip } from '@mui/material';
import { MAINLAND_PROVINCE_CODES, PROVINCES, SECTORS } from '@touchstone/rules';
import { AutocompleteInput, useLocale } from 'react-admin';
import type { AutocompleteInputProps } from 'react-admin';
import type { Locale } from '../i18n/locale.js';

interface CodeProps {
  readonly code: string | null | undefined;
}

/** A province by its code. */
export function Province({ code }: CodeProps) {
  const locale = useLocale() as Locale;
  return <>{code && (PROVINCES[code]?.[locale] ?? code)}</>;
}

/** A sector by its letter, with its name. */
export function Sector({ code }: CodeProps) {
  const locale = useLocale() as Locale;
  return <>{code && `${code} ${SECTORS[code]?.[locale] ?? ''}`}</>;
}

/** A sector as its letter alone, the name under the pointer. */
export function SectorLetter({ code }: CodeProps) {
  const locale = useLocale() as Locale;
  if (!code) return null;
  return (
    <Tooltip title={SECTORS[code]?.[locale] ?? code}>
      <span>{code}</span>
    </Tooltip>
  );
}

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

import { Tooltip } from '@mui/material';
import { PROVINCES, SECTORS } from '@touchstone/rules';
import { useLocale } from 'react-admin';
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

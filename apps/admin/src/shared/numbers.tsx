import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { useLocale, useTranslate } from 'react-admin';

interface NumberProps {
  /** The exact decimal as the API gives it. */
  readonly value: string | number | null | undefined;
}

/** Audit time. */
export function PersonDays({ value }: NumberProps) {
  const translate = useTranslate();
  if (value == null) return <Dash />;
  return <Figure>{translate('shared.personDays', { days: cutDecimal(String(value), 1, false) })}</Figure>;
}

/** Money: fen from the API, yuan to the reader. */
export function Yuan({ fen }: { readonly fen: number | null | undefined }) {
  const locale = useLocale();
  if (fen == null) return <Dash />;
  const format = new Intl.NumberFormat(locale === 'zh' ? 'zh-CN' : 'en-GB', {
    style: 'currency',
    currency: 'CNY',
    minimumFractionDigits: 2,
  });
  return <Figure>{format.format(fen / 100)}</Figure>;
}

/** A whole number with its thousands apart. */
export function Whole({ value }: { readonly value: number | null | undefined }) {
  return value == null ? <Dash /> : <Figure>{value.toLocaleString('en-GB')}</Figure>;
}

/**
 * A decimal's text cut to so many places. A score of 89.996 must not read 90.00, which is another level.
 *
 * @example
 * cutDecimal('89.996', 2)      // '89.99'
 * cutDecimal('3.0', 1, false)  // '3'
 */
export function cutDecimal(text: string, places: number, pad = true): string {
  const [whole = '', fraction = ''] = text.split('.');
  const kept = fraction.slice(0, places);
  const shown = pad ? kept.padEnd(places, '0') : kept.replace(/0+$/, '');
  return shown ? `${whole}.${shown}` : whole;
}

function Figure({ children }: { readonly children: ReactNode }) {
  return (
    <Box component="span" sx={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>
      {children}
    </Box>
  );
}

/** Where there is nothing. */
export function Dash() {
  return (
    <Box component="span" sx={{ color: 'text.disabled' }}>
      –
    </Box>
  );
}

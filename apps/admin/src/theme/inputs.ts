import type { RaThemeOptions } from 'react-admin';
import type { Tokens } from './tokens.js';

type Styles = NonNullable<RaThemeOptions['components']>;

/** Fields and buttons: outlined, compact, square-shouldered. */
export function inputStyles(tokens: Tokens): Styles {
  const { surface, lineStrong, stone, stoneDark, inkSoft } = tokens;
  return {
    MuiTextField: { defaultProps: { variant: 'outlined', size: 'small', margin: 'dense', fullWidth: true } },
    MuiFormControl: { defaultProps: { variant: 'outlined', size: 'small', margin: 'dense', fullWidth: true } },
    MuiAutocomplete: { defaultProps: { size: 'small', fullWidth: true } },
    MuiInputLabel: { styleOverrides: { root: { fontSize: 14, color: inkSoft } } },
    MuiFormHelperText: {
      styleOverrides: {
        // An empty helper line holds no place.
        root: {
          marginLeft: 2,
          marginRight: 0,
          fontSize: 12,
          '&:has(> span:only-child):not(.Mui-error)': { display: 'none' },
        },
      },
    },
    // A long text scrolls in its field: it does not push the buttons off the window.
    MuiInputBase: { defaultProps: { maxRows: 12 } },
    MuiOutlinedInput: {
      styleOverrides: {
        root: {
          backgroundColor: surface,
          fontSize: 14,
          '&:hover:not(.Mui-disabled, .Mui-error) .MuiOutlinedInput-notchedOutline': { borderColor: inkSoft },
          '&.Mui-focused .MuiOutlinedInput-notchedOutline': { borderWidth: 2 },
        },
        notchedOutline: { borderColor: lineStrong },
      },
    },
    MuiButton: {
      defaultProps: { size: 'small', disableElevation: true },
      styleOverrides: {
        root: { padding: '4px 12px', lineHeight: 1.6, minWidth: 0, whiteSpace: 'nowrap' },
        outlined: { borderColor: lineStrong, backgroundColor: surface },
        containedPrimary: { backgroundColor: stone, '&:hover': { backgroundColor: stoneDark } },
      },
    },
    MuiFormControlLabel: {
      styleOverrides: { root: { marginLeft: -4 }, label: { fontSize: 14, whiteSpace: 'nowrap' } },
    },
    MuiIconButton: { defaultProps: { size: 'small' } },
    MuiCheckbox: { defaultProps: { size: 'small' } },
    MuiRadio: { defaultProps: { size: 'small' } },
    MuiSwitch: { defaultProps: { size: 'small' } },
    MuiLink: { defaultProps: { underline: 'hover' }, styleOverrides: { root: { color: stone } } },
  };
}

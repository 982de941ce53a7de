import type { RaThemeOptions } from 'react-admin';
import { inputStyles } from './inputs.js';
import { reactAdminStyles } from './react-admin.js';
import { surfaceStyles } from './surfaces.js';
import { DARK, LIGHT, SANS, SERIF } from './tokens.js';
import type { Tokens } from './tokens.js';

declare module '@mui/material/styles' {
  interface Theme {
    readonly tokens: Tokens;
  }
  interface ThemeOptions {
    readonly tokens?: Tokens;
  }
}

/** The product's look by day. */
export const lightTheme = touchstoneTheme('light', LIGHT);

/** The product's look by night. */
export const darkTheme = touchstoneTheme('dark', DARK);

function touchstoneTheme(mode: 'light' | 'dark', tokens: Tokens): RaThemeOptions {
  return {
    tokens,
    motion: { reducedMotion: 'system' },
    palette: paletteOf(mode, tokens),
    shape: { borderRadius: 5 },
    sidebar: { width: 208, closedWidth: 52 },
    typography: typographyOf(),
    components: { ...surfaceStyles(tokens), ...inputStyles(tokens), ...reactAdminStyles(tokens) },
  };
}

function paletteOf(mode: 'light' | 'dark', tokens: Tokens): NonNullable<RaThemeOptions['palette']> {
  const { tones } = tokens;
  return {
    mode,
    primary: { main: tokens.stone, dark: tokens.stoneDark, light: tokens.stone, contrastText: tokens.onStone },
    secondary: { main: tokens.goldInk, contrastText: tokens.surface },
    error: { main: tones.bad.ink, contrastText: tokens.surface },
    warning: { main: tones.warn.ink, contrastText: tokens.surface },
    info: { main: tones.info.ink, contrastText: tokens.surface },
    success: { main: tones.good.ink, contrastText: tokens.surface },
    text: { primary: tokens.ink, secondary: tokens.inkSoft, disabled: tokens.inkFaint },
    divider: tokens.line,
    background: { default: tokens.paper, paper: tokens.surface },
    action: { hover: tokens.sunken, selected: tokens.stoneTint },
  };
}

/** Chinese characters fill their square, so lines stand wider apart than Latin alone would ask. */
function typographyOf(): NonNullable<RaThemeOptions['typography']> {
  const title = { fontFamily: SERIF, fontWeight: 600, letterSpacing: '.01em' };
  return {
    fontFamily: SANS,
    fontSize: 14,
    htmlFontSize: 16,
    body1: { fontSize: 14, lineHeight: 1.65 },
    body2: { fontSize: 13, lineHeight: 1.6 },
    caption: { fontSize: 12, lineHeight: 1.5 },
    button: { fontSize: 13, fontWeight: 500, textTransform: 'none', letterSpacing: 0 },
    overline: { fontSize: 11, lineHeight: 1.6, letterSpacing: '.08em', textTransform: 'none', fontWeight: 500 },
    h1: { ...title, fontSize: 22, lineHeight: 1.4 },
    h2: { ...title, fontSize: 18, lineHeight: 1.45 },
    h3: { fontSize: 15, fontWeight: 600, lineHeight: 1.5 },
    h4: { ...title, fontSize: 22, lineHeight: 1.4 },
    h5: { ...title, fontSize: 20, lineHeight: 1.4 },
    h6: { fontSize: 15, fontWeight: 600, lineHeight: 1.5 },
    subtitle1: { fontSize: 14, fontWeight: 600, lineHeight: 1.6 },
    subtitle2: { fontSize: 13, fontWeight: 600, lineHeight: 1.6 },
  };
}

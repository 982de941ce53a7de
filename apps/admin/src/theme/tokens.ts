/** The colours of one mode. Every colour that is seen comes from here. */
export interface Tokens {
  readonly paper: string;
  readonly surface: string;
  readonly sunken: string;
  readonly line: string;
  readonly lineStrong: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly inkFaint: string;
  readonly stone: string;
  readonly stoneDark: string;
  readonly stoneTint: string;
  readonly onStone: string;
  readonly gold: string;
  readonly goldInk: string;
  readonly tones: Readonly<Record<Tone, ToneColours>>;
}

/**
 * How a state feels, in colour and in shape. Tones differ in lightness too, so that they stay apart for whoever does
 * not tell red from green.
 */
export type Tone = 'neutral' | 'info' | 'active' | 'good' | 'warn' | 'bad' | 'gone';

interface ToneColours {
  readonly ink: string;
  readonly tint: string;
  readonly line: string;
}

/** Warm paper, ink, and stone. */
export const LIGHT: Tokens = {
  paper: '#f5f2eb',
  surface: '#fffdf9',
  sunken: '#efebe1',
  line: '#e0dacc',
  lineStrong: '#c3bbaa',
  ink: '#1e2226',
  inkSoft: '#565a5c',
  inkFaint: '#66685f',
  stone: '#2b4a63',
  stoneDark: '#1c3346',
  stoneTint: '#e6ecf0',
  onStone: '#fffdf9',
  gold: '#b98b2b',
  goldInk: '#7a5a12',
  tones: {
    neutral: { ink: '#565a5c', tint: '#f1eee6', line: '#d6d0c1' },
    info: { ink: '#2b4a63', tint: '#e6ecf0', line: '#bccbd6' },
    active: { ink: '#5b3f7a', tint: '#efeaf4', line: '#cfc2dd' },
    good: { ink: '#0c5f4c', tint: '#e2f0ea', line: '#aed2c4' },
    warn: { ink: '#7d5200', tint: '#faf0d8', line: '#e2c988' },
    bad: { ink: '#a3271c', tint: '#fae8e4', line: '#e3b4ab' },
    gone: { ink: '#5e605b', tint: '#eeebe4', line: '#d2ccbf' },
  },
};

/** The same stone by lamplight. */
export const DARK: Tokens = {
  paper: '#14171a',
  surface: '#1b1f23',
  sunken: '#111416',
  line: '#2d3339',
  lineStrong: '#485059',
  ink: '#e9e5db',
  inkSoft: '#b1b0a8',
  inkFaint: '#9a9b94',
  stone: '#93b7d3',
  stoneDark: '#b7d0e4',
  stoneTint: '#22303b',
  onStone: '#10181f',
  gold: '#d8b257',
  goldInk: '#e2c37c',
  tones: {
    neutral: { ink: '#b9b8b0', tint: '#24292e', line: '#3b424a' },
    info: { ink: '#a5c6df', tint: '#1d2c38', line: '#34505f' },
    active: { ink: '#c9b4e2', tint: '#2a2436', line: '#4c4062' },
    good: { ink: '#86cdb6', tint: '#172c26', line: '#2e5549' },
    warn: { ink: '#e6c273', tint: '#30270f', line: '#5b4a1c' },
    bad: { ink: '#f2a599', tint: '#381d1a', line: '#6b352d' },
    gone: { ink: '#94968f', tint: '#202428', line: '#383e44' },
  },
};

/** Sans for work: Latin first, then what each system has for Chinese. Nothing is downloaded. */
export const SANS = [
  'Inter',
  '"Segoe UI"',
  '-apple-system',
  'BlinkMacSystemFont',
  '"Helvetica Neue"',
  'Arial',
  '"PingFang SC"',
  '"Hiragino Sans GB"',
  '"Noto Sans SC"',
  '"Noto Sans CJK SC"',
  '"Source Han Sans SC"',
  '"Microsoft YaHei"',
  'sans-serif',
].join(',');

/** Serif for titles and the wordmark: a registry's letterhead. */
export const SERIF = [
  '"Iowan Old Style"',
  '"Palatino Linotype"',
  'Palatino',
  'Georgia',
  '"Songti SC"',
  '"Noto Serif SC"',
  '"Noto Serif CJK SC"',
  '"Source Han Serif SC"',
  'STSong',
  '"Microsoft YaHei"',
  'serif',
].join(',');

/** Codes and numbers that are read digit by digit. */
export const MONO = ['ui-monospace', '"SF Mono"', '"Cascadia Mono"', 'Consolas', '"Liberation Mono"', 'monospace'].join(
  ',',
);

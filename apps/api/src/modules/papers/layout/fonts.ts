import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from 'fontkit';
import type { Font } from 'fontkit';

/** Weights that papers are set in. */
export type Face = 'regular' | 'medium' | 'bold';
/** A font file: Han with its own Latin, or Latin with every accent. */
export type FontName = `${'han' | 'latin'}-${Face}`;

const FILES: Readonly<Record<FontName, string>> = {
  'han-regular': '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  'han-medium': '@expo-google-fonts/noto-sans-sc/500Medium/NotoSansSC_500Medium.ttf',
  'han-bold': '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
  'latin-regular': '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  'latin-medium': '@expo-google-fonts/noto-sans/500Medium/NotoSans_500Medium.ttf',
  'latin-bold': '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf',
};

const { resolve } = createRequire(import.meta.url);
const open = new Map<FontName, Font>();

/** Every font a paper may use. */
export const FONT_NAMES = Object.keys(FILES) as readonly FontName[];

/** A font, opened once in the life of the process: reading its tables takes longer than setting a page. */
export function openFont(name: FontName): Font {
  const font = open.get(name) ?? (create(readFileSync(resolve(FILES[name]))) as Font);
  open.set(name, font);
  return font;
}

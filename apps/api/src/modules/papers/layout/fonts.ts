import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

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
const read = new Map<FontName, Buffer>();

/** Every font a paper may use. */
export const FONT_NAMES = Object.keys(FILES) as readonly FontName[];

/** The content of a font file, read once in the life of the process. */
export function fontFile(name: FontName): Buffer {
  const known = read.get(name) ?? readFileSync(resolve(FILES[name]));
  read.set(name, known);
  return known;
}

import { Option } from 'commander';
import type { Locale } from '@touchstone/messages';

/** Which language reasons are told in. */
export interface LocaleChoice {
  readonly locale: Locale;
}

/** `--locale`, which stands above the language of the shell. */
export function localeOption(): Option {
  return new Option('--locale <language>', 'language of the reasons').choices(['zh', 'en']).default(shellLocale());
}

/** The language the shell asks for, by the variables that say so in their order; English where it names another. */
function shellLocale(): Locale {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return (LC_ALL || LC_MESSAGES || LANG || '').startsWith('zh') ? 'zh' : 'en';
}

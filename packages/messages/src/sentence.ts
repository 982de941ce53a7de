/** The languages people read here. */
export type Locale = 'zh' | 'en';

/** A value that a sentence names. */
export type Param = string | number | readonly string[];

/**
 * One sentence in both languages. `{name}` stands for a parameter, `{name|List}` for a code's name in a word list
 * (`catalogue/words.ts`), and `[…]` for a part that is left out when a parameter in it is missing or an empty list.
 */
export interface Sentence {
  readonly zh: string;
  readonly en: string;
}

/** Sentences by code. */
export type Sentences = Readonly<Record<string, Sentence>>;

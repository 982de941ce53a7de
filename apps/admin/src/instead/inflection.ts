/** The parts of `inflection` that react-admin makes a name of where none is written; every name of ours is. */

const STEPS: Readonly<Record<string, (text: string) => string>> = { underscore, humanize };

/** Takes a name through steps such as `underscore` and `humanize`. */
export function transform(text: string, steps: readonly string[]): string {
  return steps.reduce((so, step) => STEPS[step]?.(so) ?? so, text);
}

/** `validUntil` → `valid_until` */
export function underscore(text: string): string {
  return text.replaceAll(/([a-z\d])([A-Z])/gu, '$1_$2').toLowerCase();
}

/** `valid_until` → `Valid until` */
export function humanize(text: string): string {
  return capitalize(underscore(text).replaceAll('_', ' ').trim());
}

/** The first letter in capitals. */
export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1).toLowerCase();
}

/** The name as it is for one, and for any other number with an s. */
export function inflect(text: string, count: number): string {
  return count === 1 ? singularize(text) : pluralize(text);
}

/** With an s. */
export function pluralize(text: string): string {
  return text.endsWith('s') ? text : `${text}s`;
}

/** Without the s. */
export function singularize(text: string): string {
  return text.replace(/s$/u, '');
}

import type { FieldFault } from '../errors/domain-error.js';

/** How GraphQL tells of a value that a field of a verb's input does not take. */
const UNTAKEN = /^Variable "\$\w+" got invalid value [^]* at "input\.([^"]+)"; ([^]*)$/;

/** What a person typed that is no value of its kind, by what is said of it. */
const FAULTS: ReadonlyArray<readonly [RegExp, string]> = [
  [/^PlainDate cannot be "/, 'DAY_NOT_TAKEN'],
  [/^Decimal cannot be "/, 'DECIMAL_NOT_TAKEN'],
  [/^Int cannot represent non-integer value: -?[\d.]/, 'NUMBER_NOT_WHOLE'],
  [/^Int cannot represent non 32-bit/, 'NUMBER_TOO_LARGE'],
];

/**
 * The field at fault, where a person can have typed what is wrong, and not only a program.
 *
 * @example
 * untakenValue('Variable "$input" got invalid value 1.5 at "input.days[0]"; Int cannot represent non-integer value: 1.5')
 * // { field: 'input.days.0', code: 'NUMBER_NOT_WHOLE' }
 */
export function untakenValue(message: string): FieldFault | null {
  const [, path = '', what = ''] = UNTAKEN.exec(message) ?? [];
  const code = FAULTS.find(([pattern]) => pattern.test(what))?.[1];
  return code ? { field: `input.${path.replaceAll(/\[(\d+)\]/g, '.$1')}`, code } : null;
}

import { usccCheckDigit } from '@touchstone/rules';

let last = 0;

/** A well-formed unified social credit code that no other test in the file was given. */
export function freshUscc(): string {
  last += 1;
  const first17 = `91110105TEAT${String(last).padStart(5, '0')}`;
  return `${first17}${usccCheckDigit(first17)}`;
}

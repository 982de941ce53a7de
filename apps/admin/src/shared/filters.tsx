import { lazy } from 'react';
import type { ComponentType } from 'react';
import type * as inputs from './filter-inputs.js';

/*
 * The inputs that lists are filtered by. A list names them with its rows, and they come with its tools (`ListTools`):
 * forms are the half of what it would load.
 */

/** As NullableBooleanInput: yes, no, or either. */
export const NullableBooleanInput = later(({ NullableBooleanInput: input }) => input);
/** As SearchInput: any part of what a row is found by. */
export const SearchInput = later(({ SearchInput: input }) => input);
/** As LevelInput: a level of the body's programmes. */
export const LevelInput = later(({ LevelInput: input }) => input);
/** As ProvinceInput: a province. */
export const ProvinceInput = later(({ ProvinceInput: input }) => input);
/** As SectorInput: a sector. */
export const SectorInput = later(({ SectorInput: input }) => input);
/** As EnumInput: one word of a closed list. */
export const EnumInput = later(({ EnumInput: input }) => input);
/** As EnumsInput: several words of a closed list. */
export const EnumsInput = later(({ EnumsInput: input }) => input);
/** As PlainDateInput: a day. */
export const PlainDateInput = later(({ PlainDateInput: input }) => input);
/** As ProgrammePicker: a programme. */
export const ProgrammePicker = later(({ ProgrammePicker: input }) => input);
/** As ReferencePicker: a record of another resource. */
export const ReferencePicker = later(({ ReferencePicker: input }) => input);

function later<Input>(pick: (all: typeof inputs) => Input): Input {
  const input = lazy(async () => ({ default: pick(await import('./filter-inputs.js')) as ComponentType }));
  return input as unknown as Input;
}

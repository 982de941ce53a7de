/** What lists are filtered by, in one file that comes after the rows. */
export { NullableBooleanInput, SearchInput } from 'react-admin';
export { LevelInput } from '../certificates/LevelInput.js';
export { ProvinceInput, SectorInput } from './code-inputs.js';
export { EnumInput, EnumsInput } from './EnumInput.js';
export { PlainDateInput } from './PlainDateInput.js';
export { ProgrammePicker } from './ProgrammePicker.js';
export { ReferencePicker } from './ReferencePicker.js';

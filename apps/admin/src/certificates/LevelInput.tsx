import { SelectInput } from 'react-admin';
import type { SelectInputProps } from 'react-admin';
import { codes } from '../i18n/zh/codes.js';

const CHOICES = Object.keys(codes.levels).map((id) => ({ id, name: `levels.${id}` }));

/** Chooses one of the levels that the body's programmes know. */
export function LevelInput(props: Omit<SelectInputProps, 'choices'>) {
  return <SelectInput {...props} choices={CHOICES} />;
}

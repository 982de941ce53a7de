import { TextInput } from 'react-admin';
import type { InputProps } from 'react-admin';

type RemarkInputProps = Pick<InputProps, 'source' | 'label' | 'validate'>;

/** Asks for a few sentences. */
export function RemarkInput(props: RemarkInputProps) {
  return <TextInput {...props} multiline minRows={2} />;
}

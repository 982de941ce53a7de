import { Alert } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ApiError, sayError } from '../data-provider/api-error.js';

/** Says why something could not be read: in the API's own sentence about what was sent, where it gave one. */
export function ReadError({ error }: { readonly error: Error }) {
  const translate = useTranslate();
  const { key, values } = sayError(error);
  const told = (error instanceof ApiError ? (error.detail.fields ?? []) : []).flatMap(({ message }) => message ?? []);
  return <Alert severity="error">{told.length > 0 ? told.join(' ') : translate(key, values)}</Alert>;
}

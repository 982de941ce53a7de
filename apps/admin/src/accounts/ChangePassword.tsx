import { PasswordInput, required } from 'react-admin';
import type { ChangePasswordInput } from '../gql/graphql.js';
import { VerbDialog } from '../verbs/VerbDialog.js';
import { CHANGE_PASSWORD } from './account-verb.documents.js';

interface ChangePasswordProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Whoever is signed in gives himself a new password. */
export function ChangePassword(props: ChangePasswordProps) {
  return (
    <VerbDialog
      {...props}
      verb="changePassword"
      document={CHANGE_PASSWORD}
      resource="accounts"
      maxWidth="xs"
      toInput={(values: ChangePasswordInput) => values}
    >
      <PasswordInput source="presentPassword" validate={required()} autoComplete="current-password" />
      <PasswordInput source="newPassword" validate={required()} autoComplete="new-password" />
    </VerbDialog>
  );
}

import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';

/** The way in by the identity provider that the body has set. */
export function ProviderButton({ name }: { readonly name: string }) {
  const translate = useTranslate();
  return (
    <Button href="/sign-in/oidc" variant="outlined" size="medium" fullWidth sx={{ mt: 1.5, py: 0.875 }}>
      {translate('signIn.byProvider', { name })}
    </Button>
  );
}

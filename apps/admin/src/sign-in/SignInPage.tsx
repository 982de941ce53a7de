import { Box, Stack } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Notification } from 'react-admin';
import { useLocale } from 'react-admin';
import { request } from '../data-provider/request.js';
import { LanguageSwitch } from '../layout/LanguageSwitch.js';
import { ThemeSwitch } from '../layout/ThemeSwitch.js';
import { DEMO_PEOPLE } from './demo-people.js';
import { DemoPeople } from './DemoPeople.js';
import { ProductPanel } from './ProductPanel.js';
import { SignInForm } from './SignInForm.js';
import { useSignIn } from './useSignIn.js';

/** The door: what the product is on one side, the way in on the other. */
export function SignInPage() {
  const { signIn, isPending, problem } = useSignIn();
  const locale = useLocale();
  const { data } = useQuery({
    queryKey: ['demoSignIns', locale],
    queryFn: ({ signal }) => request(DEMO_PEOPLE, {}, signal),
    retry: false,
  });
  const people = data?.demoSignIns ?? [];
  return (
    <Box
      sx={{
        minHeight: '100vh',
        display: 'grid',
        gridTemplateColumns: { xs: '1fr', md: 'minmax(320px, 5fr) 7fr' },
        gridTemplateRows: { xs: 'auto 1fr', md: '1fr' },
      }}
    >
      <ProductPanel />
      <Box
        component="main"
        sx={{
          position: 'relative',
          display: 'grid',
          placeItems: { xs: 'start center', md: 'center' },
          px: 3,
          py: { xs: 4, md: 7 },
        }}
      >
        <Stack direction="row" sx={{ position: 'absolute', top: 10, right: 14 }}>
          <LanguageSwitch />
          <ThemeSwitch />
        </Stack>
        <Box sx={{ width: '100%', maxWidth: 460 }}>
          <SignInForm onSubmit={signIn} isPending={isPending} problem={problem} />
          {people.length > 0 && <DemoPeople people={people} onChoose={signIn} isPending={isPending} />}
        </Box>
      </Box>
      <Notification />
    </Box>
  );
}

import ChevronRight from '@mui/icons-material/ChevronRight';
import { Box, ButtonBase, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import type { Credentials } from '../auth-provider/auth-provider.js';
import { Unseen } from '../shared/Unseen.js';
import { inOrderOfProcess } from './demo-people.js';
import type { DemoPerson } from './demo-people.js';

interface DemoPeopleProps {
  readonly people: readonly DemoPerson[];
  readonly onChoose: (credentials: Credentials) => void;
  readonly isPending: boolean;
}

/** The people of a demonstration body: one press, and one is in their place. */
export function DemoPeople({ people, onChoose, isPending }: DemoPeopleProps) {
  const translate = useTranslate();
  const { leading, others } = inOrderOfProcess(people);
  return (
    <Box component="section" aria-labelledby="demo-people" sx={{ mt: 4 }}>
      <Typography id="demo-people" variant="h3" component="h2">
        {translate('signIn.demoTitle')}
      </Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
        {translate('signIn.demoIntro')}
      </Typography>
      <Box
        component="ul"
        sx={{ ...list, border: 1, borderColor: 'divider', borderRadius: 1, bgcolor: 'background.paper' }}
      >
        {leading.map((person) => (
          <Box component="li" key={person.email} sx={{ '& + &': { borderTop: 1, borderColor: 'divider' } }}>
            <Choice person={person} onChoose={() => onChoose(person)} disabled={isPending}>
              <Name person={person} />
              <Typography variant="caption" component="div" color="textSecondary">
                {person.roles.map((role) => translate(`roles.about.${role}`)).join(' · ')}
              </Typography>
            </Choice>
          </Box>
        ))}
      </Box>
      {others.length > 0 && (
        <>
          <Typography variant="overline" component="h3" color="textSecondary" sx={{ mt: 2 }}>
            {translate('signIn.demoOthers')}
          </Typography>
          <Box
            component="ul"
            sx={{ ...list, display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, columnGap: 1 }}
          >
            {others.map((person) => (
              <li key={person.email}>
                <Choice person={person} onChoose={() => onChoose(person)} disabled={isPending}>
                  <Name person={person} />
                </Choice>
              </li>
            ))}
          </Box>
        </>
      )}
    </Box>
  );
}

const list = { m: 0, p: 0, listStyle: 'none' } as const;

function Name({ person }: { readonly person: DemoPerson }) {
  const translate = useTranslate();
  return (
    <Typography variant="body1" component="div">
      {person.displayName}
      <Typography variant="caption" component="span" sx={{ color: 'secondary.main', ml: 1, display: 'inline-block' }}>
        {person.roles.map((role) => translate(`enums.AccountRole.${role}`)).join(' · ')}
      </Typography>
    </Typography>
  );
}

interface ChoiceProps {
  readonly person: DemoPerson;
  readonly onChoose: () => void;
  readonly disabled: boolean;
  readonly children: ReactNode;
}

function Choice({ person, onChoose, disabled, children }: ChoiceProps) {
  const translate = useTranslate();
  return (
    <ButtonBase
      onClick={onChoose}
      disabled={disabled}
      sx={{
        width: '100%',
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 1fr) auto',
        alignItems: 'center',
        textAlign: 'left',
        gap: 1,
        px: 1.5,
        py: 0.75,
        borderRadius: 1,
        '&:hover': { bgcolor: 'action.hover' },
      }}
    >
      <Box sx={{ minWidth: 0 }}>
        <Unseen>{translate('signIn.demoAs', { name: person.displayName })} </Unseen>
        {children}
      </Box>
      <ChevronRight fontSize="small" color="disabled" />
    </ButtonBase>
  );
}

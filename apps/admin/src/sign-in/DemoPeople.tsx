import ChevronRight from '@mui/icons-material/ChevronRight';
import { Box, ButtonBase, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Credentials } from '../auth-provider/auth-provider.js';
import type { DemoPerson } from './demo-people.js';

interface DemoPeopleProps {
  readonly people: readonly DemoPerson[];
  readonly onChoose: (credentials: Credentials) => void;
  readonly isPending: boolean;
}

/** The people of a demonstration body: one press, and one is in their place. */
export function DemoPeople({ people, onChoose, isPending }: DemoPeopleProps) {
  const translate = useTranslate();
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
        sx={{
          m: 0,
          p: 0,
          listStyle: 'none',
          border: 1,
          borderColor: 'divider',
          borderRadius: 1,
          bgcolor: 'background.paper',
        }}
      >
        {people.map((person) => (
          <Box component="li" key={person.email} sx={{ '& + &': { borderTop: 1, borderColor: 'divider' } }}>
            <Person person={person} onChoose={() => onChoose(person)} disabled={isPending} />
          </Box>
        ))}
      </Box>
    </Box>
  );
}

interface PersonProps {
  readonly person: DemoPerson;
  readonly onChoose: () => void;
  readonly disabled: boolean;
}

function Person({ person, onChoose, disabled }: PersonProps) {
  const translate = useTranslate();
  return (
    <ButtonBase
      onClick={onChoose}
      disabled={disabled}
      aria-label={translate('signIn.demoAs', { name: person.displayName })}
      sx={{
        width: '100%',
        display: 'grid',
        gridTemplateColumns: '1fr auto',
        alignItems: 'center',
        textAlign: 'left',
        gap: 1,
        px: 1.5,
        py: 0.875,
        '&:hover': { bgcolor: 'action.hover' },
      }}
    >
      <Box sx={{ minWidth: 0 }}>
        <Typography variant="body1" component="div" sx={{ display: 'flex', gap: 1, alignItems: 'baseline' }}>
          <span>{person.displayName}</span>
          <Typography variant="caption" component="span" sx={{ color: 'secondary.main' }}>
            {person.roles.map((role) => translate(`enums.AccountRole.${role}`)).join(' · ')}
          </Typography>
        </Typography>
        <Typography variant="caption" component="div" color="textSecondary">
          {person.roles.map((role) => translate(`roles.about.${role}`)).join('；')}
        </Typography>
      </Box>
      <ChevronRight fontSize="small" color="disabled" />
    </ButtonBase>
  );
}

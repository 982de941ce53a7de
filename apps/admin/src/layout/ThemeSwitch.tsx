import DarkModeOutlined from '@mui/icons-material/DarkModeOutlined';
import LightModeOutlined from '@mui/icons-material/LightModeOutlined';
import { IconButton, Tooltip } from '@mui/material';
import { useTheme, useTranslate } from 'react-admin';

/** Day or night. */
export function ThemeSwitch() {
  const [theme, setTheme] = useTheme();
  const translate = useTranslate();
  const next = theme === 'dark' ? 'light' : 'dark';
  return (
    <Tooltip title={translate(`bar.${next}`)}>
      <IconButton
        onClick={() => setTheme(next)}
        aria-label={`${translate('bar.theme')}: ${translate(`bar.${next}`)}`}
        sx={{ color: 'text.secondary' }}
      >
        {next === 'dark' ? <DarkModeOutlined fontSize="small" /> : <LightModeOutlined fontSize="small" />}
      </IconButton>
    </Tooltip>
  );
}

import { Button } from '@mui/material';
import { useLocaleState, useRefresh, useTranslate } from 'react-admin';

/** One press changes the language; the button shows the one it leads to. What the API says is read again. */
export function LanguageSwitch() {
  const [locale, setLocale] = useLocaleState();
  const translate = useTranslate();
  const refresh = useRefresh();
  const next = locale === 'zh' ? 'en' : 'zh';
  const name = next === 'en' ? 'English' : '中文';
  const change = () => {
    setLocale(next);
    refresh();
  };
  return (
    <Button
      variant="text"
      color="inherit"
      onClick={change}
      aria-label={`${translate('bar.language')}: ${name}`}
      lang={next}
      sx={{ px: 1, minWidth: 34, color: 'text.secondary' }}
    >
      {name}
    </Button>
  );
}

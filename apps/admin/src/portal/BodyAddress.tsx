import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useBody } from '../body/index.js';
import { Section } from '../shared/Section.js';
import { useBilingual } from '../shared/useBilingual.js';

/** Who the body is and where it can be written to. */
export function BodyAddress() {
  const translate = useTranslate();
  const bilingual = useBilingual();
  const body = useBody();
  if (!body) return null;
  return (
    <Section title={translate('portal.body')}>
      <Typography variant="body1">{bilingual({ zh: body.nameZh, en: body.nameEn })}</Typography>
      <Typography variant="body2" color="textSecondary">
        {body.address}
      </Typography>
    </Section>
  );
}

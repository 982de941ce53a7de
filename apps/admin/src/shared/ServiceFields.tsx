import { Box, Tooltip } from '@mui/material';
import { AutocompleteArrayInput, useTranslate } from 'react-admin';
import type { AutocompleteArrayInputProps } from 'react-admin';
import { codes } from '../i18n/zh/codes.js';
import { MONO } from '../theme/tokens.js';

const CODES = Object.keys(codes.serviceFields);

/** Service fields by code, each with its name under the pointer; `named` writes the names out. */
export function ServiceFields({
  codes: shown,
  named = false,
}: {
  readonly codes: readonly string[];
  readonly named?: boolean;
}) {
  const translate = useTranslate();
  const nameOf = (code: string) => translate(`serviceFields.${code}`, { _: '' });
  return (
    <Box component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', columnGap: 1.25 }}>
      {shown.map((code) => (
        <Tooltip key={code} title={named ? '' : nameOf(code)}>
          <span>
            <Box component="span" sx={{ fontFamily: MONO, fontSize: '.94em' }}>
              {code}
            </Box>
            {named && ` ${nameOf(code)}`}
          </span>
        </Tooltip>
      ))}
    </Box>
  );
}

/** Chooses service fields. */
export function ServiceFieldsInput(
  props: Pick<AutocompleteArrayInputProps, 'source' | 'label' | 'validate' | 'helperText'>,
) {
  const translate = useTranslate();
  const choices = CODES.map((id) => ({ id, name: `${id} ${translate(`serviceFields.${id}`)}` }));
  return <AutocompleteArrayInput {...props} choices={choices} translateChoice={false} />;
}

import { Box, Paper, Typography } from '@mui/material';
import { Title, useRequireAccess, useResourceContext, useTranslate } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { useNavigate } from 'react-router-dom';
import { VerbForm } from './VerbForm.js';
import type { VerbFormProps } from './VerbForm.js';

/** A verb's form on a page of its own, for verbs that make a record out of many inputs. */
export function VerbPage<Result, Input, Values extends FieldValues>(props: VerbFormProps<Result, Input, Values>) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { isPending } = useRequireAccess({ resource: useResourceContext() ?? '', action: 'create' });
  const explain = translate(`verbs.${props.verb}.explain`, { _: '' });
  if (isPending) return null;
  return (
    <Box sx={{ maxWidth: 880 }}>
      <Title title={`verbs.${props.verb}.name`} preferenceKey={false} />
      {explain && (
        <Typography variant="body1" color="textSecondary" sx={{ mb: 2 }}>
          {explain}
        </Typography>
      )}
      <Paper variant="outlined" sx={{ borderColor: 'divider', p: { xs: 1.5, sm: 2.5 } }}>
        <VerbForm onCancel={() => void navigate(-1)} {...props} />
      </Paper>
    </Box>
  );
}

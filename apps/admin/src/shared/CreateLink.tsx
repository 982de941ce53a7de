import Add from '@mui/icons-material/Add';
import { Button } from '@mui/material';
import { useCanAccess, useCreatePath, useResourceContext, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';

interface CreateLinkProps {
  /** The verb whose form the create page holds: the button bears its name. */
  readonly verb: string;
  readonly resource?: string;
  /** What the form starts from, as the address can say it. */
  readonly search?: Readonly<Record<string, string>>;
}

/** Leads to the page that makes a new record; hidden from whoever may not. */
export function CreateLink({ verb, resource: of, search }: CreateLinkProps) {
  const page = useResourceContext();
  const resource = of ?? page ?? '';
  const translate = useTranslate();
  const createPath = useCreatePath();
  const { canAccess } = useCanAccess({ resource, action: 'create' });
  if (!canAccess) return null;
  const query = search ? `?${new URLSearchParams(search).toString()}` : '';
  return (
    <Button
      component={Link}
      to={`${createPath({ resource, type: 'create' })}${query}`}
      variant="contained"
      startIcon={<Add />}
    >
      {translate(`verbs.${verb}.name`)}
    </Button>
  );
}

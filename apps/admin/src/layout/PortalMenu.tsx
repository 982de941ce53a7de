import ArticleOutlined from '@mui/icons-material/ArticleOutlined';
import BusinessOutlined from '@mui/icons-material/BusinessOutlined';
import TodayOutlined from '@mui/icons-material/TodayOutlined';
import { Box } from '@mui/material';
import { useCreatePath, useTranslate } from 'react-admin';
import { useViewer } from '../auth-provider/useViewer.js';
import { MenuLink, MenuList } from './MenuList.js';
import { MENU_GROUPS } from './menu-groups.js';

/** What a client's contact comes for; the rest is reached from the records. */
const OWN = [
  'applications',
  'agreements',
  'audits',
  'nonconformities',
  'decisions',
  'certificates',
  'changes',
  'markUses',
  'markCases',
  'charges',
  'appeals',
  'complaints',
];
const ENTRIES = MENU_GROUPS.flatMap(({ entries }) => entries).filter(({ resource }) => OWN.includes(resource));

/** A client contact's way through its own file. */
export function PortalMenu() {
  const translate = useTranslate();
  const createPath = useCreatePath();
  const client = useViewer()?.clientId;
  return (
    <Box component="nav" sx={{ pb: 4 }}>
      <MenuList>
        <MenuLink to="/" label={translate('portal.home')} icon={TodayOutlined} />
        <MenuLink to="/my-papers" label={translate('portal.papers.name')} icon={ArticleOutlined} />
        {client && (
          <MenuLink
            to={createPath({ resource: 'clients', id: client, type: 'show' })}
            label={translate('portal.client')}
            icon={BusinessOutlined}
          />
        )}
        {ENTRIES.map(({ resource, icon }) => (
          <MenuLink
            key={resource}
            to={`/${resource}`}
            label={translate(`resources.${resource}.name`, { smart_count: 2 })}
            icon={icon}
          />
        ))}
      </MenuList>
    </Box>
  );
}

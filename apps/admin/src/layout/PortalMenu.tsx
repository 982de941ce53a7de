import ArticleOutlined from '@mui/icons-material/ArticleOutlined';
import BusinessOutlined from '@mui/icons-material/BusinessOutlined';
import TodayOutlined from '@mui/icons-material/TodayOutlined';
import { Box } from '@mui/material';
import { Menu, useCreatePath, useTranslate } from 'react-admin';
import { useViewer } from '../auth-provider/useViewer.js';
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
      <Menu>
        <Menu.Item to="/" primaryText="portal.home" leftIcon={<TodayOutlined />} />
        <Menu.Item to="/my-papers" primaryText="portal.papers.name" leftIcon={<ArticleOutlined />} />
        {client && (
          <Menu.Item
            to={createPath({ resource: 'clients', id: client, type: 'show' })}
            primaryText="portal.client"
            leftIcon={<BusinessOutlined />}
          />
        )}
        {ENTRIES.map(({ resource, icon: Icon }) => (
          <Menu.Item
            key={resource}
            to={`/${resource}`}
            primaryText={translate(`resources.${resource}.name`, { smart_count: 2 })}
            leftIcon={<Icon />}
          />
        ))}
      </Menu>
    </Box>
  );
}

import TodayOutlined from '@mui/icons-material/TodayOutlined';
import { Box, Typography } from '@mui/material';
import { useCanAccessResources, useResourceDefinitions, useSidebarState, useTranslate } from 'react-admin';
import { useIsContact } from '../portal/index.js';
import { MenuLink, MenuList } from './MenuList.js';
import { PortalMenu } from './PortalMenu.js';
import { MENU_GROUPS } from './menu-groups.js';
import type { MenuGroup } from './menu-groups.js';

const ALL_RESOURCES = MENU_GROUPS.flatMap(({ entries }) => entries.map(({ resource }) => resource));

/** The way through the product in the order of the process; it shows only what the reader may open. */
export function SideMenu() {
  const isContact = useIsContact();
  const translate = useTranslate();
  const definitions = useResourceDefinitions();
  const { canAccess } = useCanAccessResources({ action: 'list', resources: ALL_RESOURCES });
  const shown = MENU_GROUPS.map(({ name, entries }) => ({
    name,
    entries: entries.filter(({ resource }) => definitions[resource]?.hasList && canAccess?.[resource]),
  }));
  if (isContact) return <PortalMenu />;
  return (
    <Box component="nav" sx={{ pb: 4 }}>
      <MenuList>
        <MenuLink to="/" label={translate('menu.today')} icon={TodayOutlined} />
        {shown
          .filter(({ entries }) => entries.length > 0)
          .map((group) => (
            <Group key={group.name} {...group} />
          ))}
      </MenuList>
    </Box>
  );
}

function Group({ name, entries }: MenuGroup) {
  const translate = useTranslate();
  const [open] = useSidebarState();
  const label = translate(`menu.groups.${name}`);
  return (
    <Box
      role="group"
      aria-label={label}
      sx={{ mt: open ? 1.5 : 0.5, pt: open ? 0 : 0.5, borderTop: open ? 0 : 1, borderColor: 'divider' }}
    >
      {open && (
        <Typography variant="overline" component="div" color="textSecondary" sx={{ px: 2, pb: 0.25 }}>
          {label}
        </Typography>
      )}
      {entries.map(({ resource, icon }) => (
        <MenuLink
          key={resource}
          to={`/${resource}`}
          label={translate(`resources.${resource}.name`, { smart_count: 2 })}
          icon={icon}
        />
      ))}
    </Box>
  );
}

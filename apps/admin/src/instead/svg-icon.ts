import { createSvgIcon as createIcon } from '@mui/material/SvgIcon';
import { createElement } from 'react';
import type { ComponentProps, ReactNode } from 'react';

type IconProps = ComponentProps<ReturnType<typeof createIcon>>;

/**
 * Stands for what makes MUI's icons: one that is asked nothing of is a plain element, which looks as `.plain-icon` does.
 * The menu alone shows sixty.
 */
// oxlint-disable-next-line import/no-default-export -- as the library has it
export default function createSvgIcon(path: ReactNode, name: string) {
  const Icon = createIcon(path, name);
  const PlainIcon = (props: IconProps) =>
    Object.keys(props).length > 0 ? createElement(Icon, props) : createElement('svg', PLAIN, path);
  return Object.assign(PlainIcon, { muiName: 'SvgIcon', displayName: name });
}

const PLAIN = { className: 'MuiSvgIcon-root plain-icon', focusable: false, 'aria-hidden': true, viewBox: '0 0 24 24' };

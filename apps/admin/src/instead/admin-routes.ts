import { Children, isValidElement, useMemo } from 'react';
import type { ReactElement, ReactNode } from 'react';
import type { CustomRoutesProps, ResourceProps } from 'react-admin';

interface Told {
  readonly customRoutesWithLayout: readonly ReactNode[];
  readonly customRoutesWithoutLayout: readonly ReactNode[];
  readonly resources: ReadonlyArray<ReactElement<ResourceProps>>;
  readonly status: 'ready';
}

/**
 * Stands for what reads the pages out of what the product is told as, where they depend on no permission: they are known
 * at the first drawing, and not after the page was drawn twice without them.
 */
export function useConfigureAdminRouterFromChildren(children: ReactNode): Told {
  return useMemo(() => {
    const told = Children.toArray(children).filter((child) => isValidElement(child));
    const routes = (noLayout: boolean) =>
      told
        .filter((child): child is ReactElement<CustomRoutesProps> => kindOf(child) === 'CustomRoutes')
        .filter(({ props }) => (props.noLayout ?? false) === noLayout)
        .map(({ props }) => props.children);
    return {
      customRoutesWithLayout: routes(false),
      customRoutesWithoutLayout: routes(true),
      resources: told.filter((child): child is ReactElement<ResourceProps> => kindOf(child) === 'Resource'),
      status: 'ready',
    };
  }, [children]);
}

function kindOf({ type }: ReactElement): unknown {
  return (type as { readonly raName?: string }).raName;
}

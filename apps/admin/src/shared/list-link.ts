/**
 * The address of a resource's list held to some filters.
 *
 * @example
 * listLink('surveillance', { dueState: ['OVERDUE'] })
 */
export function listLink(resource: string, filter: Readonly<Record<string, unknown>>): string {
  return `/${resource}?${new URLSearchParams({ filter: JSON.stringify(filter), page: '1' }).toString()}`;
}

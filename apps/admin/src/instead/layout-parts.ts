/** Stand for the bar, the menu and the place of the menu that react-admin's frame would bring, and for what changes its looks: ours are given. */
function refuse(): never {
  throw new Error('The frame has a bar, a menu and a place for it of its own');
}

/** Nobody is offered to change the looks of a page. */
export function Inspector(): null {
  return null;
}

export { refuse as AppBar, refuse as Menu, refuse as Sidebar };

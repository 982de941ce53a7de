/** Stand for the bar and the menu that react-admin's frame would bring, and for what changes its looks: ours are given. */
function refuse(): never {
  throw new Error('The frame has a bar and a menu of its own');
}

/** Nobody is offered to change the looks of a page. */
export function Inspector(): null {
  return null;
}

export { refuse as AppBar, refuse as Menu };

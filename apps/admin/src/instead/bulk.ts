/** Stands for what changes many rows of a list at once: records change by verbs. */
function refuse(): never {
  throw new Error('No list is changed in bulk');
}

export {
  refuse as BulkDeleteWithConfirmButton,
  refuse as BulkDeleteWithUndoButton,
  refuse as SelectPageCheckbox,
  refuse as SelectRowCheckbox,
};

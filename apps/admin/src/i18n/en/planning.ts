/** The planning board. */
export const planning = {
  resources: {
    planning: {
      name: 'Planning board',
      empty: 'Nobody can be sent on these days',
      person: 'Person',
      view: 'Days shown',
      weeks: 'Two weeks',
      month: 'Five weeks',
      earlier: 'Earlier',
      later: 'Later',
      tray: 'To be planned (%{smart_count})',
      nothingWaits: 'Everything due is planned.',
      beginsOn: 'begins %{day}',
      dueOn: 'due %{day}',
      missing: '%{days} person-days missing',
      noLeader: 'no leader',
      move: 'Move: %{what}',
      assign: 'Assign: %{what}',
      mayTake: '%{name} may take it.',
      reasons: '%{smart_count} reason |||| %{smart_count} reasons',
      hint: 'Drag by the handle: onto a person to assign or replace, sideways to move the days. Green rows may take it, red ones may not.',
      said: {
        start: 'Picked up.',
        over: 'On the row of %{name}.',
        end: 'Dropped on the row of %{name}.',
        cancel: 'Left where it was.',
        how: 'Press space to pick up, the arrow keys to move, space to drop, escape to leave it.',
      },
    },
  },
  verbs: {
    replaceAuditor: { name: 'Replace', done: 'Somebody else has the seat' },
  },
};

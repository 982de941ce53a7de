/** What may be done next with a record. */
export const nextSteps = {
  nextSteps: {
    title: 'Next',
    by: 'by %{who}',
    ready: 'Open to you',
    blocked: '%{smart_count} thing stands against it |||| %{smart_count} things stand against it',
  },
};

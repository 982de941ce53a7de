/** Work that is done again and again while the house is open. */
export interface Loop {
  /** Ends it after what it is doing. */
  readonly stop: () => Promise<void>;
}

/** Does something from here on, with a pause after each time; what fails is logged and tried at the next. */
export function loop(everyMs: number, work: () => Promise<unknown>, log: (error: unknown) => void): Loop {
  let open = true;
  let timer: NodeJS.Timeout | undefined;
  const round = async (): Promise<void> => {
    await work().catch(log);
    if (open) timer = setTimeout(next, everyMs).unref();
  };
  let running = round();
  const next = (): void => {
    running = round();
  };
  return {
    stop: async () => {
      open = false;
      clearTimeout(timer);
      await running;
    },
  };
}

/** What a child process can be asked to do, by name. */
export type Procedures = Readonly<Record<string, (input: never) => Promise<unknown>>>;

/** A procedure that is to be run. */
export interface Call {
  readonly id: number;
  readonly name: string;
  readonly input: unknown;
}

/** What it gave, or why it failed. */
export interface Answer {
  readonly id: number;
  readonly value?: unknown;
  readonly error?: string;
}

/** Lets the parent process call these; ends with it. */
export function serve(procedures: Procedures): void {
  const run = async ({ id, name, input }: Call): Promise<Answer> => {
    try {
      const procedure = procedures[name];
      if (!procedure) throw new Error(`There is no procedure ${name}.`);
      // The parent's side is typed by the same procedures.
      return { id, value: await procedure(input as never) };
    } catch (error) {
      return { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    }
  };
  process.on('message', (call: Call) => {
    void run(call).then((answer) => process.send?.(answer));
  });
  process.on('disconnect', () => process.exit());
}

import { HandoffError } from '../handoff';

/** A bot's settings are wrong. `problems` has a sentence for each, with what was expected and what was found. */
export class SettingsError extends HandoffError {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(
      'invalid-settings',
      `These settings are not right:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`,
    );
    this.problems = problems;
  }
}

export * from './decide';
export * from './frustration';
export * from './handoff-reason';
export * from './repetition';
export * from './trigger-notes';
export * from './trigger-settings';
export * from './trigger-state';

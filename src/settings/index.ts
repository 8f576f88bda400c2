export type { Settings } from './settings';
export { SettingsError } from './settings-error';
export { settingsFromEnv } from './settings-from-env';

export { createStore, type Store, type StoreOptions } from './create-store';
export { StoreError } from './database';
export { type Migration, migrations } from './schema';

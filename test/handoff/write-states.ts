import { writeFileSync } from 'node:fs';
import { STATES_PAGE, statesPage } from './states-page';

writeFileSync(STATES_PAGE, statesPage());

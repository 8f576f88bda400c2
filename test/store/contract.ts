import { deliveryContract } from './contract/deliveries';
import { handoffContract } from './contract/handoffs';
import { Harness, type Place } from './contract/harness';
import { housekeepingContract } from './contract/housekeeping';
import { itemContract } from './contract/items';
import { laneContract } from './contract/lanes';
import { migrationContract } from './contract/migrations';
import { transactionContract } from './contract/transactions';
import { transcriptContract } from './contract/transcripts';
import { triggerContract } from './contract/triggers';
import { visitContract } from './contract/visits';

/** What every engine keeps. Each test gets a place of its own. */
export function storeContract(newPlace: () => Promise<Place>): void {
  let current: Harness;
  const harness = () => current;

  beforeEach(async () => {
    current = new Harness(await newPlace());
  });
  afterEach(() => current.end());

  handoffContract(harness);
  transactionContract(harness);
  laneContract(harness);
  itemContract(harness);
  deliveryContract(harness);
  housekeepingContract(harness);
  transcriptContract(harness);
  visitContract(harness);
  triggerContract(harness);
  migrationContract(harness);
}

import type { ContactCenterError } from '../handoff/contact-center';
import { toContactCenterError } from './contact-center-error';

/** Runs a call of the client; what it throws is thrown as a `ContactCenterError`. */
export async function translated<T>(
  run: () => Promise<T>,
  adjust: (error: ContactCenterError) => ContactCenterError = (error) => error,
): Promise<T> {
  try {
    return await run();
  } catch (error) {
    throw adjust(toContactCenterError(error));
  }
}

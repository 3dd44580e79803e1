import { renewRegistration } from '../../utils/ext/registration.ts';
import { everywhereWasAllowed } from '../../utils/store/settings.ts';

/** Brings the detector in line with the access that stands now, and remembers that it was once given. Gives whether it is. */
export async function renewAccess(): Promise<boolean> {
  const everywhere = await renewRegistration();
  if (everywhere) await everywhereWasAllowed.set(true);
  return everywhere;
}

/** Occupations that BR-04 asks about that may own or run an e-warong; every other one is a prohibited person. */
const PERMITTED: readonly string[] = ['TRADER', 'OTHER'];

/** Whether BR-04 forbids somebody of this occupation to own or run an e-warong. */
export function isProhibitedOccupation(category: string): boolean {
  return !PERMITTED.includes(category);
}

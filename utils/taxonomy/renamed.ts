/**
 * Ids of clause types that are gone, with the id that took over: `'old-id': 'new-id'`. An id is permanent, since people's switches and stored
 * findings refer to it: a type whose meaning changes gets a new id, and its old one moves here for good. Chains are not followed.
 */
export const RENAMED: Readonly<Record<string, string>> = {};

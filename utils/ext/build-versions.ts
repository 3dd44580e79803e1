declare const __CAVEAT_ENGINE__: string | undefined;
declare const __CAVEAT_TAXONOMY__: string | undefined;

/** Fingerprint of the matching engine in this build; findings of another engine are found anew when the document is read again. */
export const ENGINE_VERSION = typeof __CAVEAT_ENGINE__ === 'string' ? __CAVEAT_ENGINE__ : 'source';
/** Fingerprint of the clause files in this build. */
export const TAXONOMY_VERSION = typeof __CAVEAT_TAXONOMY__ === 'string' ? __CAVEAT_TAXONOMY__ : 'source';

declare const __RULES__: string | undefined;

/** Tells one state of our rules from another: a hash of them that the build fills in. What was worked out under other rules is worked out anew. */
export const rulesVersion = typeof __RULES__ === 'string' ? __RULES__ : 'unbuilt';

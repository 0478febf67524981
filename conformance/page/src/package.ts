/** Set by the build: what the imports of `@tauri-apps/api` stand for in this page. */
declare const PACKAGE: '2.12.5' | 'own' | 'global' | '2.5.0' | '2.0.3';

/** The package that this page was built with. */
export const builtWith = PACKAGE;

/** The official package's version 2.0.3, which differs in many details (section 1.6). */
export const isFirst = PACKAGE === '2.0.3';

/** One of the official package's versions before 2.6. */
export const isOld = isFirst || PACKAGE === '2.5.0';

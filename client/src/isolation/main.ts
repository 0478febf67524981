import { install } from './install';
import type { IsolationConfig } from './install';

/** The parameter of the function that the build puts around this bundle. */
declare const config: IsolationConfig;

install(config);

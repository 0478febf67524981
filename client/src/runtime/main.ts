import type { RuntimeConfig } from './config';
import { install } from './internals';

/** The parameter of the function that the build puts around this bundle. */
declare const config: RuntimeConfig;

install(config);

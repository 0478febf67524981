import { runSuite } from '../harness';
import { addAppChecks } from './app';
import { addEventChecks } from './events';
import { addImageChecks } from './image';
import { addPathChecks } from './path';
import { addPluginChecks } from './plugin';
import { addResourceChecks } from './resources';
import { addWindowEventChecks } from './window-events';

addEventChecks();
addWindowEventChecks();
addPathChecks();
addAppChecks();
addImageChecks();
addResourceChecks();
addPluginChecks();
await runSuite('builtin');

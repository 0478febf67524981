import { runSuite } from '../harness';
import { addAppearanceChecks } from './appearance';
import { addDragChecks } from './drags';
import { addEventChecks } from './events';
import { addGeometryChecks } from './geometry';
import { addStateChecks } from './states';
import { addWebviewChecks } from './webviews';

addStateChecks();
addGeometryChecks();
addAppearanceChecks();
addWebviewChecks();
addEventChecks();
addDragChecks();
await runSuite('windows');

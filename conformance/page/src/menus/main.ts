import { row, runSuite } from '../harness';
import { addItemChecks } from './items';
import { addShownChecks } from './shown';
import { addTrayChecks } from './tray';

row('menus and tray icons');
addItemChecks();
addShownChecks();
addTrayChecks();
await runSuite('menus');

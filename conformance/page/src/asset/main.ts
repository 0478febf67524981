import { runSuite } from '../harness';
import { filePaths } from './files';
import { addFrameChecks } from './frames';
import { addImageChecks } from './images';
import { addProtocolChecks } from './protocols';
import { addRangeChecks } from './ranges';
import { addScopeChecks } from './scope';

const paths = await filePaths();
addImageChecks(paths);
addRangeChecks(paths);
addScopeChecks(paths);
addFrameChecks(paths);
addProtocolChecks();
await runSuite('asset');

import { row, runSuite } from '../harness';
import { addVectorChecks } from './suite';

row('what every function sends');
addVectorChecks();
await runSuite('vectors');

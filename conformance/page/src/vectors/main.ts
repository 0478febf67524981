import { runSuite } from '../harness';
import { addVectorChecks } from './suite';

addVectorChecks();
await runSuite('vectors');

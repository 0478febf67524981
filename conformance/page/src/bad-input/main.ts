import { row, runSuite } from '../harness';
import { addBodyChecks } from './bodies';
import { addCommandChecks } from './commands';
import { addEnvelopeChecks } from './envelopes';
import { addFrameChecks } from './frames';
import { addLimitChecks } from './limits';
import { addRefusalChecks } from './refusals';

row('bad input');
addRefusalChecks();
addBodyChecks();
addCommandChecks();
addEnvelopeChecks();
addFrameChecks();
addLimitChecks();
await runSuite('bad-input');

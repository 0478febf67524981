import { row, runSuite } from '../harness';
import { addBodyChecks } from './bodies';
import { addCommandChecks } from './commands';
import { addEnvelopeChecks } from './envelopes';
import { addFrameChecks } from './frames';
import { addRefusalChecks } from './refusals';

row('bad input');
addRefusalChecks();
addBodyChecks();
addCommandChecks();
addEnvelopeChecks();
addFrameChecks();
await runSuite('bad-input');

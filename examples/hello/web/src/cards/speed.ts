import { call } from '../calls';
import { onSubmit } from '../card';
import { bold } from '../dom';

const calls = 200;

export function speedCard(): void {
  onSubmit('speed', async () => {
    const started = performance.now();
    for (let value = 0; value < calls; value++) {
      const answer = await call<number>('echo', { value });
      if (answer !== value) throw `echo answered ${answer} to ${value}`;
    }
    const each = ((performance.now() - started) * 1000) / calls;
    return [bold(`${Math.round(each)}`), 'µs per call'];
  });
}

import { call } from '../calls';
import { onSubmit } from '../card';
import { bold, input } from '../dom';

export function divideCard(): void {
  onSubmit('divide', async () => {
    const dividend = input('divide-dividend').valueAsNumber;
    const divisor = input('divide-divisor').valueAsNumber;
    const quotient = await call<number>('divide', { dividend, divisor });
    return [`${dividend} ÷ ${divisor} = `, bold(`${quotient}`)];
  });
}

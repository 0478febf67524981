import { call } from '../calls';
import { onSubmit } from '../card';
import { input } from '../dom';

export function greetCard(): void {
  onSubmit('greet', async () => [await call<string>('greet', { name: input('greet-name').value })]);
}

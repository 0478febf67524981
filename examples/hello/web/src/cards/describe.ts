import { call } from '../calls';
import { onSubmit } from '../card';
import { input, table } from '../dom';

interface Person {
  readonly name: string;
  readonly age: number;
  readonly languages: readonly string[];
  /** `YYYY-MM-DD` */
  readonly born: string;
}

interface Description {
  readonly summary: string;
  readonly adult: boolean;
  /** `YYYY-MM-DD` */
  readonly nextBirthday: string;
  readonly initials: string;
}

export function describeCard(): void {
  onSubmit('describe', async () => {
    const description = await call<Description>('describe', { person: person() });
    return [
      table([
        ['Summary', description.summary],
        ['Adult', description.adult ? 'yes' : 'no'],
        ['Next birthday', description.nextBirthday],
        ['Initials', description.initials],
      ]),
    ];
  });
}

function person(): Person {
  return {
    name: input('describe-name').value,
    age: input('describe-age').valueAsNumber,
    languages: input('describe-languages')
      .value.split(',')
      .map((language) => language.trim())
      .filter((language) => language !== ''),
    born: input('describe-born').value,
  };
}

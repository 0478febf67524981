import { invoke, Resource } from '@tauri-apps/api/core';
import { check } from '../harness';
import { equal, holds, rejectsWith } from '../expect';
import { builtWith, isOld } from '../package';

/** A front end's own class for a resource of Java. */
class Counter extends Resource {
  static async open(owner: string): Promise<Counter> {
    return new Counter(await invoke<number>('new_resource', { owner }));
  }

  count(): Promise<number> {
    return invoke('count_resource', { rid: this.rid });
  }
}

const closed = (): Promise<number> => invoke('closed_resources', {});

export function addResourceChecks(): void {
  for (const owner of ['webview', 'window', 'app']) {
    check(`a resource of the ${owner} is closed once`, async () => {
      const resource = new Resource(await invoke<number>('new_resource', { owner }));
      holds(resource.rid > 0, `its id is ${resource.rid}`);
      const before = await closed();
      await resource.close();
      equal(await closed(), before + 1);
      await rejectsWith(resource.close(), `The resource id ${resource.rid} is invalid.`);
      equal(await closed(), before + 1);
    });
  }

  check('an id that is none is refused', async () => {
    for (const rid of [0, 4_294_967_295]) {
      await rejectsWith(new Resource(rid).close(), `The resource id ${rid} is invalid.`);
    }
  });
  check('a class of the front end calls Java by its id', async () => {
    const counter = await Counter.open('webview');
    equal([await counter.count(), await counter.count()], [1, 2]);
    equal(counter instanceof Resource, true);
    await counter.close();
    await rejectsWith(counter.count(), `The resource id ${counter.rid} is invalid.`);
  });
  check('the id of another type of resource is refused', async () => {
    const other = new Resource(await invoke<number>('new_other_resource', {}));
    await rejectsWith(
      invoke('count_resource', { rid: other.rid }),
      `The resource id ${other.rid} is invalid.`,
    );
    await other.close();
  });
  check('ids are 32 bits, differ and do not follow each other', async () => {
    const rids: number[] = [];
    for (let n = 0; n < 20; n++) rids.push((await Counter.open('webview')).rid);
    holds(
      rids.every((rid) => Number.isInteger(rid) && rid > 0 && rid < 2 ** 32),
      `one is no id: ${rids}`,
    );
    equal(new Set(rids).size, rids.length);
    holds(
      rids.some((rid, index) => index > 0 && rid !== rids[index - 1]! + 1),
      `they follow each other: ${rids}`,
    );
    await Promise.all(rids.map((rid) => new Resource(rid).close()));
  });
  check('the id of a resource cannot be changed', async () => {
    const counter = await Counter.open('app');
    const { rid } = counter;
    try {
      (counter as { rid: number }).rid = 1;
    } catch (error) {
      holds(error instanceof TypeError, `${error}`);
    }
    equal(counter.rid, rid);
    await counter.close();
  });
  addDisposalChecks();
}

function addDisposalChecks(): void {
  const symbol = Symbol.asyncDispose ?? Symbol.for('Symbol.asyncDispose');
  if (isOld) {
    check(`in ${builtWith} a resource has no Symbol.asyncDispose`, () =>
      equal(symbol in Resource.prototype, false),
    );
  } else if (builtWith === '2.12.5') {
    check('in 2.12.5 a resource is disposed of where the web view has the symbol', async () => {
      const counter = await Counter.open('webview');
      const before = await closed();
      if (Symbol.asyncDispose) await counter[Symbol.asyncDispose]();
      else await (counter as unknown as { undefined(): Promise<void> }).undefined();
      equal(await closed(), before + 1);
    });
  } else {
    check('await using closes a resource', async () => {
      const before = await closed();
      {
        await using counter = await Counter.open('webview');
        equal(await counter.count(), 1);
      }
      equal(await closed(), before + 1);
    });
  }
}

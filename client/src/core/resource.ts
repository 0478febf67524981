import { invoke } from './invoke.js';

/** Web views without the symbol: compiled `await using` then looks for the registered one. */
const asyncDispose: typeof Symbol.asyncDispose =
  Symbol.asyncDispose ?? Symbol.for('Symbol.asyncDispose');

/**
 * Something that lives in the host and is known here by its id. Nothing frees it but `close()`,
 * `await using`, or the end of the window that it belongs to.
 */
export class Resource {
  readonly #rid: number;

  constructor(rid: number) {
    this.#rid = rid;
  }

  /** The id in the host's table of resources. */
  get rid(): number {
    return this.#rid;
  }

  /** Frees the resource. It must not be used any more. Rejects when it is closed already. */
  async close(): Promise<void> {
    return invoke('plugin:resources|close', { rid: this.rid });
  }

  async [asyncDispose](): Promise<void> {
    await this.close();
  }
}

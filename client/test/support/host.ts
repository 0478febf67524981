import type { Host, SchemeAnswer, SchemeCall } from './page';

/** A call as the host sees it, whichever way it came. */
export interface Call {
  readonly way: 'scheme' | 'message';
  readonly cmd: string;
  readonly callback: number;
  readonly error: number;
  readonly page: string;
  readonly number: number;
  readonly key: string;
  /** User headers too, names in lower case. */
  readonly headers: Record<string, string>;
  /** Parsed JSON, or the bytes of a raw body. */
  readonly args: unknown;
}

export type Command = (call: Call) => unknown;

/** Thrown by a command to reject the page's promise with its reason. */
export class Rejection {
  constructor(readonly reason: unknown) {}
}

const pullCommand = 'plugin:__ELNATH__|pull';

/** A host in Node: commands, and messages that wait for the page's pull. */
export class FakeHost implements Host {
  readonly calls: Call[] = [];
  readonly pulls: Call[] = [];
  readonly commands: Record<string, Command> = {};
  #batch: unknown[] = [];
  #waiting: ((batch: unknown) => void) | undefined;

  /** Queues a message for a callback of the page. */
  push(id: number, message: unknown): void {
    this.#batch.push(id, message);
    this.#flush();
  }

  /** Answers the waiting pull with exactly this: an array, bytes or a `Rejection`. */
  answerPull(batch: unknown): void {
    const answer = this.#waiting;
    if (!answer) throw new Error('the page is not pulling');
    this.#waiting = undefined;
    answer(batch);
  }

  get pulling(): boolean {
    return this.#waiting !== undefined;
  }

  scheme = async (request: SchemeCall): Promise<SchemeAnswer> => {
    const headers: Record<string, string> = {};
    for (const [name, value] of Object.entries(request.headers))
      headers[name.toLowerCase()] = value;
    const { body } = request;
    const outcome = await this.#run({
      way: 'scheme',
      cmd: decodeURIComponent(new URL(request.url).pathname.slice(1)),
      callback: Number(headers['tauri-callback']),
      error: Number(headers['tauri-error']),
      page: headers['elnath-page']!,
      number: Number(headers['elnath-request']),
      key: headers['tauri-invoke-key']!,
      headers,
      args:
        headers['content-type'] === 'application/json'
          ? JSON.parse((body as string) || '{}')
          : body,
    });
    const raw = outcome.value instanceof Uint8Array;
    return {
      headers: {
        'Tauri-Response': outcome.ok ? 'ok' : 'error',
        'Content-Type': raw ? 'application/octet-stream' : 'application/json',
      },
      body: raw ? (outcome.value as Uint8Array) : JSON.stringify(outcome.value ?? null),
    };
  };

  message = async (text: string): Promise<string> => {
    const envelope = JSON.parse(text) as Record<string, unknown>;
    const options = envelope['options'] as { headers?: [string, string][] };
    const bytes = envelope['__ELNATH_BYTES__'];
    const call: Call = {
      way: 'message',
      cmd: envelope['cmd'] as string,
      callback: envelope['callback'] as number,
      error: envelope['error'] as number,
      page: envelope['__ELNATH_PAGE__'] as string,
      number: envelope['__ELNATH_REQUEST__'] as number,
      key: envelope['__TAURI_INVOKE_KEY__'] as string,
      headers: Object.fromEntries(options.headers ?? []),
      args: typeof bytes === 'string' ? Buffer.from(bytes, 'base64') : envelope['payload'],
    };
    const { ok, value } = await this.#run(call);
    const id = ok ? call.callback : call.error;
    return value instanceof Uint8Array
      ? `${id}:b:${Buffer.from(value).toString('base64')}`
      : `${id}:j:${JSON.stringify(value ?? null)}`;
  };

  async #run(call: Call): Promise<{ ok: boolean; value: unknown }> {
    let value: unknown;
    try {
      if (call.cmd === pullCommand) {
        this.pulls.push(call);
        value = await this.#nextBatch();
        if (value instanceof Rejection) throw value;
      } else {
        this.calls.push(call);
        const command = this.commands[call.cmd];
        if (!command) throw new Rejection(`Command ${call.cmd} not found`);
        value = await command(call);
      }
      return { ok: true, value };
    } catch (error) {
      if (error instanceof Rejection) return { ok: false, value: error.reason };
      throw error;
    }
  }

  #nextBatch(): Promise<unknown> {
    return new Promise((resolve) => {
      if (this.#waiting) throw new Error('the page pulls twice at once');
      this.#waiting = resolve;
      this.#flush();
    });
  }

  #flush(): void {
    if (this.#batch.length === 0 || !this.#waiting) return;
    const batch = this.#batch;
    this.#batch = [];
    this.answerPull(batch);
  }
}

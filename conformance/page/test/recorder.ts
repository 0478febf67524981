import { readFileSync } from 'node:fs';

interface Answers {
  readonly answers: Readonly<Record<string, unknown>>;
  readonly rejections: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

export interface Reported {
  readonly suite: string;
  readonly name: string;
  readonly ok: boolean;
  readonly detail: string;
}

interface Recorded {
  readonly cmd: string;
  readonly json: string;
}

const { answers, rejections } = JSON.parse(
  readFileSync(new URL('../../vectors/answers.json', import.meta.url), 'utf8'),
) as Answers;

/** A host in Node that writes down what it is sent and answers from `answers.json`. */
export class Recorder {
  readonly reports: Reported[] = [];
  total: number | undefined;
  /** What Java would have received; a test may falsify it. */
  heard: (call: Recorded) => readonly Recorded[] = (call) => [call];
  #api: string | undefined;
  #recorded: Recorded[] = [];
  #lastId = 7;

  /** Puts this host into the globals that the package reads. */
  install(): void {
    const main = { label: 'main' };
    const internals = {
      metadata: { currentWindow: main, currentWebview: main },
      invoke: (cmd: string, args: unknown) => this.#invoke(cmd, args),
      transformCallback: () => (this.#lastId += 3),
      unregisterCallback: () => undefined,
    };
    Object.assign(globalThis, {
      window: globalThis,
      document: { getElementById: () => null },
      __TAURI_INTERNALS__: internals,
      __TAURI_EVENT_PLUGIN_INTERNALS__: { unregisterListener: () => undefined },
    });
  }

  async #invoke(cmd: string, args: unknown): Promise<unknown> {
    const json = JSON.stringify(args, replace);
    switch (cmd) {
      case 'report':
        this.reports.push(JSON.parse(json) as Reported);
        return null;
      case 'finished':
        this.total = (JSON.parse(json) as { total: number }).total;
        return null;
      case 'vector_begin':
        this.#api = (JSON.parse(json) as { api: string }).api;
        this.#recorded = [];
        return null;
      case 'vector_end':
        this.#api = undefined;
        return this.#recorded;
      default:
        return this.#answer({ cmd, json });
    }
  }

  #answer(call: Recorded): unknown {
    if (this.#api !== undefined) {
      this.#recorded.push(...this.heard(call));
      const refusal = rejections[this.#api]?.[call.cmd];
      if (refusal !== undefined) throw refusal;
    }
    for (const name of [call.cmd, call.cmd.replace(/\|.*/, '|*'), '*']) {
      if (name in answers) return answers[name];
    }
    throw new Error('answers.json has no entry "*"');
  }
}

/** Section 5.2 of the contract, as far as the vectors need it. */
function replace(_name: string, value: unknown): unknown {
  if (value instanceof Uint8Array) return [...value];
  if (typeof value === 'object' && value !== null && '__TAURI_TO_IPC_KEY__' in value) {
    return (value.__TAURI_TO_IPC_KEY__ as () => unknown)();
  }
  return value;
}

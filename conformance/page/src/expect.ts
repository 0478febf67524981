const longest = 300;

/** Throws unless two values are deeply equal: same types, same members, same bytes. */
export function equal(actual: unknown, expected: unknown, what = 'it'): void {
  if (!same(actual, expected)) {
    throw new Error(`${what} is ${display(actual)} instead of ${display(expected)}`);
  }
}

/** Throws unless the condition holds. */
export function holds(condition: boolean, otherwise: string): asserts condition {
  if (!condition) throw new Error(otherwise);
}

/** What a promise is rejected with; throws if it is not. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  let value: unknown;
  try {
    value = await promise;
  } catch (reason) {
    return reason;
  }
  throw new Error(`it was not rejected but resolved with ${display(value)}`);
}

/** Throws unless the promise is rejected with exactly this value. */
export async function rejectsWith(promise: Promise<unknown>, expected: unknown): Promise<void> {
  equal(await rejection(promise), expected, 'the rejection');
}

/** Throws unless the promise is rejected with a string that matches. */
export async function rejectsLike(promise: Promise<unknown>, pattern: RegExp): Promise<void> {
  const reason = await rejection(promise);
  holds(
    typeof reason === 'string' && pattern.test(reason),
    `the rejection is ${display(reason)} and does not match ${pattern}`,
  );
}

export function same(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || !left || !right) return false;
  if (Object.getPrototypeOf(left) !== Object.getPrototypeOf(right)) return false;
  if (left instanceof ArrayBuffer && right instanceof ArrayBuffer) {
    return sameBytes(new Uint8Array(left), new Uint8Array(right));
  }
  if (left instanceof Uint8Array && right instanceof Uint8Array) return sameBytes(left, right);
  const names = Object.keys(left);
  return (
    names.length === Object.keys(right).length &&
    names.every(
      (name) =>
        Object.hasOwn(right, name) &&
        same((left as Record<string, unknown>)[name], (right as Record<string, unknown>)[name]),
    )
  );
}

function sameBytes(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && left.every((byte, index) => byte === right[index]);
}

/** A value as a message can show it. */
export function display(value: unknown): string {
  const text = full(value);
  return text.length > longest ? `${text.slice(0, longest)}… (${text.length} characters)` : text;
}

function full(value: unknown): string {
  if (value instanceof ArrayBuffer) {
    return `an ArrayBuffer of ${value.byteLength} bytes [${new Uint8Array(value.slice(0, 24))}]`;
  }
  if (value instanceof Error) return `${value.name}: ${value.message}`;
  return JSON.stringify(value) ?? `${value}`;
}

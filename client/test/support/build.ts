/** Builds `dist/` once before the tests: they run the shipped texts. */
export async function setup(): Promise<void> {
  await import('../../build.mjs');
}

const interval = 10;
const timeOut = 45_000;

/** Resolves when the condition holds; rejects if that takes longer than 45 s. */
export function eventually(condition: string, holds: () => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    const deadline = performance.now() + timeOut;
    function look(): void {
      if (holds()) resolve();
      else if (performance.now() > deadline) {
        reject(new Error(`${timeOut / 1000} s have passed before ${condition}`));
      } else setTimeout(look, interval);
    }
    look();
  });
}

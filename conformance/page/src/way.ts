/** What the runtime has said about calls that went another way than was asked for. */
export const changesOfWay: string[] = [];

const { warn } = console;
console.warn = (...texts: unknown[]) => {
  const text = texts.join(' ');
  if (/calls go another way now|will now use the postMessage interface/.test(text)) {
    changesOfWay.push(text);
  }
  warn.apply(console, texts);
};

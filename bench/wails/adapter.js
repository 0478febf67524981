'use strict';
/* Calls go to bound methods, messages over a stream, which is Wails' fastest way, bodies over the handler of assets. */
window.adapter = import('/wails/runtime.js').then(({ Call, JSONStream }) => {
  const call = (method, ...values) => Call.ByName('main.Bench.' + method, ...values);
  let opened;
  const stream = () =>
    (opened ??= new Promise((resolve, reject) => {
      const made = JSONStream('push');
      made.onopen = () => resolve(made);
      made.onerror = reject;
    }));
  return {
    echo: (payload) => call('Echo', payload),
    push: async (n, onMessage) => {
      const messages = await stream();
      messages.onmessage = ({ data }) => onMessage(data);
      messages.send({ n });
    },
    down: async (n) => (await fetch('/bytes?n=' + n)).arrayBuffer(),
    up: async (bytes) => Number(await (await fetch('/bytes', { method: 'POST', body: bytes })).text()),
    say: (line) => call('Say', line),
    finish: () => call('Finish'),
  };
});

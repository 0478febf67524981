'use strict';
{
  const query = (request) =>
    new Promise((resolve, reject) =>
      window.cefQuery({
        request,
        persistent: false,
        onSuccess: resolve,
        onFailure: (code, message) => reject(new Error(`${code} ${message}`)),
      }),
    );
  window.adapter = {
    echo: async (payload) => JSON.parse(await query('e' + JSON.stringify(payload))),
    push: (n, onMessage) => {
      window.takeMessage = onMessage;
      return query('p' + n);
    },
    down: async (n) => (await fetch('/bytes?' + n)).arrayBuffer(),
    up: async (bytes) => Number(await (await fetch('/bytes', { method: 'POST', body: bytes })).text()),
    say: (line) => query('s' + line),
    finish: () => query('f'),
  };
}

'use strict';
/* Calls are synchronous: the page runs in the virtual machine's own process. */
window.adapter = new Promise((resolve) => {
  let onMessage;
  window.takeMessage = (json) => onMessage(JSON.parse(json));
  window.hostIsThere = () => {
    const { host } = window;
    // A turn of its own, so that the program's script has ended.
    setTimeout(() =>
      resolve({
        echo: async (payload) => JSON.parse(host.echo(JSON.stringify(payload))),
        push: async (n, take) => {
          onMessage = take;
          host.push(n);
        },
        down: async (n) => {
          const characters = host.down(n);
          const bytes = new Uint8Array(n);
          for (let at = 0; at < n; at++) bytes[at] = characters.charCodeAt(at);
          return bytes;
        },
        up: async (bytes) => host.up(new TextDecoder('x-user-defined').decode(bytes)),
        say: async (line) => host.say(line),
        finish: async () => host.finish(),
      }),
    );
  };
});

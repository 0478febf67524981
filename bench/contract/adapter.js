'use strict';
/* For Tauri and for Elnath, whose pages are the same. */
{
  const { Channel, invoke } = window.__TAURI__.core;
  window.adapter = {
    echo: (payload) => invoke('echo', { payload }),
    push: (n, onMessage) => {
      const channel = new Channel();
      channel.onmessage = onMessage;
      return invoke('push', { n, channel });
    },
    down: (n) => invoke('down', { n }),
    up: (bytes) => invoke('up', bytes),
    say: (line) => invoke('say', { line }),
    finish: () => invoke('finish'),
  };
}

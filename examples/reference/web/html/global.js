// A script without a bundler: `app.withGlobalTauri` puts the package at `window.__TAURI__`.
const { invoke, isTauri } = window.__TAURI__.core;

document.getElementById('press').addEventListener('click', async () => {
  const named = isTauri() ? await invoke('describe_user', { id: { Number: 7 } }) : 'a browser';
  document.getElementById('shown').textContent =
    `${named}; the namespaces are ${Object.keys(window.__TAURI__).sort().join(' ')}`;
});

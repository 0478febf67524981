// A script without a bundler: `app.withGlobalTauri` puts the package at `window.__TAURI__`.
const { core } = window.__TAURI__;

document.getElementById('press').addEventListener('click', async () => {
  const who = core.isTauri() ? await core.invoke('describe_user', { id: { Number: 7 } }) : 'nobody';
  document.getElementById('shown').textContent =
    `${who}; the namespaces are ${Object.keys(window.__TAURI__).sort().join(' ')}`;
});

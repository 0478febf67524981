window.__TAURI_ISOLATION_HOOK__ = async (message) => {
  switch (message.cmd) {
    case 'refused_by_hook':
      throw 'the hook refuses this';
    case 'renamed_by_hook':
      return { ...message, cmd: 'echo_string', payload: { value: `was ${message.payload.value}` } };
    default:
      return message;
  }
};

import { postMessage } from '../bad-input/message-handler';

/** What came of a request: `<status> <text>`, or what kept it. */
export async function answered(response: Promise<Response>): Promise<string> {
  try {
    const { status, headers } = await response;
    const text = await (await response).text();
    return headers.get('Tauri-Response') === 'ok' ? `got in: ${text}` : `${status} ${text}`;
  } catch {
    return 'blocked by the web view';
  }
}

/** The reply to a text: what it refuses, without the number of a callback. */
export async function replied(text: unknown): Promise<string> {
  const reply = `${await postMessage(text)}`;
  if (reply.startsWith('4000000001:')) return `got in: ${reply}`;
  return reply.replace(/^4000000002:j:"(.*)"$/, '$1').replace(/^!:/, '');
}

import { bytesOfBase64 } from './base64';
import { envelopeOf } from './envelope';
import {
  indexOf,
  ownDescriptor,
  parse,
  postToHost,
  slice,
  stringify,
  whenSettled,
  typedArrayBuffer,
} from './primordials';
import { complain, reportUncaught, textOf } from './report';
import type { Request } from './request';
import type { Settle } from './transport';

export type MessageTransport = (
  request: Request,
  schemeFailed: boolean,
  settle: Settle,
  failed: (cause: string) => void,
) => void;

/** The host's reply to one text. `text` is what went wrong. */
type Reply =
  | { readonly kind: 'callback'; readonly id: number; readonly data: unknown }
  | { readonly kind: 'refused'; readonly text: string };

/** Calls the host by its script message handler. `failed` is for what got no readable reply. */
export function createMessageTransport(
  key: string,
  runCallback: (id: number, data: unknown) => void,
): MessageTransport {
  const quotedKey = stringify(key);

  return (request, schemeFailed, settle, failed) => {
    let text: string;
    try {
      text = envelopeOf(request, quotedKey, schemeFailed);
    } catch (error) {
      settle(false, error);
      return;
    }
    exchange(
      text,
      (reply) => {
        if (reply.kind === 'refused') {
          complain(reply.text);
          settle(false, reply.text);
        } else if (reply.id === request.callback) settle(true, reply.data);
        else if (reply.id === request.error) settle(false, reply.data);
        else {
          settle(
            false,
            `the host answered the command ${request.cmd} for the callback ${reply.id}, which is not this call's`,
          );
          runCallback(reply.id, reply.data);
        }
      },
      failed,
    );
  };
}

/** Sends a text of third-party code; the reply runs the callback that it names. */
export function postText(text: string, runCallback: (id: number, data: unknown) => void): void {
  exchange(
    `${text}`,
    (reply) => {
      if (reply.kind === 'refused') complain(reply.text);
      else runCallback(reply.id, reply.data);
    },
    complain,
  );
}

function exchange(
  text: string,
  replied: (reply: Reply) => void,
  failed: (cause: string) => void,
): void {
  if (!postToHost) {
    failed('the page has no message handler webkit.messageHandlers.elnath');
    return;
  }
  function read(answer: unknown): void {
    let reply: Reply;
    try {
      reply = replyOf(answer);
    } catch (error) {
      failed(`the reply of the message handler was unreadable: ${error}`);
      return;
    }
    try {
      replied(reply);
    } catch (error) {
      reportUncaught(error);
    }
  }
  try {
    // WebKitGTK's host answers by rejecting with an error whose message is the reply: the way for values goes
    // through a virtual machine in the host, which was seen to crash there.
    whenSettled(postToHost(text), read, (cause) => {
      const message = replyInError(cause);
      if (message === undefined) failed(`the message handler failed: ${textOf(cause)}`);
      else read(message);
    });
  } catch (error) {
    failed(`the message handler failed: ${textOf(error)}`);
  }
}

/** The reply that an error carries as its own message, if that has the form of one. */
function replyInError(cause: unknown): string | undefined {
  if (typeof cause !== 'object' || cause === null) return undefined;
  const message = ownDescriptor(cause, 'message')?.value as unknown;
  if (typeof message !== 'string') return undefined;
  const colon = indexOf(message, ':');
  const head = slice(message, 0, colon);
  return colon > 0 && (head === '!' || +head >= 0) ? message : undefined;
}

/** Reads `<callback id>:j:<JSON>`, `<callback id>:b:<base 64>` or `!:<text>`. */
function replyOf(answer: unknown): Reply {
  if (typeof answer !== 'string') throw `a reply of type ${typeof answer}`;
  const colon = indexOf(answer, ':');
  const head = slice(answer, 0, colon);
  if (head === '!') return { kind: 'refused', text: slice(answer, 2) };
  const id = +head;
  const body = slice(answer, colon + 3);
  switch (slice(answer, colon + 1, colon + 3)) {
    case 'j:':
      return { kind: 'callback', id, data: parse(body) };
    case 'b:':
      return { kind: 'callback', id, data: typedArrayBuffer(bytesOfBase64(body)) };
    default:
      throw `a reply that begins with ${slice(answer, 0, 20)}`;
  }
}

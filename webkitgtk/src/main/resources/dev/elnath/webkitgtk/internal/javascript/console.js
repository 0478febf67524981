// Tells the host what the page writes to its console and what it throws and nobody catches. Runs
// before any script of the page and keeps references of its own, so that a page which replaces
// built-ins neither breaks it nor is changed by it: the page's getters are not called for plain
// objects, and the console does what it did.
(() => {
  'use strict';
  const handler = window.webkit?.messageHandlers?.elnathConsole;
  if (!handler) {
    return;
  }
  const { apply, getOwnPropertyDescriptor, ownKeys } = Reflect;
  const { isArray } = Array;
  const { slice, indexOf, lastIndexOf } = String.prototype;
  const tagOf = Object.prototype.toString;
  const OwnError = Error;
  const OwnProxy = Proxy;
  const toText = String;
  const post = handler.postMessage;
  const getter = (prototype, name) => getOwnPropertyDescriptor(prototype, name).get;
  const eventMessage = getter(ErrorEvent.prototype, 'message');
  const eventFile = getter(ErrorEvent.prototype, 'filename');
  const eventLine = getter(ErrorEvent.prototype, 'lineno');
  const rejectionReason = getter(PromiseRejectionEvent.prototype, 'reason');

  const LONGEST = 8192;
  const DEEPEST = 3;
  const MOST_MEMBERS = 30;
  let reporting = false;

  const cut = (text, start, end) => apply(slice, text, [start, end]);

  const describeMembers = (value, depth) => {
    const list = isArray(value);
    const keys = ownKeys(value);
    let text = '';
    let count = 0;
    for (let index = 0; index < keys.length && text.length < LONGEST; index++) {
      const key = keys[index];
      const member = getOwnPropertyDescriptor(value, key);
      if (!member || !member.enumerable) {
        continue;
      }
      if (count === MOST_MEMBERS) {
        text += ', …';
        break;
      }
      text += count++ === 0 ? '' : ', ';
      text += list ? '' : toText(key) + ': ';
      text += 'value' in member ? describe(member.value, depth + 1) : '(…)';
    }
    return list ? '[' + text + ']' : '{' + text + '}';
  };

  const describeError = (error) => {
    const { name, message, stack } = error;
    let text = typeof name === 'string' ? name : 'Error';
    text += typeof message === 'string' && message !== '' ? ': ' + cut(message, 0, LONGEST) : '';
    return typeof stack === 'string' && stack !== '' ? text + '\n' + cut(stack, 0, LONGEST) : text;
  };

  const describe = (value, depth) => {
    switch (typeof value) {
      case 'string':
        return depth === 0 ? cut(value, 0, LONGEST) : '"' + cut(value, 0, LONGEST) + '"';
      case 'function':
        return 'function';
      case 'bigint':
        return toText(value) + 'n';
      case 'object':
        break;
      default:
        return toText(value);
    }
    if (value === null) {
      return 'null';
    }
    const tag = apply(tagOf, value, []);
    if (tag === '[object Error]' || tag === '[object DOMException]') {
      return describeError(value);
    }
    if (tag !== '[object Object]' && tag !== '[object Array]') {
      return tag;
    }
    return depth === DEEPEST ? '…' : describeMembers(value, depth);
  };

  // The first frame that is not in a user script; frames are lines of `name@address:line:column`.
  const whereabouts = () => {
    let rest = new OwnError().stack;
    while (typeof rest === 'string' && rest !== '') {
      const end = apply(indexOf, rest, ['\n']);
      const frame = end < 0 ? rest : cut(rest, 0, end);
      rest = end < 0 ? '' : cut(rest, end + 1);
      const column = apply(lastIndexOf, frame, [':']);
      const line = column < 0 ? -1 : apply(lastIndexOf, frame, [':', column - 1]);
      const source = cut(frame, apply(indexOf, frame, ['@']) + 1, line);
      if (line > 0 && source !== '' && apply(indexOf, source, ['user-script:']) !== 0) {
        return { source, line: cut(frame, line + 1, column) };
      }
    }
    return { source: '', line: '0' };
  };

  const report = (level, describeText, place) => {
    if (reporting) {
      return;
    }
    reporting = true;
    try {
      const { source, line } = place();
      const text = cut(describeText(), 0, LONGEST);
      apply(post, handler, [level + '\n' + line + '\n' + source + '\n' + text]);
    } catch {
      // The page must not notice; what it wrote is in the web inspector all the same.
    } finally {
      reporting = false;
    }
  };

  const describeAll = (values) => {
    let text = '';
    for (let index = 0; index < values.length && text.length < LONGEST; index++) {
      text += (index === 0 ? '' : ' ') + describe(values[index], 0);
    }
    return text;
  };

  const watch = (method, level) => {
    const original = console[method];
    console[method] = new OwnProxy(original, {
      __proto__: null,
      apply(target, self, values) {
        report(level, () => describeAll(values), whereabouts);
        return apply(target, self, values);
      },
    });
  };
  watch('debug', 'DEBUG');
  watch('log', 'LOG');
  watch('info', 'INFO');
  watch('warn', 'WARNING');
  watch('error', 'ERROR');

  addEventListener('error', (event) => {
    report(
      'ERROR',
      () => 'Uncaught ' + apply(eventMessage, event, []),
      () => ({ source: apply(eventFile, event, []), line: apply(eventLine, event, []) }),
    );
  });
  addEventListener('unhandledrejection', (event) => {
    report(
      'ERROR',
      () => 'Unhandled rejection: ' + describe(apply(rejectionReason, event, []), 0),
      () => ({ source: '', line: '0' }),
    );
  });
})();

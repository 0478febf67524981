package dev.elnath.internal.ipc;

import dev.elnath.channel.ChannelClosedException;
import dev.elnath.channel.ChannelLink;
import dev.elnath.channel.ChannelOpener;
import dev.elnath.command.Body;
import dev.elnath.config.Limits;
import dev.elnath.event.EventTarget;
import dev.elnath.permission.CommandScope;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// All that one document started: its calls, its channels and what waits to be pushed to it. Ends
/// when the web view shows another document, is closed or loses its process; nothing of it is left
/// then. Any thread.
final class PageSession implements Page {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int MAX_FORMER_PAGES = 16;

  private final WebviewContext webview;
  private final Dispatcher dispatcher;
  private final Limits limits;
  private final PushQueue pushes = new PushQueue();
  private final SeenRequests seen = new SeenRequests();
  private final KeptReplies kept;
  private final PageListeners listeners;
  private final Map<Long, Call> numbered = new HashMap<>();
  private final Set<Call> running = new HashSet<>();
  private final Map<Integer, PageChannel> channels = new HashMap<>();
  private final List<String> formerPages;
  private final ChannelOpener channelOpener = this::channel;
  private volatile String pageId = "";
  private @Nullable String ticket;
  private @Nullable DirectConnection direct;
  private @Nullable Reply lastPull;
  private long lastPullNumber;
  private boolean ended;

  /// @param formerPages names of documents that the web view showed before, whose last requests may
  ///   still come in
  PageSession(
      WebviewContext webview, Dispatcher dispatcher, Limits limits, List<String> formerPages) {
    this.webview = webview;
    this.dispatcher = dispatcher;
    this.limits = limits;
    this.formerPages = formerPages;
    this.kept = new KeptReplies(limits.replyCacheBytes());
    this.listeners = new PageListeners(this, limits);
  }

  Limits limits() {
    return limits;
  }

  String windowLabel() {
    return webview.windowLabel();
  }

  String webviewLabel() {
    return webview.label();
  }

  CommandScope globalScope(String plugin) {
    return dispatcher.globalScope(plugin);
  }

  <T> T supply(Class<T> type) {
    return type == Page.class ? type.cast(this) : webview.supply(type);
  }

  @Override
  public void listen(String event, EventTarget target, int callback) {
    listeners.add(event, target, callback);
  }

  @Override
  public void unlisten(String event, int callback) {
    listeners.remove(event, callback);
  }

  @Override
  public synchronized Optional<ChannelLink> openChannel(int callback) {
    return Optional.ofNullable(channels.get(callback));
  }

  PageListeners listeners() {
    return listeners;
  }

  /// Takes a request that has passed its transport's checks. One that came before, over whatever
  /// transport, does not run again: its answer goes to the new sink.
  ///
  /// @param keep whether the transport may fail to deliver the answer, so that the page may ask
  ///   again
  void accept(Envelope envelope, ReplySink sink, boolean keep) {
    Call call;
    synchronized (this) {
      if (ended || !isThisPage(envelope.pageId())) {
        call = null;
      } else if (envelope.number() > 0 && !seen.add(envelope.number())) {
        repeat(envelope.number(), sink);
        return;
      } else if (running.size() >= limits.maxCallsInFlight()) {
        sink.settle(
            Reply.failed(
                "too many calls in flight: the limit is "
                    + limits.maxCallsInFlight()
                    + " (plugins.elnath.maxCallsInFlight)"));
        return;
      } else {
        call = new Call(envelope, this, sink);
        running.add(call);
        if (envelope.number() > 0) {
          numbered.put(envelope.number(), call);
        }
      }
    }
    if (call == null) {
      sink.settle(Reply.GONE);
    } else {
      call.start(() -> finish(call, dispatcher.run(call), keep));
    }
  }

  /// What codecs of channels ask for [#channel].
  ChannelOpener channelOpener() {
    return channelOpener;
  }

  /// The link of a channel that the page made; the same one each time.
  ChannelLink channel(int callback) {
    synchronized (this) {
      if (ended) {
        throw new ChannelClosedException("the channel's page was reloaded or closed");
      }
      if (channels.size() >= limits.maxChannels() && !channels.containsKey(callback)) {
        throw new IllegalStateException(
            "too many channels: the limit is "
                + limits.maxChannels()
                + " (plugins.elnath.maxChannels)");
      }
      return channels.computeIfAbsent(
          callback, id -> new PageChannel(id, this, limits.channelCapacity()));
    }
  }

  synchronized void forget(PageChannel channel) {
    channels.values().remove(channel);
  }

  /// Queues a message; a page that has gone takes none, and its senders are told by their channels.
  void push(PushQueue.Message message) {
    if (!pushes.add(message)) {
      message.taken().run();
    }
  }

  /// Waits for messages, for the one call that pulls.
  Body pull() throws InterruptedException {
    return pushes.take();
  }

  /// Waits for one message, for a direct connection.
  PushQueue.Message nextMessage() throws InterruptedException {
    return pushes.takeOne();
  }

  /// Lets messages that a direct connection could not deliver be pulled.
  void putBack(List<PushQueue.Message> messages) {
    pushes.putBack(messages);
  }

  /// A ticket for one direct connection, as JSON; an earlier one is worth nothing any more.
  synchronized Body.JsonText newTicket() {
    byte[] random = new byte[DirectFrame.TICKET_LENGTH / 2];
    RANDOM.nextBytes(random);
    String text = HexFormat.of().formatHex(random);
    ticket = text;
    return new Body.JsonText(("\"" + text + "\"").getBytes(StandardCharsets.US_ASCII));
  }

  /// Whether this is the page's ticket, which is used up then.
  synchronized boolean redeem(String offered) {
    boolean matches =
        ticket != null
            && MessageDigest.isEqual(
                ticket.getBytes(StandardCharsets.ISO_8859_1),
                offered.getBytes(StandardCharsets.ISO_8859_1));
    if (matches) {
      ticket = null;
    }
    return matches;
  }

  /// Takes a connection, which ends with the page or when another takes its place.
  ///
  /// @return false if the page has gone
  boolean attach(DirectConnection connection) {
    DirectConnection earlier;
    synchronized (this) {
      if (ended) {
        return false;
      }
      earlier = direct;
      direct = connection;
    }
    if (earlier != null) {
      earlier.finish();
    }
    return true;
  }

  /// The page's own name for itself; empty if it has not called yet.
  String pageId() {
    return pageId;
  }

  /// The names of the documents that the web view has shown up to now, the latest last and not all
  /// of them for ever.
  synchronized List<String> pagesSoFar() {
    List<String> pages = new ArrayList<>(formerPages);
    if (!pageId.isEmpty()) {
      pages.add(pageId);
    }
    return List.copyOf(pages.subList(Math.max(0, pages.size() - MAX_FORMER_PAGES), pages.size()));
  }

  synchronized boolean isEnded() {
    return ended;
  }

  /// Ends everything: interrupts the calls, ends the channels.
  void end() {
    List<Call> calls;
    List<PageChannel> open;
    DirectConnection connection;
    synchronized (this) {
      if (ended) {
        return;
      }
      ended = true;
      calls = List.copyOf(running);
      open = List.copyOf(channels.values());
      running.clear();
      numbered.clear();
      channels.clear();
      connection = direct;
      direct = null;
      ticket = null;
    }
    pushes.close();
    listeners.end();
    calls.forEach(Call::abandon);
    open.forEach(PageChannel::finish);
    if (connection != null) {
      connection.finish();
    }
  }

  private boolean isThisPage(String id) {
    if (id.isEmpty()) {
      return true;
    }
    if (pageId.isEmpty() && !formerPages.contains(id)) {
      pageId = id;
    }
    return id.equals(pageId);
  }

  private void repeat(long number, ReplySink sink) {
    Call call = numbered.get(number);
    if (call != null && call.redirect(sink)) {
      return;
    }
    Reply earlier = number == lastPullNumber ? lastPull : kept.find(number);
    sink.settle(
        earlier == null
            ? Reply.failed(
                "the answer of this call was lost on its way; the command ran once and is not run again")
            : earlier);
  }

  private void finish(Call call, Reply reply, boolean keep) {
    long number = call.envelope().number();
    synchronized (this) {
      running.remove(call);
      numbered.remove(number);
      if (!ended && number > 0 && keep) {
        if (call.envelope().command().equals(Dispatcher.PULL)) {
          lastPull = reply;
          lastPullNumber = number;
        } else {
          kept.keep(number, reply);
        }
      }
    }
    call.settle(reply);
  }
}

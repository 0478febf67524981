package dev.elnath.internal.ipc;

import dev.elnath.codec.DecodeException;
import dev.elnath.codec.MalformedJsonException;
import dev.elnath.command.Body;
import dev.elnath.platform.MessageReply;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// The transport over a script message handler (section 2.2): one text a call, and one text back as
/// the handler's answer, so that no script is evaluated.
///
/// An answer is `<callback id>:j:<JSON>`, `<callback id>:b:<bytes in base64>`, or `!:<text>` for a
/// text that is not a request.
public final class MessageTransport {
  private final Pages pages;

  /// @param pages where requests go
  public MessageTransport(Pages pages) {
    this.pages = pages;
  }

  /// Takes a text from a page. On the main thread, or any.
  ///
  /// @param webview label of the web view that it came from
  public void receive(String webview, String text, MessageReply reply) {
    PageSession session = pages.session(webview);
    if (session == null) {
      reply.send("!:failed to acquire webview reference");
      return;
    }
    try {
      RefusedRequest.unless(
          text.length() <= pages.limits().maxBodyBytes(),
          "message is larger than "
              + pages.limits().maxBodyBytes()
              + " bytes (plugins.elnath.maxBodyBytes)");
      MessageEnvelope message = MessageEnvelope.parse(text);
      RequestChecks.messageKey(message.key(), pages.key());
      Envelope envelope =
          new Envelope(
              message.command(),
              message.pageId(),
              message.number(),
              message.headers(),
              message.body(),
              pages.originOf(pages.url(webview)));
      session.accept(envelope, result -> reply.send(answer(message, result)), false);
    } catch (RefusedRequest | MalformedJsonException | DecodeException refused) {
      reply.send("!:" + refused.getMessage());
    }
  }

  private static String answer(MessageEnvelope message, Reply reply) {
    return switch (reply) {
      case Reply.Ok(Body.JsonText json) -> message.callback() + ":j:" + text(json);
      case Reply.Ok(Body.Raw raw) ->
          message.callback() + ":b:" + Base64.getEncoder().encodeToString(raw.bytes());
      case Reply.Failed(Body.JsonText error) -> message.error() + ":j:" + text(error);
      case Reply.Refused(String reason) ->
          message.error() + ":j:" + text(Reply.failed(reason).error());
      case Reply.Gone _ -> message.error() + ":j:" + text(Reply.failed(Reply.GONE_TEXT).error());
    };
  }

  private static String text(Body.JsonText json) {
    return new String(json.bytes(), StandardCharsets.UTF_8);
  }
}

package dev.elnath.internal.asset;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/// A page of HTML as it was written, but for marks where each answer's nonces go (section 6.9).
/// Immutable.
///
/// @param text with [#SCRIPT_NONCE] and [#STYLE_NONCE] in it
/// @param charset in which the page was written
/// @param scriptHashes of the scripts within the page, as sources of a policy
record MarkedPage(String text, Charset charset, List<String> scriptHashes) {
  /// Stands for the nonce of a script; a page may have it from its author too.
  static final String SCRIPT_NONCE = "__TAURI_SCRIPT_NONCE__";

  /// Stands for the nonce of a style sheet.
  static final String STYLE_NONCE = "__TAURI_STYLE_NONCE__";

  /// Parses a page, repairing it as web views do, and marks it.
  static MarkedPage of(byte[] html) {
    Charset charset = charsetOf(html);
    String text = new String(html, charset);
    Marker marker = new Marker(text);
    Parser.htmlParser().setTrackPosition(true).parseInput(text, "").traverse(marker);
    return new MarkedPage(marker.marked(), charset, List.copyOf(marker.hashes));
  }

  /// Visits the elements of a page in the order in which they begin.
  private static final class Marker implements NodeVisitor {
    private final String text;
    private final StringBuilder marked;
    private final List<String> hashes = new ArrayList<>();
    private int copied;

    Marker(String text) {
      this.text = text;
      this.marked = new StringBuilder(text.length() + 256);
    }

    @Override
    public void head(Node node, int depth) {
      if (node instanceof Element element) {
        switch (element.normalName()) {
          case "script" -> script(element);
          case "style" -> mark(element, STYLE_NONCE);
          default -> {}
        }
      }
    }

    private void script(Element element) {
      if (element.hasAttr("src")) {
        mark(element, SCRIPT_NONCE);
        return;
      }
      String code = element.data().isEmpty() ? element.wholeText() : element.data();
      if (!code.isEmpty()) {
        hashes.add(hashOf(code));
      }
    }

    private void mark(Element element, String nonce) {
      if (element.hasAttr("nonce")) {
        return;
      }
      int at = element.sourceRange().startPos() + 1 + element.tagName().length();
      marked.append(text, copied, at).append(" nonce=\"").append(nonce).append('"');
      copied = at;
    }

    String marked() {
      return marked.append(text, copied, text.length()).toString();
    }
  }

  /// The page with nonces in place of the marks.
  byte[] with(String scriptNonce, String styleNonce) {
    return text.replace(SCRIPT_NONCE, scriptNonce)
        .replace(STYLE_NONCE, styleNonce)
        .getBytes(charset);
  }

  boolean hasScriptNonce() {
    return text.contains(SCRIPT_NONCE);
  }

  boolean hasStyleNonce() {
    return text.contains(STYLE_NONCE);
  }

  /// Line ends count as web views see them.
  private static String hashOf(String code) {
    String seen = code.replace("\r\n", "\n").replace('\r', '\n');
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(seen.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }

  private static Charset charsetOf(byte[] html) {
    if (html.length > 1 && html[0] == (byte) 0xFF && html[1] == (byte) 0xFE) {
      return StandardCharsets.UTF_16LE;
    } else if (html.length > 1 && html[0] == (byte) 0xFE && html[1] == (byte) 0xFF) {
      return StandardCharsets.UTF_16BE;
    }
    for (byte each : html) {
      if (each < 0) {
        return declaredCharset(html);
      }
    }
    return StandardCharsets.UTF_8;
  }

  private static Charset declaredCharset(byte[] html) {
    try {
      Document document = Jsoup.parse(new ByteArrayInputStream(html), null, "");
      return document.charset();
    } catch (IOException impossible) {
      throw new UncheckedIOException("bytes in memory cannot be read", impossible);
    }
  }
}

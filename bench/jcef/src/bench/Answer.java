package bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Vector;
import org.cef.callback.CefCallback;
import org.cef.callback.CefResourceReadCallback;
import org.cef.handler.CefResourceHandlerAdapter;
import org.cef.misc.BoolRef;
import org.cef.misc.IntRef;
import org.cef.misc.StringRef;
import org.cef.network.CefPostData;
import org.cef.network.CefPostDataElement;
import org.cef.network.CefRequest;
import org.cef.network.CefResponse;

/** One answer of the scheme: a file of the page, or bytes for `/bytes`. */
final class Answer extends CefResourceHandlerAdapter {
  private byte[] body = {};
  private String type = "application/octet-stream";
  private int status = 200;
  private int at;

  @Override
  public boolean open(CefRequest request, BoolRef handle, CefCallback callback) {
    URI address = URI.create(request.getURL());
    if (!address.getPath().equals("/bytes")) {
      body = file(address.getPath());
      type = address.getPath().endsWith(".html") ? "text/html" : "text/javascript";
    } else if (request.getMethod().equals("POST")) {
      body = Long.toString(length(request.getPostData())).getBytes(StandardCharsets.US_ASCII);
    } else {
      body = new byte[Integer.parseInt(address.getQuery())];
      Arrays.fill(body, (byte) 7);
    }
    handle.set(true);
    return true;
  }

  private byte[] file(String path) {
    try (InputStream in = Answer.class.getResourceAsStream("/ui" + path)) {
      status = in == null ? 404 : 200;
      return in == null ? new byte[0] : in.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static long length(CefPostData data) {
    Vector<CefPostDataElement> elements = new Vector<>();
    data.getElements(elements);
    long length = 0;
    for (CefPostDataElement element : elements) {
      byte[] bytes = new byte[element.getBytesCount()];
      length += element.getBytes(bytes.length, bytes);
    }
    return length;
  }

  @Override
  public void getResponseHeaders(CefResponse response, IntRef length, StringRef redirect) {
    response.setStatus(status);
    response.setMimeType(type);
    length.set(body.length);
  }

  @Override
  public boolean read(byte[] out, int wanted, IntRef got, CefResourceReadCallback callback) {
    int now = Math.min(wanted, body.length - at);
    System.arraycopy(body, at, out, 0, now);
    at += now;
    got.set(now);
    return now > 0;
  }
}

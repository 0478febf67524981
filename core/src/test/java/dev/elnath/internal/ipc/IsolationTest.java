package dev.elnath.internal.ipc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elnath.command.Body;
import dev.elnath.command.Headers;
import dev.elnath.command.Headers.Header;
import dev.elnath.permission.Origin;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsolationTest {
  private static final String CALL = "\"greet\"\n[[\"x-mine\",\"1\"]]\n{\"name\":\"Ada\"}";

  private final Isolation isolation = Isolation.random();
  private byte nonces;

  @Test
  void aCallComesOutAsItWentIn() throws Exception {
    Envelope opened = isolation.open(request("page", 7, "greet", seal("page:7", 2, 7, CALL)));
    assertThat(opened.command()).isEqualTo("greet");
    assertThat(opened.headers().entries()).containsExactly(new Header("x-mine", "1"));
    assertThat(opened.body())
        .isInstanceOfSatisfying(
            Body.JsonText.class,
            json -> assertThat(json.bytes()).asString(UTF_8).isEqualTo("{\"name\":\"Ada\"}"));
    assertThat(opened.number()).isEqualTo(7);
  }

  @Test
  void bytesStayBytes() throws Exception {
    Envelope opened =
        isolation.open(request("page", 1, "put", seal("page:1", 3, 1, "\"put\"\n\nx")));
    assertThat(opened.body())
        .isInstanceOfSatisfying(
            Body.Raw.class, raw -> assertThat(raw.bytes()).containsExactly('x'));
  }

  @Test
  void headersThatWereNotEncryptedDoNotCount() throws Exception {
    Envelope sealed = request("page", 1, "put", seal("page:1", 3, 1, "\"put\"\n\nx"));
    Envelope forged =
        new Envelope(
            sealed.command(),
            sealed.pageId(),
            sealed.number(),
            new Headers(List.of(new Header("x-mine", "forged"))),
            sealed.body(),
            sealed.origin());
    assertThat(isolation.open(forged).headers().entries()).isEmpty();
  }

  @Test
  void jsonIsRefused() {
    assertRefused(
        new Envelope(
            "greet",
            "page",
            1,
            Headers.EMPTY,
            new Body.JsonText("{\"name\":\"Ada\"}".getBytes(UTF_8)),
            Origin.LOCAL));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 12, 27, 28, 100})
  void bytesThatAreNotEncryptedAreRefused(int length) {
    assertRefused(request("page", 1, "greet", new byte[length]));
  }

  @Test
  void everyChangedByteIsRefused() throws Exception {
    byte[] sealed = seal("page:7", 2, 7, CALL);
    for (int at = 0; at < sealed.length; at++) {
      byte[] changed = sealed.clone();
      changed[at] ^= 1;
      assertRefused(request("page", 7, "greet", changed));
    }
  }

  @Test
  void aCallOfAnotherNumberPageCommandOrKeyIsRefused() throws Exception {
    byte[] sealed = seal("page:7", 2, 7, CALL);
    assertRefused(request("page", 8, "greet", sealed));
    assertRefused(request("other", 7, "greet", sealed));
    assertRefused(request("page", 7, "delete", sealed));
    assertThatThrownBy(() -> Isolation.random().open(request("page", 7, "greet", sealed)))
        .isInstanceOf(RefusedRequest.class);
  }

  @Test
  void aRequestWithoutNumberIsRefusedSinceItCouldComeTwice() throws Exception {
    assertRefused(request("page", 0, "greet", seal("page:0", 2, 0, CALL)));
  }

  @Test
  void whatIsEncryptedButNoCallIsRefused() throws Exception {
    assertRefused(request("page", 7, "greet", seal("page:7", 1, 7, CALL)));
    assertRefused(request("page", 7, "greet", seal("page:7", 2, 8, CALL)));
    byte[] headless = seal("page:7", 2, 7, "no line feeds");
    assertThatThrownBy(() -> isolation.open(request("page", 7, "greet", headless)))
        .isInstanceOf(RefusedRequest.class);
  }

  private void assertRefused(Envelope envelope) {
    assertThatThrownBy(() -> isolation.open(envelope))
        .isInstanceOf(RefusedRequest.class)
        .hasMessageStartingWith("AES-GCM: the isolation application did not encrypt this call");
  }

  private static Envelope request(String page, long number, String command, byte[] body) {
    return new Envelope(command, page, number, Headers.EMPTY, new Body.Raw(body), Origin.LOCAL);
  }

  private byte[] seal(String request, int kind, long number, String content)
      throws GeneralSecurityException {
    byte[] text = content.getBytes(UTF_8);
    byte[] plain =
        ByteBuffer.allocate(9 + text.length)
            .order(ByteOrder.LITTLE_ENDIAN)
            .put((byte) kind)
            .putLong(number)
            .put(text)
            .array();
    byte[] nonce = {++nonces, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(
        Cipher.ENCRYPT_MODE,
        new SecretKeySpec(Base64.getDecoder().decode(isolation.keyText()), "AES"),
        new GCMParameterSpec(128, nonce));
    cipher.updateAAD(request.getBytes(UTF_8));
    byte[] encrypted = cipher.doFinal(plain);
    return ByteBuffer.allocate(12 + encrypted.length).put(nonce).put(encrypted).array();
  }
}

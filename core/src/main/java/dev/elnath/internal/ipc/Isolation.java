package dev.elnath.internal.ipc;

import dev.elnath.command.Body;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Opens the calls that the isolation application has encrypted (section 6.8), with a key of this
/// run that it alone knows besides. Whatever is not encrypted, or not for the very request in which
/// it comes, is refused. Any thread.
///
/// A body is 12 bytes of nonce and the ciphertext of a call's frame without its length, as the
/// direct transport has it; page and request number are authenticated with it.
public final class Isolation {
  private static final int KEY_BYTES = 32;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final byte JSON_CALL = 2;
  private static final byte RAW_CALL = 3;
  private static final int HEAD = 1 + Long.BYTES;

  private final byte[] key;

  private Isolation(byte[] key) {
    this.key = key;
  }

  /// With a new key.
  public static Isolation random() {
    byte[] key = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(key);
    return new Isolation(key);
  }

  /// The key for the isolation application, in base 64.
  public String keyText() {
    return Base64.getEncoder().encodeToString(key);
  }

  /// The request as the isolation application made it.
  Envelope open(Envelope sealed) throws RefusedRequest {
    if (!(sealed.body() instanceof Body.Raw raw) || sealed.number() == 0) {
      throw new RefusedRequest(refusal("it is not encrypted"));
    }
    byte[] plain = decrypt(raw.bytes(), sealed.pageId() + ":" + sealed.number());
    RefusedRequest.unless(
        plain.length > HEAD && (plain[0] == JSON_CALL || plain[0] == RAW_CALL),
        refusal("it is no call"));
    long number = ByteBuffer.wrap(plain).order(ByteOrder.LITTLE_ENDIAN).getLong(1);
    DirectFrame.Call call =
        new DirectFrame.Call(
            number, plain[0] == RAW_CALL, Arrays.copyOfRange(plain, HEAD, plain.length));
    Envelope opened = DirectRequest.parse(call, plain.length, sealed.pageId(), sealed.origin());
    RefusedRequest.unless(
        number == sealed.number() && opened.command().equals(sealed.command()),
        refusal("it is another call"));
    return opened;
  }

  private byte[] decrypt(byte[] sealed, String request) throws RefusedRequest {
    RefusedRequest.unless(
        sealed.length >= NONCE_BYTES + TAG_BITS / 8, refusal("it is not encrypted"));
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(
          Cipher.DECRYPT_MODE,
          new SecretKeySpec(key, "AES"),
          new GCMParameterSpec(TAG_BITS, sealed, 0, NONCE_BYTES));
      cipher.updateAAD(request.getBytes(StandardCharsets.UTF_8));
      return cipher.doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
    } catch (AEADBadTagException forged) {
      throw new RefusedRequest(refusal("it was changed, or is not of this request"));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every JDK has AES-GCM", impossible);
    }
  }

  private static String refusal(String why) {
    return "AES-GCM: the isolation application did not encrypt this call: " + why;
  }
}

package uk.safeguarding.agencyreturns.formats.tables;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.agencyreturns.formats.SubmittedFile;
import uk.safeguarding.agencyreturns.formats.UnreadableFile;

/** Bytes to text: by the byte order mark, else UTF-8 where it is valid, else Windows-1252. */
final class TextDecoder {

  /**
   * A file's text.
   *
   * @param assumed that it is in another encoding than UTF-8, or null
   */
  record Decoded(String text, Table.@Nullable Assumption assumed) {}

  private static final Table.Assumption ASSUMED_UTF_16 =
      new Table.Assumption("encoding-assumed", "The file was read as UTF-16, as its mark says.");

  private static final Table.Assumption ASSUMED_WINDOWS_1252 =
      new Table.Assumption(
          "encoding-assumed",
          "The file is not in UTF-8, so it was read as Windows-1252, as Excel saves CSV. If accents"
              + " or dashes look wrong, save it as CSV UTF-8.");

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private TextDecoder() {}

  static Decoded decode(SubmittedFile file) throws UnreadableFile {
    Decoded decoded = decode(file.content());
    if (decoded.text().indexOf('\0') >= 0) {
      throw new UnreadableFile(
          file.name() + " is not text and not an Excel workbook. Send a CSV or .xlsx file.");
    }
    return decoded;
  }

  private static Decoded decode(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return new Decoded(new String(bytes, 3, bytes.length - 3, UTF_8), null);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return new Decoded(new String(bytes, 2, bytes.length - 2, UTF_16LE), ASSUMED_UTF_16);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return new Decoded(new String(bytes, 2, bytes.length - 2, UTF_16BE), ASSUMED_UTF_16);
    }
    try {
      return new Decoded(UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString(), null);
    } catch (CharacterCodingException notUtf8) {
      return new Decoded(new String(bytes, WINDOWS_1252), ASSUMED_WINDOWS_1252);
    }
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}

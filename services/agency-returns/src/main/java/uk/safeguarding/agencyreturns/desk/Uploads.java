package uk.safeguarding.agencyreturns.desk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import uk.safeguarding.agencyreturns.formats.SubmittedFile;

/** The files of a form, with names that can be shown and kept. */
public final class Uploads {

  private static final int LONGEST_NAME = 200;

  /** Control characters, and those that turn the direction of writing to hide an ending. */
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}]");

  private Uploads() {}

  /** All files that were chosen; a field of a form that was left empty sends one without a name. */
  public static List<SubmittedFile> read(List<MultipartFile> files) throws IOException {
    List<SubmittedFile> read = new ArrayList<>();
    for (MultipartFile file : files) {
      String name = name(file.getOriginalFilename());
      if (!file.isEmpty() || !name.isEmpty()) {
        read.add(new SubmittedFile(name.isEmpty() ? "The file" : name, file.getBytes()));
      }
    }
    return read;
  }

  /** The name alone: some browsers send the folders as well. */
  static String name(@Nullable String sent) {
    String whole = sent == null ? "" : sent.replace('\\', '/');
    String name =
        INVISIBLE.matcher(whole.substring(whole.lastIndexOf('/') + 1)).replaceAll("").strip();
    int kept = Math.min(name.codePointCount(0, name.length()), LONGEST_NAME);
    return name.substring(0, name.offsetByCodePoints(0, kept));
  }
}

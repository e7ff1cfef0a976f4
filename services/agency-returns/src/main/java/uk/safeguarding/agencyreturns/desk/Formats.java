package uk.safeguarding.agencyreturns.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.agencyreturns.formats.ReturnFormat;

/** The formats that the desk takes, in the order in which they are offered. */
public record Formats(List<ReturnFormat> all) {

  public Formats {
    all = List.copyOf(all);
  }

  public static Formats of(ReturnFormat... formats) {
    return new Formats(List.of(formats));
  }

  /** The format of this code, or null. */
  public @Nullable ReturnFormat find(@Nullable String code) {
    return all.stream().filter(format -> format.code().equals(code)).findFirst().orElse(null);
  }

  /** The codes in alphabetical order, for an error message. */
  String codes() {
    return String.join(", ", all.stream().map(ReturnFormat::code).sorted().toList());
  }
}

package uk.safeguarding.reporting.comparators;

import java.util.Objects;

/**
 * Where the published figures come from.
 *
 * @param copied how far the copy goes and when it was taken, a sentence or two for the reader
 */
public record Publication(
    String title, String publisher, String licence, String address, String copied, Areas areas) {

  public Publication {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(publisher, "publisher");
    Objects.requireNonNull(licence, "licence");
    Objects.requireNonNull(address, "address");
    Objects.requireNonNull(copied, "copied");
    Objects.requireNonNull(areas, "areas");
  }
}

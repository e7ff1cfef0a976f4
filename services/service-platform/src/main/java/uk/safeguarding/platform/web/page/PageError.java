package uk.safeguarding.platform.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a form.
 *
 * @param field the id of the field the message belongs to, where the link in the summary leads
 */
public record PageError(String field, String message) {

  /** The message for a field, or null when it is in order; templates show it above the field. */
  public static @Nullable String of(List<PageError> errors, String field) {
    return errors.stream()
        .filter(error -> error.field().equals(field))
        .map(PageError::message)
        .findFirst()
        .orElse(null);
  }
}

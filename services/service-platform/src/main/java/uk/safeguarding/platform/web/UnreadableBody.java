package uk.safeguarding.platform.web;

import java.util.Arrays;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/**
 * Says which field of a body cannot be read and what it takes, without repeating what was sent: it
 * may be personal.
 */
final class UnreadableBody {

  private UnreadableBody() {}

  static String inWords(Throwable cause) {
    return switch (cause) {
      case UnrecognizedPropertyException unknown ->
          "%s is no field of this body. Its fields are: %s."
              .formatted(
                  unknown.getPropertyName(),
                  unknown.getKnownPropertyIds().stream()
                      .map(String::valueOf)
                      .sorted()
                      .collect(Collectors.joining(", ")));
      case InvalidFormatException wrong ->
          "%s must be %s.".formatted(field(wrong), wanted(wrong.getTargetType()));
      case ValueInstantiationException wrong when !wrong.getPath().isEmpty() ->
          "%s must be %s.".formatted(field(wrong), wanted(wrong.getType().getRawClass()));
      case JacksonException wrong when !wrong.getPath().isEmpty() ->
          "%s cannot be read.".formatted(field(wrong));
      default -> "The body is not the JSON object that this address takes.";
    };
  }

  private static String field(JacksonException wrong) {
    return wrong.getPath().stream()
        .map(
            step ->
                step.getPropertyName() == null
                    ? "[" + step.getIndex() + "]"
                    : step.getPropertyName())
        .collect(Collectors.joining("."));
  }

  private static String wanted(Class<?> type) {
    if (type.isEnum()) {
      return "one of "
          + Arrays.stream(type.getEnumConstants())
              .map(String::valueOf)
              .collect(Collectors.joining(", "));
    }
    if (type.getSimpleName().endsWith("Id")) {
      return "the id of a record, with its kind before the UUID, like referral/<uuid>";
    }
    return switch (type.getSimpleName()) {
      case "LocalDate" -> "a date like 2018-10-31";
      case "Instant" -> "an instant like 2018-10-31T23:05:00Z";
      case "UUID", "ChildRef" -> "a UUID";
      default -> "a " + type.getSimpleName();
    };
  }
}

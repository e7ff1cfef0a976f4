package uk.safeguarding.synthetic.frontdoor;

import org.jspecify.annotations.Nullable;

/** Who turns to the front door. */
final class Sources {

  private Sources() {}

  /** The code of the partnership's agency that a source belongs to. */
  static @Nullable String agency(String source) {
    return switch (source) {
      case "POLICE" -> "hampshire-police";
      case "SCHOOL", "EDUCATION_SERVICES" -> "schools";
      case "HEALTH_VISITOR", "SCHOOL_NURSE", "OTHER_PRIMARY_HEALTH_SERVICES" -> "solent-nhs";
      default -> null;
    };
  }
}

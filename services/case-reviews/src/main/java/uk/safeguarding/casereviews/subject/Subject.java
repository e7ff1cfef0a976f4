package uk.safeguarding.casereviews.subject;

import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ChildRef;

/** Whom or what an event is about: one child, or the record where it is about none or several. */
public final class Subject {

  private Subject() {}

  public static String of(@Nullable ChildRef child, Object record) {
    return child == null ? record.toString() : child.toString();
  }
}

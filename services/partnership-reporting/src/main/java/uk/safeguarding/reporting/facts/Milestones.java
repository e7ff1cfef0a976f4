package uk.safeguarding.reporting.facts;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import uk.safeguarding.kernel.Month;
import uk.safeguarding.reporting.subjects.Statement;
import uk.safeguarding.reporting.subjects.SubjectRecord;

/** In which months a young person reaches an age: the day of a birthday is told to nobody. */
public final class Milestones {

  private Milestones() {}

  /** Null where no date of birth is known, or nobody told of that age. */
  public static @Nullable Month month(SubjectRecord known, int age) {
    return Stream.concat(said(known, "child", "identity"), said(known, "care-leaver", "started"))
        .map(statement -> statement.fields().path("ageMilestones").path(String.valueOf(age)))
        .filter(month -> !month.isMissingNode() && !month.isNull())
        .map(JsonNode::asString)
        .map(Month::parse)
        .findFirst()
        .orElse(null);
  }

  private static Stream<Statement> said(SubjectRecord known, String kind, String statement) {
    return known
        .standing(kind)
        .map(each -> each.getValue().statement(statement))
        .filter(Objects::nonNull);
  }
}

package uk.safeguarding.synthetic.requests;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.synthetic.AgencyRequest;
import uk.safeguarding.synthetic.life.Child;

/** What is told of the education of looked-after children. */
public final class EducationRequests {

  private static final String PLANS = "/looked-after-children/personal-education-plans/";
  private static final String RECORDS = "/looked-after-children/education-records/";
  private static final String PERIOD = "periodOfCare";
  private static final String ENDED_ON = "endedOn";

  private EducationRequests() {}

  public static AgencyRequest plan(Key plan, Child child, Key period, LocalDate lookedAfterFrom) {
    return Telling.put(PLANS + plan, child)
        .child()
        .with(PERIOD, period.uuid())
        .on("lookedAfterFrom", lookedAfterFrom);
  }

  public static AgencyRequest initiation(Key plan, Child child, LocalDate on) {
    return Telling.put(PLANS + plan + "/initiation", child).on("initiatedOn", on);
  }

  public static AgencyRequest meeting(Key plan, Key meeting, Child child, LocalDate on) {
    return Telling.put(PLANS + plan + "/meetings/" + meeting, child).on("heldOn", on);
  }

  public static AgencyRequest grading(
      Key plan, Key grading, Child child, String quality, LocalDate on) {
    return Telling.put(PLANS + plan + "/gradings/" + grading, child)
        .with("quality", quality)
        .on("gradedOn", on);
  }

  public static AgencyRequest planEnd(Key plan, Child child, LocalDate on) {
    return Telling.put(PLANS + plan + "/end", child)
        .with("reason", "CEASED_TO_BE_LOOKED_AFTER")
        .on(ENDED_ON, on);
  }

  public static AgencyRequest record(Key record, Child child, Key period, LocalDate startedOn) {
    return Telling.put(RECORDS + record, child)
        .child()
        .with(PERIOD, period.uuid())
        .on("startedOn", startedOn);
  }

  /**
   * @param area null where there is no place
   */
  public static AgencyRequest place(
      Key record,
      Key place,
      Child child,
      String phase,
      @Nullable String area,
      String needs,
      LocalDate startedOn) {
    return Telling.put(RECORDS + record + "/school-places/" + place, child)
        .with("phase", phase)
        .with("area", area)
        .with("specialEducationalNeeds", needs)
        .on("startedOn", startedOn);
  }

  /** A fixed-term exclusion of so many half days. */
  public static AgencyRequest exclusion(
      Key record, Key exclusion, Child child, int sessions, LocalDate startedOn) {
    return Telling.put(RECORDS + record + "/exclusions/" + exclusion, child)
        .with("kind", "FIXED_TERM")
        .with("sessions", sessions)
        .on("startedOn", startedOn);
  }

  public static AgencyRequest recordEnd(Key record, Child child, LocalDate on) {
    return Telling.put(RECORDS + record + "/end", child).on(ENDED_ON, on);
  }
}

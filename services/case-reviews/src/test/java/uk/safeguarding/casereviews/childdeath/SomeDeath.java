package uk.safeguarding.casereviews.childdeath;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import uk.safeguarding.casereviews.childdeath.events.ChildDeathNotified;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.London;

/** An invented death, for the tests. */
public final class SomeDeath {

  public static final ChildDeathId ID = new ChildDeathId(new UUID(9, 1));
  public static final ChildRef CHILD = new ChildRef(new UUID(1, 1));
  public static final Instant DIED = Instant.parse("2018-10-01T09:00:00Z");
  public static final LocalDate DIED_ON = LocalDate.of(2018, 10, 1);
  public static final ChildDeathNotified NOTIFIED = notified(ID, circumstances(DIED, DIED));

  private SomeDeath() {}

  /** An expected death in a hospice, with no grounds for a joint response. */
  public static Circumstances circumstances(
      Instant diedAt, Instant notifiedAt, JointAgencyGround... grounds) {
    return new Circumstances(
        diedAt,
        notifiedAt,
        Sex.FEMALE,
        PlaceOfDeath.HOSPICE,
        Expectation.EXPECTED,
        SocialCareInvolvement.NEVER,
        new TreeSet<>(),
        set(grounds));
  }

  public static ChildDeathNotified notified(ChildDeathId death, Circumstances circumstances) {
    return new ChildDeathNotified(death, CHILD, 6, AgeBand.YEARS_5_TO_9, circumstances);
  }

  /** Nine in the morning, in England. */
  public static Instant nineOn(LocalDate day) {
    return day.atTime(9, 0).atZone(London.TIME).toInstant();
  }

  public static PanelReview review(LocalDate reviewedOn, IssueRaised... issues) {
    return new PanelReview(
        reviewedOn,
        CategoryOfDeath.MALIGNANCY,
        CategoryOfDeath.MALIGNANCY,
        Modifiability.NO_FACTORS_IDENTIFIED,
        new TreeSet<>(),
        set(issues));
  }

  @SafeVarargs
  public static <T> SortedSet<T> set(T... members) {
    List<T> all = Arrays.asList(members);
    return new TreeSet<>(all);
  }
}

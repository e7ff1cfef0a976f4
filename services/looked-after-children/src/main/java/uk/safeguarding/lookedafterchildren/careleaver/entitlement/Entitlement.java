package uk.safeguarding.lookedafterchildren.careleaver.entitlement;

import static uk.safeguarding.lookedafterchildren.careleaver.entitlement.CareLeaverCategory.ELIGIBLE;
import static uk.safeguarding.lookedafterchildren.careleaver.entitlement.CareLeaverCategory.FORMER_RELEVANT;
import static uk.safeguarding.lookedafterchildren.careleaver.entitlement.CareLeaverCategory.QUALIFYING;
import static uk.safeguarding.lookedafterchildren.careleaver.entitlement.CareLeaverCategory.RELEVANT;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.AgeMilestones;

/**
 * Which category the law puts a young person into: Children Act 1989, schedule 2, paragraph 19B,
 * and sections 23A, 23C, 23CA, 23CZB, 24 and 24B; Care Planning, Placement and Case Review
 * (England) Regulations 2010, regulation 40; Care Leavers (England) Regulations 2010, regulation 3.
 */
public final class Entitlement {

  /** 13 weeks, in one period or several, counted from the 14th birthday on. */
  public static final int DAYS_LOOKED_AFTER = 91;

  private final LocalDate dateOfBirth;
  private final CareHistory history;

  private Entitlement(LocalDate dateOfBirth, CareHistory history) {
    this.dateOfBirth = dateOfBirth;
    this.history = history;
  }

  /** The category on a day; null where the young person is in none. */
  public static @Nullable CareLeaverCategory on(
      LocalDate day, LocalDate dateOfBirth, CareHistory history) {
    return new Entitlement(dateOfBirth, history).on(day);
  }

  private @Nullable CareLeaverCategory on(LocalDate day) {
    int age = AgeMilestones.ageOn(day, dateOfBirth);
    if (age < 16 || age >= 25) {
      return null;
    }
    if (age < 18) {
      return asChild(day);
    }
    if (age >= 21 && !history.educationOrTraining() && !leftAsFormerRelevantAndAsks()) {
      return null;
    }
    return isFormerRelevant() ? FORMER_RELEVANT : isQualifying(birthday(18)) ? QUALIFYING : null;
  }

  private @Nullable CareLeaverCategory asChild(LocalDate day) {
    if (history.isLookedAfter(day)) {
      return lookedAfterLongEnough(day) ? ELIGIBLE : null;
    }
    if (isRelevant(day)) {
      return RELEVANT;
    }
    return isQualifying(day.plusDays(1)) ? QUALIFYING : null;
  }

  private boolean isRelevant(LocalDate day) {
    boolean wasEligible =
        history.wasLookedAfter(birthday(16), day.plusDays(1)) && lookedAfterLongEnough(day);
    return (wasEligible || isRelevantAfterDetention()) && !history.isSettledAtHome(day);
  }

  /**
   * Detained or in hospital on the 16th birthday, and looked after until then (regulation 3(2)).
   */
  private boolean isRelevantAfterDetention() {
    Detention detention = history.detention();
    return detention != null
        && !history.careOrder()
        && detention.covers(birthday(16))
        && history.wasLookedAfter(detention.from(), detention.from().plusDays(1))
        && lookedAfterLongEnough(detention.from());
  }

  /** Relevant, or looked after and eligible, up to the 18th birthday (section 23C(1)). */
  private boolean isFormerRelevant() {
    LocalDate eighteen = birthday(18);
    if (!lookedAfterLongEnough(eighteen) && !isRelevantAfterDetention()) {
      return false;
    }
    LocalDate eve = eighteen.minusDays(1);
    return history.isLookedAfter(eve) || isRelevant(eve);
  }

  /** Section 23CZB knows former relevant children only; a qualifying person asks in vain. */
  private boolean leftAsFormerRelevantAndAsks() {
    return history.supportRequested() && isFormerRelevant();
  }

  private boolean isQualifying(LocalDate before) {
    return history.specialGuardianship() || history.wasLookedAfter(birthday(16), before);
  }

  private boolean lookedAfterLongEnough(LocalDate before) {
    return history.days(birthday(14), before) >= DAYS_LOOKED_AFTER;
  }

  /** The day on which an age is reached: 1 March for who was born on 29 February. */
  private LocalDate birthday(int age) {
    LocalDate anniversary = dateOfBirth.plusYears(age);
    return AgeMilestones.ageOn(anniversary, dateOfBirth) < age
        ? anniversary.plusDays(1)
        : anniversary;
  }
}

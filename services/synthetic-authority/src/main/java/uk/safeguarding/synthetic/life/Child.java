package uk.safeguarding.synthetic.life;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.AgeMilestones;
import uk.safeguarding.synthetic.InventedChild;
import uk.safeguarding.synthetic.requests.Key;
import uk.safeguarding.synthetic.requests.Subject;

/** An invented child: what its life so far leaves behind for what comes next. */
public final class Child implements Subject {

  /** What the child is to the authority; each excludes the others. */
  public enum Stage {
    /** No case is open. */
    NOT_OPEN,
    /** A referral was accepted and is not closed. */
    IN_NEED,
    PROTECTED,
    LOOKED_AFTER
  }

  private static final String AGENCY = "scc-childrens-services";
  private static final int ADULT = 18;

  private final int number;
  private final String identifier;
  private final LocalDate birth;
  private final IdentityRecord record;
  private Stage stage = Stage.NOT_OPEN;
  private @Nullable Key referral;
  private @Nullable Key assessment;
  private @Nullable LocalDate referredOn;
  private @Nullable LocalDate lastPlanEndedOn;
  private boolean helpedEarly;

  /**
   * @param identifier its number in the system of children's services
   * @param birth the day of birth, or the day on which it is expected
   */
  public Child(int number, String identifier, LocalDate birth) {
    this.number = number;
    this.identifier = identifier;
    this.birth = birth;
    this.record = new IdentityRecord(birth);
  }

  @Override
  public int number() {
    return number;
  }

  public InventedChild invented() {
    return new InventedChild(AGENCY, identifier);
  }

  public String identifier() {
    return identifier;
  }

  public LocalDate birth() {
    return birth;
  }

  /** How its identity came to be recorded. */
  public IdentityRecord record() {
    return record;
  }

  /** In completed years; negative before birth. */
  public int ageOn(LocalDate day) {
    return AgeMilestones.ageOn(day, birth);
  }

  public boolean isUnder18On(LocalDate day) {
    return ageOn(day) < ADULT;
  }

  public LocalDate birthday(int age) {
    return birth.plusYears(age);
  }

  public Stage stage() {
    return stage;
  }

  public void setStage(Stage now) {
    stage = now;
  }

  public boolean isOpen() {
    return stage != Stage.NOT_OPEN;
  }

  /** A referral is accepted. */
  public void open(Key accepted, LocalDate receivedOn) {
    referral = accepted;
    referredOn = receivedOn;
    assessment = null;
    stage = Stage.IN_NEED;
  }

  public void close() {
    referral = null;
    stage = Stage.NOT_OPEN;
  }

  public @Nullable Key referral() {
    return referral;
  }

  public @Nullable LocalDate referredOn() {
    return referredOn;
  }

  public @Nullable Key assessment() {
    return assessment;
  }

  public void setAssessment(Key authorised) {
    assessment = authorised;
  }

  public @Nullable LocalDate lastPlanEndedOn() {
    return lastPlanEndedOn;
  }

  public void setLastPlanEndedOn(LocalDate day) {
    lastPlanEndedOn = day;
  }

  public boolean helpedEarly() {
    return helpedEarly;
  }

  public void setHelpedEarly() {
    helpedEarly = true;
  }
}

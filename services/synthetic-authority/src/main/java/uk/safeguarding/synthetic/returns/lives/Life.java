package uk.safeguarding.synthetic.returns.lives;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.AgeMilestones;

/** What was told of a child so far. */
public final class Life {

  private static final LocalDate UNKNOWN = LocalDate.EPOCH;

  private final String identifier;
  private final Map<Class<?>, Book<?>> books = new HashMap<>(4);
  private LocalDate birth = UNKNOWN;
  private boolean born;

  Life(String identifier) {
    this.identifier = identifier;
  }

  /** The child's number in the system of children's services. */
  public String identifier() {
    return identifier;
  }

  /**
   * The number as returns write it: letters and digits, at most 20 of them (census rules 1570,
   * 1580), and the same in every return.
   */
  public String childId() {
    return identifier.replace("-", "D");
  }

  /** The day of birth, or the day on which it is expected. */
  public LocalDate birth() {
    return birth;
  }

  /** Whether the birth was told of, and not only expected. */
  public boolean isBorn() {
    return born;
  }

  /** The day of birth; null while it is only expected. */
  public @Nullable LocalDate bornOn() {
    return born ? birth : null;
  }

  /** In completed years; negative before birth. */
  public int ageOn(LocalDate day) {
    return AgeMilestones.ageOn(day, birth);
  }

  void expect(LocalDate day) {
    birth = day;
  }

  void bear(LocalDate day) {
    birth = day;
    born = true;
  }

  /** The records of a kind, in the order in which they were first told. */
  public <T> List<T> all(Class<T> kind) {
    return books.containsKey(kind) ? book(kind).all() : List.of();
  }

  /** The record of a kind that was first told last. */
  public <T> Optional<T> last(Class<T> kind) {
    List<T> all = all(kind);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
  }

  @SuppressWarnings("unchecked")
  <T> Book<T> book(Class<T> kind) {
    return (Book<T>) books.computeIfAbsent(kind, _ -> new Book<>());
  }

  /** Everything that was told of the same child under another number. */
  void take(Life other) {
    other.books.keySet().forEach(kind -> take(kind, other));
  }

  private <T> void take(Class<T> kind, Life other) {
    book(kind).take(other.book(kind));
  }

  /** Forgets what passed before a day and is asked for by no return after it. */
  void forgetBefore(LocalDate day) {
    books
        .values()
        .forEach(
            book ->
                book.removeIf(
                    record -> record instanceof Passing passing && passing.on().isBefore(day)));
    books.values().removeIf(book -> book.all().isEmpty());
  }

  /** The referral that was accepted and is not closed, of several the last. */
  public Optional<Referral> openReferral() {
    return all(Referral.class).reversed().stream().filter(Referral::isOpen).findFirst();
  }

  /** The id of the open referral, or else of the last; null where there is none. */
  @Nullable String caseId() {
    return openReferral().or(() -> last(Referral.class)).map(Referral::id).orElse(null);
  }

  /** The period of care that has not ended. */
  public Optional<PeriodOfCare> periodOfCare() {
    return last(PeriodOfCare.class).filter(period -> period.endedOn() == null);
  }

  /** The child protection plan that has not ended. */
  public Optional<ProtectionPlan> protectionPlan() {
    return last(ProtectionPlan.class).filter(plan -> plan.endedOn() == null);
  }

  /** Whether the child came to the country alone. */
  public boolean isUnaccompanied() {
    return books.containsKey(Unaccompanied.class);
  }
}

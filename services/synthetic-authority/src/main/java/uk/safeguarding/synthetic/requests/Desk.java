package uk.safeguarding.synthetic.requests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Supplier;
import uk.safeguarding.synthetic.AgencyRequest;
import uk.safeguarding.synthetic.life.Child;

/**
 * Where requests are written. The authority is lived through twice: first without writing, to learn
 * who is still spoken of from the first reported day on; then for good, when the earlier history of
 * those is written too, and that of nobody else.
 */
public final class Desk {

  private final long seed;
  private final LocalDate from;
  private final boolean writing;
  private final BitSet spokenOf;
  private final TreeMap<String, Long> keys = new TreeMap<>();
  private List<AgencyRequest> written = new ArrayList<>();
  private int subjects;
  private LocalDate today;
  private boolean reported;

  private Desk(long seed, LocalDate from, boolean writing, BitSet spokenOf) {
    this.seed = seed;
    this.from = from;
    this.writing = writing;
    this.spokenOf = spokenOf;
    this.today = from;
  }

  /** A desk that only learns who is spoken of from a day on. */
  public static Desk listening(long seed, LocalDate from) {
    return new Desk(seed, from, false, new BitSet());
  }

  /** A desk that writes what is told from the same day on, and the history of those spoken of. */
  public Desk writing() {
    return new Desk(seed, from, true, spokenOf);
  }

  public void begin(LocalDate day) {
    today = day;
    reported = !day.isBefore(from);
  }

  /** What was written since the last time. */
  public List<AgencyRequest> taken() {
    List<AgencyRequest> taken = written;
    written = new ArrayList<>();
    return taken;
  }

  public int newSubject() {
    return subjects++;
  }

  public Key newKey(String kind) {
    return new Key(seed, kind, keys.merge(kind, 1L, Long::sum));
  }

  /** The id of the so-manieth of a kind that is not counted here. */
  public Key keyOf(String kind, long number) {
    return new Key(seed, kind, number);
  }

  /** Tells of a child, who is identified before anything is said of it. */
  public void tell(Child child, Supplier<AgencyRequest> request) {
    if (isWritten(child)) {
      if (!child.record().isIdentified()) {
        child.record().setIdentified();
        written.add(ChildRequests.identify(child, today));
      }
      written.add(request.get());
    }
  }

  /** Tells of a record about no single child. */
  public void tellOf(Subject subject, Supplier<AgencyRequest> request) {
    if (isWritten(subject)) {
      written.add(request.get());
    }
  }

  /** Identifies the children whom such a record will name, on a day before it is told of. */
  public void introduce(Subject subject, List<Child> named) {
    if (isWritten(subject)) {
      for (Child child : named) {
        if (!child.record().isIdentified()) {
          child.record().setIdentified();
          written.add(ChildRequests.identify(child, today));
        }
      }
    }
  }

  private boolean isWritten(Subject subject) {
    if (writing) {
      return reported || spokenOf.get(subject.number());
    }
    if (reported) {
      spokenOf.set(subject.number());
    }
    return false;
  }
}

package uk.safeguarding.synthetic.care;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.safeguarding.synthetic.life.Child;
import uk.safeguarding.synthetic.requests.Key;
import uk.safeguarding.synthetic.requests.Placed;

/** One child's period of care, while it lasts. */
public final class Stay {

  /** The way out that lies ahead, though nobody knows it yet. */
  public enum Path {
    ADOPTION,
    GUARDIANSHIP,
    HOME,
    UNTIL_18
  }

  private final Child child;
  private final Key period;
  private final LocalDate startedOn;
  private final Path path;
  private final boolean unaccompanied;
  private final List<Runnable> endings = new ArrayList<>();
  private String legalStatus;
  private Placed placed;
  private LocalDate placedOn;
  private LocalDate episodeOn;
  private boolean over;

  Stay(
      Child child,
      Key period,
      LocalDate startedOn,
      Path path,
      boolean unaccompanied,
      String legalStatus,
      Placed placed) {
    this.child = child;
    this.period = period;
    this.startedOn = startedOn;
    this.path = path;
    this.unaccompanied = unaccompanied;
    this.legalStatus = legalStatus;
    this.placed = placed;
    this.placedOn = startedOn;
    this.episodeOn = startedOn;
  }

  public Child child() {
    return child;
  }

  public Key period() {
    return period;
  }

  public LocalDate startedOn() {
    return startedOn;
  }

  public Path path() {
    return path;
  }

  public boolean isUnaccompanied() {
    return unaccompanied;
  }

  public String legalStatus() {
    return legalStatus;
  }

  public Placed placed() {
    return placed;
  }

  /** The day of the last move. */
  public LocalDate placedOn() {
    return placedOn;
  }

  /** The day on which the last episode began: no other begins on it, and care does not end. */
  LocalDate episodeOn() {
    return episodeOn;
  }

  void change(String status, LocalDate on) {
    legalStatus = status;
    episodeOn = on;
  }

  void move(Placed to, LocalDate on) {
    placed = to;
    placedOn = on;
    episodeOn = on;
  }

  /** The carer is the same as before, so the visits go on as they were. */
  void sameCarerSince(LocalDate day) {
    placedOn = day;
  }

  public boolean isOver() {
    return over;
  }

  /** What is wound up on the last day. */
  public void atEnd(Runnable ending) {
    endings.add(ending);
  }

  /** Ends, and winds up what is to be wound up. */
  void end() {
    over = true;
    endings.forEach(Runnable::run);
    endings.clear();
  }
}

package uk.safeguarding.standalone.delivery;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;
import tools.jackson.databind.json.JsonMapper;
import uk.safeguarding.synthetic.AgencyRequest;
import uk.safeguarding.synthetic.Day;
import uk.safeguarding.synthetic.InventedChild;

/**
 * Brings the days of an invented authority to the platform: the requests of one subject in their
 * order, those of others at the same time, and never more than a few days' ahead.
 */
final class Delivery {

  private static final String CHILDREN = "/contacts-and-referrals/children";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** About two days of one authority. */
  private static final int WINDOW = 1_024;

  /** So many batches are on their way at once. */
  static final int LANES = 16;

  private static final int BATCH = 64;

  private final PatientPost post;
  private final Runnable pace;
  private final Log log;
  private final References references = new References();
  private final LetterWriter writer = new LetterWriter(references);
  private final LongAdder isNew = new LongAdder();
  private final LongAdder wasKnown = new LongAdder();

  /** Is told of each day that is handed over, and of all requests that are answered by then. */
  interface Log {
    void reached(LocalDate day, long answered);
  }

  /**
   * @param pace is run between requests and may hold them back
   */
  Delivery(PatientPost post, Runnable pace, Log log) {
    this.post = post;
    this.pace = pace;
    this.log = log;
  }

  /**
   * Delivers all of it, once.
   *
   * @throws uk.safeguarding.standalone.commandline.CommandFailed at the first refusal
   */
  Delivered deliver(Iterator<Day> days) {
    try (var lanes = new Lanes<>(LANES, WINDOW, BATCH, new Sending())) {
      while (days.hasNext()) {
        Day day = days.next();
        for (AgencyRequest request : day.requests()) {
          pace.run();
          handOver(request, lanes);
        }
        log.reached(day.date(), delivered().all());
      }
      lanes.finish();
    }
    return delivered();
  }

  private Delivered delivered() {
    return new Delivered(isNew.sum(), wasKnown.sum());
  }

  private void handOver(AgencyRequest request, Lanes<AgencyRequest> lanes) {
    if (identifies(request)) {
      references.expect(identified(request));
    }
    lanes.put(request.subject(), request);
  }

  /** Sends together what one agency says. */
  private final class Sending implements Lanes.Work<AgencyRequest> {

    @Override
    public void run(List<AgencyRequest> together) throws InterruptedException {
      var letters = new ArrayList<Letter>();
      for (AgencyRequest request : together) {
        letters.add(writer.letter(request));
      }
      List<Post.Answer> answers = post.deliver(letters);
      for (int each = 0; each < answers.size(); each++) {
        take(together.get(each), answers.get(each));
      }
    }

    /**
     * Nobody waits for a reference before a batch is sent, or whoever is to make that reference
     * might wait behind it; only the first may, which waits for nothing that came after it.
     */
    @Override
    public boolean mayGoWith(AgencyRequest first, AgencyRequest next) {
      return first.agency().equals(next.agency())
          && next.children().stream().allMatch(references::knows);
    }
  }

  private void take(AgencyRequest request, Post.Answer answer) {
    (answer.isNew() ? isNew : wasKnown).increment();
    if (identifies(request)) {
      references.learn(identified(request), reference(answer));
    }
  }

  private static boolean identifies(AgencyRequest request) {
    return request.method().equals("POST") && request.path().equals(CHILDREN);
  }

  private static InventedChild identified(AgencyRequest request) {
    return new InventedChild(
        String.valueOf(request.body().get("agency")),
        String.valueOf(request.body().get("identifier")));
  }

  /** The one that the identifier was given at first: what is delivered again is then the same. */
  private static UUID reference(Post.Answer answer) {
    return UUID.fromString(JSON.readTree(answer.body()).path("identifiedAs").stringValue());
  }
}

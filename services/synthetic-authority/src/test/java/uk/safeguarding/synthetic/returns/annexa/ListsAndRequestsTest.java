package uk.safeguarding.synthetic.returns.annexa;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.synthetic.returns.annexa.Lists.day;
import static uk.safeguarding.synthetic.returns.annexa.Lists.isBlank;
import static uk.safeguarding.synthetic.returns.annexa.Lists.rows;
import static uk.safeguarding.synthetic.returns.annexa.Lists.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import uk.safeguarding.kernel.London;
import uk.safeguarding.synthetic.AgencyRequest;
import uk.safeguarding.synthetic.returns.ShortRun;

/** Lists of May 2018 against the requests that they were read from. */
class ListsAndRequestsTest {

  private static final LocalDate FIRST = LocalDate.of(2017, 11, 30);

  @Test
  void contacts_are_those_that_were_told_and_not_withdrawn() {
    var told = new TreeMap<String, LocalDate>();
    ShortRun.days().stream()
        .flatMap(day -> day.requests().stream())
        .forEach(each -> take(each, told));
    told.values().removeIf(day -> day.isBefore(FIRST));
    assertThat(rows(1)).hasSameSizeAs(told.entrySet());
  }

  @Test
  void of_a_referral_that_is_not_decided_nothing_is_said() {
    var undecided = new TreeMap<String, Integer>();
    var who = new TreeMap<String, String>();
    for (AgencyRequest request :
        ShortRun.days().stream().flatMap(day -> day.requests().stream()).toList()) {
      if (request.path().matches("/contacts-and-referrals/referrals/[^/]+")) {
        who.put(request.path(), request.subject());
      } else if (request.path().matches("/contacts-and-referrals/referrals/[^/]+/decision")) {
        who.remove(request.path().replace("/decision", ""));
      }
    }
    who.values().forEach(child -> undecided.merge(child, 1, Integer::sum));
    assertThat(undecided).isNotEmpty();
    var blank = new TreeMap<String, Integer>();
    rows(3).stream()
        .filter(row -> isBlank(row, 8))
        .forEach(row -> blank.merge(text(row, 1), 1, Integer::sum));
    assertThat(blank).isEqualTo(undecided);
  }

  private static void take(AgencyRequest request, TreeMap<String, LocalDate> told) {
    if (request.path().matches("/contacts-and-referrals/contacts/[^/]+")) {
      told.put(
          request.path(),
          London.day((Instant) Objects.requireNonNull(request.body().get("receivedAt"))));
    } else if (request.path().endsWith("/withdrawal")) {
      told.remove(request.path().replace("/withdrawal", ""));
    }
  }
}

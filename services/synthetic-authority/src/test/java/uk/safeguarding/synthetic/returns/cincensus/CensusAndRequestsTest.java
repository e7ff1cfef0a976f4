package uk.safeguarding.synthetic.returns.cincensus;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.synthetic.returns.cincensus.Census.all;
import static uk.safeguarding.synthetic.returns.cincensus.Census.day;
import static uk.safeguarding.synthetic.returns.cincensus.Census.text;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import uk.safeguarding.synthetic.AgencyRequest;
import uk.safeguarding.synthetic.Day;
import uk.safeguarding.synthetic.returns.ShortRun;

/** The census of 2017-18 against the requests that it was read from. */
class CensusAndRequestsTest {

  private static final LocalDate END = LocalDate.of(2018, 3, 31);
  private static final String PLANS = "/child-protection/plans/[^/]+";
  private static final String REFERRALS = "/contacts-and-referrals/referrals/[^/]+";

  private static List<Element> children = List.of();

  @BeforeAll
  static void read() throws IOException {
    children = Census.read(ShortRun.files().resolve("cin-census/2017-18.xml")).children();
  }

  @Test
  void as_many_are_on_a_plan_on_31_march_as_the_requests_tell() {
    var told = new TreeSet<String>();
    tell(
        (request, _) -> {
          if (request.path().matches(PLANS)) {
            told.add(request.subject());
          } else if (request.path().matches(PLANS + "/end")) {
            told.remove(request.subject());
          }
        });
    assertThat(withOpen("ChildProtectionPlans", "CPPendDate"))
        .hasSizeGreaterThan(50)
        .isEqualTo(told);
  }

  @Test
  void as_many_cases_are_open_on_31_march_as_the_requests_tell() {
    var told = new TreeSet<String>();
    tell(
        (request, decision) -> {
          if (decision.startsWith("ACCEPTED")) {
            told.add(request.subject());
          } else if (request.path().matches(REFERRALS + "/closure")) {
            told.remove(request.subject());
          }
        });
    Set<String> open =
        children.stream()
            .filter(
                child ->
                    all(child, "CINdetails").stream()
                        .anyMatch(
                            details ->
                                text(details, "ReferralNFA").equals("0")
                                    && all(details, "CINclosureDate").isEmpty()))
            .map(child -> text(child, "LAchildID"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(open).hasSizeGreaterThan(300).isEqualTo(told);
  }

  private static void tell(BiConsumer<AgencyRequest, String> listener) {
    for (Day day : ShortRun.days()) {
      if (!day.date().isAfter(END)) {
        day.requests()
            .forEach(
                request ->
                    listener.accept(request, String.valueOf(request.body().get("decision"))));
      }
    }
  }

  private static Set<String> withOpen(String group, String end) {
    return children.stream()
        .filter(child -> all(child, group).stream().anyMatch(each -> all(each, end).isEmpty()))
        .map(child -> text(child, "LAchildID"))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}

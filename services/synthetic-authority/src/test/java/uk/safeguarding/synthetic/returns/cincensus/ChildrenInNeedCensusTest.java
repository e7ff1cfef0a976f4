package uk.safeguarding.synthetic.returns.cincensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static uk.safeguarding.synthetic.returns.cincensus.Census.all;
import static uk.safeguarding.synthetic.returns.cincensus.Census.day;
import static uk.safeguarding.synthetic.returns.cincensus.Census.text;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import uk.safeguarding.kernel.FinancialYear;
import uk.safeguarding.synthetic.AgencyRequest;
import uk.safeguarding.synthetic.Day;
import uk.safeguarding.synthetic.returns.ShortRun;
import uk.safeguarding.synthetic.returns.lives.Lives;
import uk.safeguarding.synthetic.returns.particulars.Particulars;

/** The census of 2017-18, against the schemas and against the requests that it was read from. */
class ChildrenInNeedCensusTest {

  private static final LocalDate START = LocalDate.of(2017, 4, 1);
  private static final LocalDate END = LocalDate.of(2018, 3, 31);
  private static final String PLANS = "/child-protection/plans/[^/]+";
  private static final String REFERRALS = "/contacts-and-referrals/referrals/[^/]+";

  @TempDir private Path folder;

  private static final Lives LIVES = new Lives();

  private static List<Element> children = List.of();

  @BeforeAll
  static void read() throws IOException {
    ShortRun.days().forEach(LIVES::take);
    children = Census.read(ShortRun.files().resolve("cin-census/2017-18.xml")).children();
  }

  @ParameterizedTest
  @CsvSource({"2017-18", "2018-19"})
  void files_keep_to_the_schema_of_their_year(String year) {
    // The schemas of 2017 to 2020 are the same.
    assertThatCode(
            () -> Census.validate(ShortRun.files().resolve("cin-census/" + year + ".xml"), 2018))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({"2021, 2022, CINPlanDates", "2024, 2025, Sex"})
  void later_years_keep_to_theirs(int startYear, int schema, String element) throws IOException {
    Path file = folder.resolve("later-" + schema + ".xml");
    var year = new FinancialYear(startYear);
    new ChildrenInNeedCensus(new Particulars(1)).write(file, year, year.lastDay(), LIVES.all());
    assertThatCode(() -> Census.validate(file, schema)).doesNotThrowAnyException();
    assertThat(all(Census.read(file).message(), element)).isNotEmpty();
  }

  @Test
  void every_group_is_there_and_every_child_once() {
    assertThat(children.stream().map(child -> text(child, "LAchildID")))
        .hasSizeGreaterThan(500)
        .doesNotHaveDuplicates()
        .allMatch(id -> id.matches("[A-Za-z0-9]{1,20}"));
    for (String group :
        List.of(
            "UPN",
            "UPNunknown",
            "ExpectedPersonBirthDate",
            "Disability",
            "AssessmentFactors",
            "InitialCPCtarget",
            "CPPreviewDate")) {
      assertThat(children).as(group).anyMatch(child -> !all(child, group).isEmpty());
    }
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

  @Test
  void a_plan_that_began_in_the_year_began_at_a_conference_of_its_case() {
    long checked = 0;
    for (Element details : details().toList()) {
      Set<String> conferences =
          all(details, "DateOfInitialCPC").stream()
              .map(Element::getTextContent)
              .collect(Collectors.toSet());
      for (Element plan : all(details, "ChildProtectionPlans")) {
        if (!LocalDate.parse(text(plan, "CPPstartDate")).isBefore(START)) {
          assertThat(conferences).contains(text(plan, "CPPstartDate"));
          checked++;
        }
      }
    }
    assertThat(checked).isPositive();
  }

  @Test
  void nothing_happens_before_the_referral_or_after_the_closure() {
    details()
        .forEach(
            details -> {
              LocalDate referred = LocalDate.parse(text(details, "CINreferralDate"));
              LocalDate closed = day(details, "CINclosureDate");
              for (String element :
                  List.of(
                      "AssessmentActualStartDate",
                      "AssessmentAuthorisationDate",
                      "S47ActualStartDate",
                      "DateOfInitialCPC",
                      "CPPstartDate",
                      "CPPendDate")) {
                assertThat(all(details, element).stream().map(Element::getTextContent))
                    .map(LocalDate::parse)
                    .as(element)
                    .allMatch(day -> !day.isBefore(referred))
                    .allMatch(day -> !day.isAfter(closed == null ? END : closed));
              }
            });
  }

  @Test
  void a_referral_that_led_to_nothing_holds_nothing() {
    assertThat(details().filter(each -> text(each, "ReferralNFA").equals("1")))
        .isNotEmpty()
        .allMatch(each -> all(each, "Assessments").isEmpty() && all(each, "Section47").isEmpty());
  }

  @Test
  void what_ended_before_the_year_is_left_out() {
    for (String end :
        List.of("CINclosureDate", "CPPendDate", "AssessmentAuthorisationDate", "CPPreviewDate")) {
      assertThat(details().flatMap(each -> all(each, end).stream()))
          .map(each -> LocalDate.parse(each.getTextContent()))
          .as(end)
          .isNotEmpty()
          .allMatch(day -> !day.isBefore(START) && !day.isAfter(END));
    }
  }

  private static Stream<Element> details() {
    return children.stream().flatMap(child -> all(child, "CINdetails").stream());
  }

  @Test
  void pupil_numbers_are_nobody_elses() {
    var seen = new HashSet<String>();
    children.stream()
        .flatMap(child -> all(child, "UPN").stream())
        .forEach(upn -> assertThat(seen.add(upn.getTextContent())).isTrue());
  }
}

package uk.safeguarding.synthetic.returns.cincensus;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.safeguarding.synthetic.returns.cincensus.Census.all;
import static uk.safeguarding.synthetic.returns.cincensus.Census.day;
import static uk.safeguarding.synthetic.returns.cincensus.Census.text;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import uk.safeguarding.synthetic.returns.ShortRun;

/** The census of 2017-18 against itself. */
class ChildrenInNeedCensusTest {

  private static final LocalDate START = LocalDate.of(2017, 4, 1);
  private static final LocalDate END = LocalDate.of(2018, 3, 31);

  private static List<Element> children = List.of();

  @BeforeAll
  static void read() throws IOException {
    children = Census.read(ShortRun.files().resolve("cin-census/2017-18.xml")).children();
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

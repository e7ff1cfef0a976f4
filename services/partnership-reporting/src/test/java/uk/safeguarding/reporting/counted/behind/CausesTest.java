package uk.safeguarding.reporting.counted.behind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SortedSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import uk.safeguarding.reporting.counted.known.WrittenFact;
import uk.safeguarding.reporting.facts.Counting;
import uk.safeguarding.reporting.facts.protection.InitialConferences;
import uk.safeguarding.reporting.facts.protection.ProtectionPlans;
import uk.safeguarding.reporting.subjects.RecordedMessage;
import uk.safeguarding.reporting.subjects.SubjectRecord;

class CausesTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String CHILD = "a-child";

  private final SubjectRecord child =
      SubjectRecord.NOTHING
          .with(said("section-47-enquiry-started", "enquiry/1", "{'startedOn':'2018-10-01'}"))
          .with(said("section-47-enquiry-started", "enquiry/2", "{'startedOn':'2018-06-01'}"))
          .with(
              said(
                  "initial-child-protection-conference-held",
                  "conference/1",
                  "{'heldOn':'2018-10-12','route':'ENQUIRY','outcome':'PLAN','enquiry':'enquiry/1'}"))
          .with(said("child-became-subject-of-plan", "plan/1", "{'startedOn':'2018-10-12'}"))
          .with(said("child-became-subject-of-plan", "plan/2", "{'startedOn':'2018-10-12'}"));

  @Test
  void a_conference_in_time_follows_from_it_and_from_the_enquiry_that_started_the_clock() {
    assertThat(causes(new InitialConferences(), InitialConferences.STATUTORY))
        .containsExactly("conference/1", "enquiry/1");
  }

  @Test
  void a_conference_follows_from_itself_alone() {
    assertThat(causes(new InitialConferences(), InitialConferences.HELD))
        .containsExactly("conference/1");
  }

  @Test
  void where_any_of_several_records_would_do_all_of_them_are_named() {
    assertThat(causes(new ProtectionPlans(), ProtectionPlans.CHILDREN))
        .containsExactly("plan/1", "plan/2");
  }

  private SortedSet<String> causes(Counting counting, String count) {
    WrittenFact fact =
        counting
            .facts(CHILD, child)
            .map(WrittenFact::of)
            .filter(each -> each.count().equals(count))
            .findFirst()
            .orElseThrow();
    return new Causes(counting, CHILD, child).of(fact);
  }

  private static RecordedMessage said(String type, String record, String body) {
    return new RecordedMessage(
        type, record, 0, (ObjectNode) JSON.readTree(body.replace('\'', '"')));
  }
}

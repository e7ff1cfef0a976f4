package uk.safeguarding.childprotection.conference;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.safeguarding.childprotection.attendance.AttendingAgency;
import uk.safeguarding.childprotection.categoryofabuse.CategoryOfAbuse;
import uk.safeguarding.childprotection.conference.commands.CorrectInitialConference;
import uk.safeguarding.childprotection.conference.commands.HoldInitialConference;
import uk.safeguarding.childprotection.section47enquiry.Section47EnquiryId;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.platform.records.Records;
import uk.safeguarding.platform.vault.IdentityVault;

/** Initial child protection conferences that were held, over HTTP. */
@RestController
@RequestMapping("/child-protection/initial-conferences/{id}")
final class HeldConferenceResource {

  private final Records records;
  private final IdentityVault children;

  HeldConferenceResource(Records records, IdentityVault children) {
    this.records = records;
    this.children = children;
  }

  record Held(
      ChildRef child,
      ConferenceRoute route,
      @Nullable Section47EnquiryId enquiry,
      @Nullable LocalDate notifiedOn,
      @Nullable LocalDate firstStrategyDiscussionOn,
      @Nullable LocalDate lastStrategyDiscussionOn,
      LocalDate heldOn,
      SortedSet<AttendingAgency> agencies,
      ConferenceOutcome outcome,
      @Nullable CategoryOfAbuse category) {}

  record Correction(
      @Nullable LocalDate notifiedOn,
      @Nullable LocalDate firstStrategyDiscussionOn,
      @Nullable LocalDate lastStrategyDiscussionOn,
      LocalDate heldOn,
      SortedSet<AttendingAgency> agencies,
      ConferenceOutcome outcome,
      @Nullable CategoryOfAbuse category) {}

  @PutMapping("/held")
  ResponseEntity<Void> hold(@PathVariable UUID id, @RequestBody Held body) {
    var conference = new InitialChildProtectionConferenceId(id);
    Integer age = children.ageOn(body.child(), body.heldOn());
    return records.put(
        conference,
        new HoldInitialConference(
            conference,
            body.child(),
            age,
            body.route(),
            body.enquiry(),
            body.notifiedOn(),
            body.firstStrategyDiscussionOn(),
            body.lastStrategyDiscussionOn(),
            body.heldOn(),
            body.agencies(),
            body.outcome(),
            body.category()),
        body);
  }

  @PutMapping("/held/corrections/{correction}")
  ResponseEntity<Void> correct(@PathVariable UUID id, @RequestBody Correction body) {
    var conference = new InitialChildProtectionConferenceId(id);
    return records.put(
        conference,
        new CorrectInitialConference(
            conference,
            body.notifiedOn(),
            body.firstStrategyDiscussionOn(),
            body.lastStrategyDiscussionOn(),
            body.heldOn(),
            body.agencies(),
            body.outcome(),
            body.category()),
        body);
  }
}

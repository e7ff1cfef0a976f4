package uk.safeguarding.contactsandreferrals.received;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.kernel.ChildRef;

/**
 * The child protection service says that a child became the subject of a child protection plan.
 *
 * @param plan the child protection plan
 * @param category the initial category of abuse
 */
public record ChildBecameSubjectOfPlan(
    String plan, ChildRef child, LocalDate startedOn, @Nullable String category) {}

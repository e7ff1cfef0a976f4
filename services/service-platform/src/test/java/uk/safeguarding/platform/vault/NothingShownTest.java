package uk.safeguarding.platform.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.safeguarding.platform.vault.InventedChildren.A_DAY;
import static uk.safeguarding.platform.vault.InventedChildren.BORN;
import static uk.safeguarding.platform.vault.InventedChildren.council;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.safeguarding.kernel.ChildRef;
import uk.safeguarding.kernel.RuleBroken;
import uk.safeguarding.platform.vault.Birth.Born;
import uk.safeguarding.platform.vault.Birth.Unborn;

class NothingShownTest {

  @Test
  void an_identifier_does_not_show_itself() {
    assertThat(council("planted")).hasToString("LocalIdentifier[not shown]");
  }

  @Test
  void a_birth_does_not_show_itself() {
    assertThat(new Born(A_DAY)).hasToString("Born[not shown]");
    assertThat(new Unborn(A_DAY)).hasToString("Unborn[not shown]");
  }

  @Test
  void a_child_does_not_show_itself() {
    var child = new ChildRef(UUID.randomUUID());
    assertThat(new ProtectedChild(child, BORN, List.of(council("planted"))))
        .hasToString("ProtectedChild[not shown]");
  }

  @Test
  void what_cannot_be_an_identifier_is_refused_without_repeating_it() {
    assertThatThrownBy(() -> new LocalIdentifier("Planted Agency", "planted"))
        .isInstanceOf(IllegalArgumentException.class)
        .message()
        .doesNotContainIgnoringCase("planted");
    assertThatThrownBy(() -> council(" \t\u00a0"))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            refusal -> assertThat(refusal.rule()).isEqualTo("LOCAL_IDENTIFIER_MUST_NOT_BE_EMPTY"));
  }

  @Test
  void restricted_access_is_by_a_named_person() {
    assertThatThrownBy(
            () -> new RestrictedAccess(" ", RestrictedAccess.Purpose.SAFEGUARDING_CONCERN))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

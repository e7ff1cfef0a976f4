package uk.safeguarding.reporting.counted.fold;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.safeguarding.reporting.facts.EveryCounting;

class CountingsTest {

  @Test
  void whatever_can_be_counted_is() {
    assertThat(Countings.ALL)
        .extracting(Object::getClass)
        .containsExactlyInAnyOrderElementsOf(
            EveryCounting.all().stream().<Class<?>>map(Object::getClass).toList());
  }
}

package uk.safeguarding.casereviews.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SliceTest {

  private static final List<String> ALL =
      IntStream.rangeClosed(1, 2 * Slice.MOST).mapToObj("2018-10-01,%04d"::formatted).toList();

  @Test
  void page_after_page_holds_every_item_once() {
    Slice<String> first = Slice.of(ALL, item -> item, null);
    Slice<String> second = Slice.of(ALL, item -> item, first.next());
    assertThat(first.items()).containsExactlyElementsOf(ALL.subList(0, Slice.MOST));
    assertThat(second.items()).containsExactlyElementsOf(ALL.subList(Slice.MOST, ALL.size()));
    assertThat(second.next()).isNull();
  }

  @Test
  void an_empty_list_is_one_empty_page() {
    assertThat(Slice.of(List.<String>of(), item -> item, null))
        .isEqualTo(new Slice<>(List.<String>of(), null));
  }
}

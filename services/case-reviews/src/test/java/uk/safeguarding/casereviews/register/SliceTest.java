package uk.safeguarding.casereviews.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.safeguarding.casereviews.agency.AgencyCode;
import uk.safeguarding.platform.web.BadRequest;

class SliceTest {

  private static final List<String> ALL =
      IntStream.rangeClosed(1, 2 * Slice.MOST).mapToObj("2018-10-01,%04d"::formatted).toList();

  @Test
  void page_after_page_holds_every_item_once() {
    Slice<String> first = of(ALL, null);
    Slice<String> second = of(ALL, first.next());
    assertThat(first.items()).containsExactlyElementsOf(ALL.subList(0, Slice.MOST));
    assertThat(second.items()).containsExactlyElementsOf(ALL.subList(Slice.MOST, ALL.size()));
    assertThat(second.next()).isNull();
    assertThat(Paging.of(first, "/list"))
        .isEqualTo(new Paging(false, null, "/list?from=" + ALL.get(Slice.MOST - 1)));
    assertThat(Paging.of(second, "/list")).isEqualTo(new Paging(false, null, null));
  }

  @ParameterizedTest
  @NullAndEmptySource
  void an_empty_list_is_one_empty_page(@Nullable String from) {
    Slice<String> empty = of(List.of(), from);
    assertThat(empty).isEqualTo(new Slice<>(List.of(), 0, null));
    assertThat(Paging.of(empty, "/list")).isEqualTo(new Paging(true, null, null));
  }

  @Test
  void a_page_past_the_end_of_a_list_knows_that_the_list_is_not_empty() {
    Slice<String> past = of(ALL, "2018-10-02,0001");
    assertThat(past).isEqualTo(new Slice<>(List.of(), ALL.size(), null));
    assertThat(Paging.of(past, "/list")).isEqualTo(new Paging(false, "/list", null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"z", "2018-10-01", ",", "2018-10-32,0001", " 2018-10-01,0001", "0001,a"})
  void a_from_that_is_no_place_is_refused(String from) {
    assertThatThrownBy(() -> of(ALL, from))
        .isInstanceOf(BadRequest.class)
        .hasMessage("from is not a place in the list; follow the link of the page before.");
  }

  @Test
  void a_list_by_code_starts_after_a_code() {
    List<String> codes = List.of("hampshire-police", "schools", "solent-nhs");
    assertThat(byCode(codes, "schools").items()).containsExactly("solent-nhs");
    assertThatThrownBy(() -> byCode(codes, "Schools")).isInstanceOf(BadRequest.class);
  }

  private static Slice<String> of(List<String> all, @Nullable String from) {
    return Slice.byDay(all, item -> item, from);
  }

  private static Slice<String> byCode(List<String> codes, String from) {
    return Slice.inOrder(codes, code -> code, from, code -> AgencyCode.parse(code).code());
  }
}

package uk.safeguarding.synthetic.returns.particulars;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ParticularsTest {

  private final Particulars particulars = new Particulars(1);

  private List<String> numbers() {
    return IntStream.range(0, 5000)
        .mapToObj(worker -> particulars.workerNumber("worker-" + worker))
        .toList();
  }

  @Test
  void no_two_social_workers_have_the_same_number_and_each_keeps_it() {
    assertThat(numbers())
        .doesNotHaveDuplicates()
        .allMatch(number -> number.matches("SW9[0-9]{5}"))
        .isEqualTo(numbers());
  }
}

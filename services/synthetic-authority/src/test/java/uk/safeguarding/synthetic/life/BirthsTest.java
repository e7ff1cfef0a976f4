package uk.safeguarding.synthetic.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import uk.safeguarding.synthetic.chance.Chance;
import uk.safeguarding.synthetic.chance.Parameters;
import uk.safeguarding.synthetic.requests.Desk;

class BirthsTest {

  @Test
  void a_childs_number_is_the_same_in_every_language() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    try {
      LocalDate today = LocalDate.of(2018, 4, 1);
      var births = new Births(Parameters.ofSouthampton(), Desk.listening(1, today), Chance.of(1));
      assertThat(births.newChild(today).identifier()).isEqualTo("SCC0000000");
    } finally {
      Locale.setDefault(before);
    }
  }
}

package uk.safeguarding.synthetic.returns.cincensus;

import java.util.List;
import uk.safeguarding.synthetic.returns.lives.Life;
import uk.safeguarding.synthetic.returns.particulars.Particulars;

/** Ethnicity and disabilities: group {@code ChildCharacteristics}. */
record ChildCharacteristics(Particulars particulars) {

  void write(Life life, Elements xml) {
    xml.group(
        "ChildCharacteristics",
        () -> {
          xml.text("Ethnicity", particulars.ethnicity(life));
          if (life.isBorn()) {
            List<String> some = particulars.disabilities(life);
            xml.group(
                "Disabilities",
                () ->
                    (some.isEmpty() ? List.of("NONE") : some)
                        .forEach(code -> xml.text("Disability", code)));
          }
        });
  }
}

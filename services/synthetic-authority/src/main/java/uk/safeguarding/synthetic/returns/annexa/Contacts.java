package uk.safeguarding.synthetic.returns.annexa;

import java.util.stream.Stream;
import uk.safeguarding.synthetic.returns.lives.Contact;

/** List 1: the contacts of the last six months, a row for each child of a contact. */
record Contacts() implements AnnexList {

  @Override
  public int number() {
    return 1;
  }

  @Override
  public Stream<Row> rows(Extract extract) {
    return extract.stream()
        .flatMap(
            life ->
                life.all(Contact.class).stream()
                    .filter(contact -> extract.isRecent(contact.on()))
                    .map(
                        contact ->
                            extract.who(life).and(contact.on(), Words.source(contact.source()))));
  }
}

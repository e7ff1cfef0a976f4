package uk.safeguarding.synthetic.requests;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import uk.safeguarding.synthetic.AgencyRequest;
import uk.safeguarding.synthetic.InventedChild;
import uk.safeguarding.synthetic.life.Child;

/** A request as it is put together. */
public final class Telling {

  static final String CHILDRENS_SERVICES = "scc-childrens-services";
  private static final String REASON = "reason";

  private final String agency;
  private final String method;
  private final String path;
  private final String subject;
  private final List<InventedChild> children = new ArrayList<>();
  private final SequencedMap<String, Object> body = new LinkedHashMap<>();

  private Telling(String agency, String method, String path, String subject) {
    this.agency = agency;
    this.method = method;
    this.path = path;
    this.subject = subject;
  }

  /** Of a child's record, which children's services keep. */
  public static Telling put(String path, Child child) {
    return put(CHILDRENS_SERVICES, path, child);
  }

  /** Of a child's record, which another agency keeps. */
  public static Telling put(String agency, String path, Child child) {
    return new Telling(agency, "PUT", path, child.identifier()).about(child);
  }

  static Telling post(String path, Child child) {
    return new Telling(CHILDRENS_SERVICES, "POST", path, child.identifier());
  }

  /** Of a record about no single child. */
  public static Telling put(String path, Key record) {
    return new Telling(CHILDRENS_SERVICES, "PUT", path, record.toString());
  }

  public Telling about(Child child) {
    children.add(child.invented());
    return this;
  }

  /** The field that names the child. */
  public Telling child() {
    body.put("child", children.getFirst());
    return this;
  }

  /** A field of the body; left out where nothing is known. */
  public Telling with(String field, @Nullable Object value) {
    if (value != null) {
      body.put(field, value);
    }
    return this;
  }

  public AgencyRequest on(String field, LocalDate day) {
    return with(field, day).now();
  }

  public AgencyRequest at(String field, Instant instant) {
    return with(field, instant).now();
  }

  public AgencyRequest because(String reason) {
    return with(REASON, reason).now();
  }

  public AgencyRequest now() {
    return new AgencyRequest(agency, method, path, List.copyOf(children), subject, body);
  }
}

package uk.safeguarding.standalone.delivery;

import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import uk.safeguarding.synthetic.AgencyRequest;
import uk.safeguarding.synthetic.InventedChild;

/** Writes requests down, with each child's reference where the child stands. */
final class LetterWriter {

  private final JsonMapper json = JsonMapper.builder().build();
  private final References references;

  LetterWriter(References references) {
    this.references = references;
  }

  Letter letter(AgencyRequest request) throws InterruptedException {
    String path = request.path();
    for (int child = 0; child < request.children().size(); child++) {
      String place = "{" + child + "}";
      if (path.contains(place)) {
        path = path.replace(place, references.of(request.children().get(child)).toString());
      }
    }
    return new Letter(
        request.agency(), request.method(), path, json.writeValueAsBytes(written(request.body())));
  }

  private Object written(Object value) throws InterruptedException {
    return switch (value) {
      case InventedChild child -> references.of(child).toString();
      case Temporal moment -> moment.toString();
      case Map<?, ?> fields -> {
        var written = new LinkedHashMap<String, Object>();
        for (Map.Entry<?, ?> field : fields.entrySet()) {
          written.put(String.valueOf(field.getKey()), written(field.getValue()));
        }
        yield written;
      }
      case List<?> all -> {
        var written = new ArrayList<Object>();
        for (Object each : all) {
          written.add(written(each));
        }
        yield written;
      }
      default -> value;
    };
  }
}
